<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>there is no network &apos;{name}&apos;: the tab Networks lists them</source>
        <translation>没有名为“{name}”的网络：“网络”标签页列出了所有网络</translation>
    </message>
    <message>
        <source>Your drawing was kept when digitlab last closed.</source>
        <translation>digitlab 上次结束时保留了你的手绘图。</translation>
    </message>
    <message>
        <source>What you had set was kept when digitlab last closed.</source>
        <translation>digitlab 上次结束时保留了你的设置。</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>复制报告(&amp;Y)</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, system and what failed.</source>
        <translation>报告已在剪贴板上：版本、系统和出错之处。</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The window reopens to change its language: pause or stop what is being trained, and choose again.</source>
        <translation>换语言时窗口会重新打开：请先暂停或停止正在进行的训练，再选一次。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw here; the right button erases. By keyboard: the arrow keys move the pen, Space lowers and lifts it.</source>
        <translation>在这里画；右键擦除。用键盘：方向键移动，空格键落笔和提笔。</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>What the networks see</source>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>还没有画任何东西。</translation>
    </message>
    <message>
        <source>{ink_place} Ink leaves the field at the {edges}: no network sees it.</source>
        <translation>{ink_place}墨迹从{edges}边离开了视野：没有网络能看到它。</translation>
    </message>
    <message>
        <source>{ink_place} All ink lies in the field.</source>
        <translation>{ink_place}所有墨迹都在视野内。</translation>
    </message>
    <message>
        <source>28 by 28 values.</source>
        <translation>28 乘 28 个数值。</translation>
    </message>
    <message>
        <source>28 by 28 values. Ink in rows {top} to {bottom}, columns {left} to {right}.</source>
        <translation>28 乘 28 个数值。墨迹在第 {top} 到 {bottom} 行、第 {left} 到 {right} 列。</translation>
    </message>
    <message>
        <source>By keyboard: the arrow keys move it, Q and E turn it, both further with Shift; + and − resize it.</source>
        <translation>用键盘：方向键移动它，Q 和 E 旋转它，加 Shift 幅度更大；+ 和 − 改变大小。</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture of a digit</source>
        <translation>一张数字图片</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>还没有画任何东西</translation>
    </message>
    <message>
        <source>Draw here; the right button erases, and the middle one, or Alt, moves the digit.
By keyboard: the arrow keys move the pen, Space lowers and lifts it.</source>
        <translation>在这里画；右键擦除，中键或 Alt 移动数字。
用键盘：方向键移动画笔，空格键落笔和提笔。</translation>
    </message>
    <message>
        <source>Drag the digit to move it, its round handle to turn it, a corner to resize it; Ctrl goes by whole steps, Escape cancels.</source>
        <translation>拖动数字来移动，拖圆形手柄来旋转，拖角来改变大小；Ctrl 按整步，Esc 撤回。</translation>
    </message>
    <message>
        <source>right; the fuller, the surer</source>
        <translation>正确；越满越确信</translation>
    </message>
    <message>
        <source>wrong, and what it read</source>
        <translation>错误，以及被认作什么</translation>
    </message>
    <message>
        <source>the drawing now</source>
        <translation>现在的手绘图</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>尚未算出</translation>
    </message>
    <message>
        <source>no digit it knows</source>
        <translation>不是它认识的数字</translation>
    </message>
    <message>
        <source>no ink is left</source>
        <translation>没有剩下墨迹</translation>
    </message>
    <message>
        <source>read as {label}, {confidence} sure, right</source>
        <translation>认作 {label}，{confidence} 确信，正确</translation>
    </message>
    <message>
        <source>read as {label}, {confidence} sure, wrong</source>
        <translation>认作 {label}，{confidence} 确信，错误</translation>
    </message>
    <message>
        <source>moved by {shift}: {answer}</source>
        <translation>{shift}：{answer}</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>{network} reads {digit} at {right} of {total} {poses}.</source>
        <translation>{network} 在 {total} 个{poses}中的 {right} 个认作 {digit}。</translation>
    </message>
    <message>
        <source>Right at {right} of {total} {poses}.</source>
        <translation>在 {total} 个{poses}中的 {right} 个正确。</translation>
    </message>
    <message>
        <source>Wrong most often with {wrong}.</source>
        <translation>最常错成 {wrong}。</translation>
    </message>
    <message>
        <source>No digit it knows at {refused}.</source>
        <translation>在 {refused} 处不是它认识的数字。</translation>
    </message>
    <message>
        <source>It is wrong even where the drawing is not moved.</source>
        <translation>即使手绘图没有移动，它也错了。</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a direction</comment>
        <translation>向左</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a direction</comment>
        <translation>向右</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a direction</comment>
        <translation>向上</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a direction</comment>
        <translation>向下</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>at {distance} px {way}</source>
        <translation>{way} {distance} px 处</translation>
    </message>
    <message>
        <source>Moved straight, it first fails {first}.</source>
        <translation>沿直线移动时，它最先在{first}失守。</translation>
    </message>
    <message>
        <source>Moved {holds}, it holds as far as the map goes, {px} px.</source>
        <translation>{holds}移动时，它一直守到图的边缘，{px} px。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>A filled cell: {filled}. A digit on paper: {digit}. A frame: {frame}.</source>
        <translation>填满的单元格：{filled}。纸上的数字：{digit}。边框：{frame}。</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>颜色刻度</translation>
    </message>
    <message>
        <source>Dark is 0 %, bright is 100 %.</source>
        <translation>暗为 0 %，亮为 100 %。</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>还没有可显示的内容。</translation>
    </message>
    <message>
        <source>{count} of {width} by {height} values from {low:.2g} to {high:.2g}.</source>
        <translation>{count} 张，{width} 乘 {height} 个数值，从 {low:.2g} 到 {high:.2g}。</translation>
    </message>
    <message>
        <source>The largest lies in {where}.</source>
        <translation>最大值在{where}。</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行、第 {column} 列</translation>
    </message>
    <message>
        <source>map {name}</source>
        <translation>图 {name}</translation>
    </message>
    <message>
        <source>Share read rightly at every shift</source>
        <translation>每个平移下认对的比例</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>{name}: {still:.0f} % unmoved, {far:.0f} % moved right by {px} pixels, {mean:.0f} % on average over all shifts. Arrow keys move over the cells.</source>
        <translation>{name}：未移动时 {still:.0f} %，向右移动 {px} 像素时 {far:.0f} %，所有平移平均 {mean:.0f} %。方向键在单元格之间移动。</translation>
    </message>
    <message>
        <source>moved by {shift}: {share}, {right:,} of {n:,} digits</source>
        <translation>{shift}：{share}，{n:,} 个数字中的 {right:,} 个</translation>
    </message>
    <message>
        <source>moved right, dx in px</source>
        <translation>向右平移，dx（px）</translation>
    </message>
    <message>
        <source>dx in px</source>
        <translation>dx（px）</translation>
    </message>
    <message>
        <source>moved down, dy in px</source>
        <translation>向下平移，dy（px）</translation>
    </message>
    <message>
        <source>dy in px</source>
        <translation>dy（px）</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>of a guess</comment>
        <translation>随机</translation>
    </message>
    <message>
        <source>{name}
{level}: {share:.1f} %
{low:.1f} to {high:.1f} %, n = {n:,}</source>
        <translation>{name}
{level}：{share:.1f} %
{low:.1f} 到 {high:.1f} %，n = {n:,}</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>还没有显示任何内容。</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>“{text}”不是数。</translation>
    </message>
    <message>
        <source>{what} lies between −{largest:g} and {largest:g}.</source>
        <translation>{what}在 −{largest:g} 和 {largest:g} 之间。</translation>
    </message>
    <message>
        <source>{meaning}: from {low} to {high}{unit}. Double-click the name or the slider for {rest}{unit}.</source>
        <translation>{meaning}：从 {low} 到 {high}{unit}。双击名称或滑块回到 {rest}{unit}。</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>后退一步 (,)</translation>
    </message>
    <message>
        <source>Play, or pause (Space)</source>
        <translation>播放或暂停（空格键）</translation>
    </message>
    <message>
        <source>One step forward (.)</source>
        <translation>前进一步 (.)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>每秒步数</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>每秒 1 步</translation>
    </message>
    <message>
        <source>{steps:g} steps a second</source>
        <translation>每秒 {steps:g} 步</translation>
    </message>
    <message>
        <source>{position:,} of {length:,}</source>
        <translation>{position:,} / {length:,}</translation>
    </message>
    <message>
        <source>It cannot be used at present.</source>
        <translation>目前不能使用。</translation>
    </message>
    <message>
        <source>Now {text}, of {low} to {high}.</source>
        <translation>现在是 {text}，范围 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>Now “{text}”, one of {count}.</source>
        <translation>现在是“{text}”，共 {count} 项。</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>没有可选的内容。</translation>
    </message>
    <message>
        <source>Now {text}.</source>
        <translation>现在是 {text}。</translation>
    </message>
    <message>
        <source>Now empty.</source>
        <translation>现在为空。</translation>
    </message>
    <message>
        <source>Now {text}</source>
        <translation>现在是 {text}</translation>
    </message>
    <message>
        <source>Now {value}, of {low} to {high}.</source>
        <translation>现在是 {value}，范围 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>Now on.</source>
        <translation>现在已开启。</translation>
    </message>
    <message>
        <source>Now off.</source>
        <translation>现在已关闭。</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>已选中。</translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation>未选中。</translation>
    </message>
    <message>
        <source>“{tab}”, not in front.</source>
        <translation>“{tab}”，不在最前面。</translation>
    </message>
    <message>
        <source>“{tab}”, in front.</source>
        <translation>“{tab}”，在最前面。</translation>
    </message>
    <message>
        <source>One row.</source>
        <translation>一行。</translation>
    </message>
    <message>
        <source>{count:,} rows.</source>
        <translation>{count:,} 行。</translation>
    </message>
    <message>
        <source>Here: {cells}.</source>
        <translation>这里：{cells}。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Open the handbook where it says when this hint comes, and what it rests on</source>
        <translation>打开手册中说明这条提示何时出现、依据什么的地方</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Never show this hint again; Help &gt; All hints again undoes that</source>
        <translation>不再显示这条提示；帮助 &gt; 重新显示所有提示可以撤销</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Dismiss this hint for now</source>
        <translation>暂时收起这条提示</translation>
    </message>
    <message>
        <source>Hint: {sentence}</source>
        <translation>提示：{sentence}</translation>
    </message>
    <message>
        <source>No hint</source>
        <translation>没有提示</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{px} px left</source>
        <translation>向左 {px} px</translation>
    </message>
    <message>
        <source>{px} px right</source>
        <translation>向右 {px} px</translation>
    </message>
    <message>
        <source>{px} px up</source>
        <translation>向上 {px} px</translation>
    </message>
    <message>
        <source>{px} px down</source>
        <translation>向下 {px} px</translation>
    </message>
    <message>
        <source>Handbook of digitlab</source>
        <translation>digitlab 手册</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>公式：{formula}</translation>
    </message>
    <message>
        <source>Read on: {lesson}</source>
        <translation>继续阅读：{lesson}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程页</translation>
    </message>
    <message>
        <source>Open the page of the lecture that this belongs to</source>
        <translation>打开与此相关的课程页</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Open the handbook where this is described</source>
        <translation>打开手册中描述它的地方</translation>
    </message>
    <message>
        <source>Escape, or a click elsewhere, also closes it</source>
        <translation>按 Esc 或点击别处也会关闭</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Copies the image.</source>
        <translation>复制图像。</translation>
    </message>
    <message>
        <source>Vertical edges (Prewitt)</source>
        <translation>竖直边缘（Prewitt）</translation>
    </message>
    <message>
        <source>Left minus right: large where the image gets darker to the right, negative where it gets brighter.</source>
        <translation>左减右：图像向右变暗处值大，变亮处为负。</translation>
    </message>
    <message>
        <source>Horizontal edges (Prewitt)</source>
        <translation>水平边缘（Prewitt）</translation>
    </message>
    <message>
        <source>Above minus below: large where the image gets darker downwards.</source>
        <translation>上减下：图像向下变暗处值大。</translation>
    </message>
    <message>
        <source>Vertical edges (Sobel)</source>
        <translation>竖直边缘（Sobel）</translation>
    </message>
    <message>
        <source>Left minus right, the middle row counted twice.</source>
        <translation>左减右，中间一行算两次。</translation>
    </message>
    <message>
        <source>Horizontal edges (Sobel)</source>
        <translation>水平边缘（Sobel）</translation>
    </message>
    <message>
        <source>Above minus below, the middle column counted twice.</source>
        <translation>上减下，中间一列算两次。</translation>
    </message>
    <message>
        <source>Outline (Laplace)</source>
        <translation>轮廓（拉普拉斯）</translation>
    </message>
    <message>
        <source>Eight times the pixel minus its eight neighbours: zero where nothing changes.</source>
        <translation>像素的八倍减去它的八个邻居：没有变化处为零。</translation>
    </message>
    <message>
        <source>Blur (mean)</source>
        <translation>模糊（均值）</translation>
    </message>
    <message>
        <source>The mean of nine pixels.</source>
        <translation>九个像素的平均值。</translation>
    </message>
    <message>
        <source>Blur (Gaussian)</source>
        <translation>模糊（高斯）</translation>
    </message>
    <message>
        <source>A mean in which near pixels count more.</source>
        <translation>近的像素权重更大的平均值。</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>The pixel, and once more what sets it apart from its four neighbours.</source>
        <translation>像素本身，再加一次它与四个邻居的差别。</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>The image, lit from the upper left.</source>
        <translation>从左上方照亮的图像。</translation>
    </message>
    <message>
        <source>0: no pixel comes here</source>
        <translation>0：没有像素到这里</translation>
    </message>
    <message>
        <source>{groups} do not divide {channels}: take 1, or another number of channels on the bench</source>
        <translation>{groups}不能整除{channels}：取 1，或在演算台上换一个通道数</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个通道</numerusform>
        </translation>
    </message>
    <message>
        <source>a padding of {padding} cuts all {lines} of the output off: make it {most} or less</source>
        <translation>填充 {padding} 把输出的所有{lines}都裁掉了：改为 {most} 或更小</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Each of {outputs} has a weight of its own for each of {inputs}.</source>
        <translation>{outputs}中的每一个对{inputs}中的每一个都有自己的权重。</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n 个输出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 个输入</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of {outputs} sees a window of {inputs}, with weights of its own.</source>
        <translation>{outputs}中的每一个看到{inputs}的窗口，权重各自独立。</translation>
    </message>
    <message>
        <source>All windows of a filter share its {weights}: each is used at {places}.</source>
        <translation>一个滤波器的所有窗口共享它的{weights}：每个权重用在{places}。</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n 个权重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>a matrix of {outputs:,} × {inputs:,} is too large to draw: take a smaller image or fewer filters</source>
        <translation>{outputs:,} × {inputs:,} 的矩阵太大，画不出来：取更小的图像或更少的滤波器</translation>
    </message>
    <message>
        <source>{numbers} become {kept:,}.</source>
        <translation>{numbers}变成 {kept:,} 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>{pixels} no window sees.</source>
        <translation>有{pixels}没有窗口看到。</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%n 个像素</numerusform>
        </translation>
    </message>
    <message>
        <source>Each window leaves its sum, and nothing about where in it the ink lay.</source>
        <translation>每个窗口只留下它的和，墨迹在窗口中的位置全部丢失。</translation>
    </message>
    <message>
        <source>{pixels} decide: the other {rest:,} could be any smaller number.</source>
        <translation>{pixels}起决定作用：其余 {rest:,} 个可以是任何更小的数。</translation>
    </message>
    <message>
        <source>{pixels} decide: all of them.</source>
        <translation>{pixels}起决定作用：全部像素。</translation>
    </message>
    <message>
        <source>Where in its window a winner stood is forgotten.</source>
        <translation>最大值在窗口中的位置被遗忘。</translation>
    </message>
    <message>
        <source>an average has no dilation in PyTorch: make it 1, or take the maximum</source>
        <translation>PyTorch 中平均没有空洞：改为 1，或取最大值</translation>
    </message>
    <message>
        <source>padding {padding} is more than half of a window of {lines}: make it {most} or less</source>
        <translation>填充 {padding} 超过{lines}窗口的一半：改为 {most} 或更小</translation>
    </message>
    <message>
        <source>a window would see nothing but padding: make the dilation or the padding smaller</source>
        <translation>有的窗口将只看到填充：减小空洞或填充</translation>
    </message>
    <message>
        <source>Convolution, step by step</source>
        <translation>卷积，一步一步来</translation>
    </message>
    <message>
        <source>A 3×3 window slides over a 5×5 image; where ink lies under the cross the sum is large.</source>
        <translation>3×3 窗口在 5×5 图像上滑动；十字下面有墨迹的地方，和就大。</translation>
    </message>
    <message>
        <source>Several output channels</source>
        <translation>多个输出通道</translation>
    </message>
    <message>
        <source>One image, three kernels: each has its own bias and makes its own feature map.</source>
        <translation>一张图像，三个卷积核：每个有自己的偏置，产生自己的特征图。</translation>
    </message>
    <message>
        <source>Several input channels</source>
        <translation>多个输入通道</translation>
    </message>
    <message>
        <source>Three channels, one filter: it has a slice for each, and all 27 products make one number.</source>
        <translation>三个通道，一个滤波器：每个通道有一个切片，全部 27 个乘积合成一个数。</translation>
    </message>
    <message>
        <source>Several of both</source>
        <translation>多个输入与多个输出</translation>
    </message>
    <message>
        <source>3@64×64 becomes 5@64×64: five filters of three slices, and padding 1 keeps the size.</source>
        <translation>3@64×64 变成 5@64×64：五个三切片的滤波器，填充 1 保持大小。</translation>
    </message>
    <message>
        <source>A colour picture: a boat</source>
        <translation>彩色图片：小船</translation>
    </message>
    <message>
        <source>Red, green and blue are three matrices from 0 to 255, and a filter has a slice for each. Put another kernel on the picture.</source>
        <translation>红、绿、蓝是三个 0 到 255 的矩阵，滤波器对每个都有一个切片。在图片上换一个卷积核试试。</translation>
    </message>
    <message>
        <source>A colour picture: fruit</source>
        <translation>彩色图片：水果</translation>
    </message>
    <message>
        <source>Red minus green, place by place: one filter of three slices finds the apple, which no single channel shows alone.</source>
        <translation>逐个位置用红减绿：一个三切片的滤波器找到了苹果，任何单个通道都做不到。</translation>
    </message>
    <message>
        <source>Two filters by hand</source>
        <translation>两个手工滤波器</translation>
    </message>
    <message>
        <source>A 5×5×3 image in a frame of zeros, so 7×7×3 on the screen; two 3×3×3 filters with stride 2 give 3×3×2.</source>
        <translation>5×5×3 的图像外加一圈零，屏幕上是 7×7×3；两个 3×3×3 滤波器以步幅 2 得到 3×3×2。</translation>
    </message>
    <message>
        <source>Two filters on a true 7×7×3</source>
        <translation>真正的 7×7×3 上的两个滤波器</translation>
    </message>
    <message>
        <source>Here the image itself is 7×7×3, and padding 1 comes on top: the same filters and stride give 4×4×2.</source>
        <translation>这里图像本身就是 7×7×3，另外再加填充 1：同样的滤波器和步幅得到 4×4×2。</translation>
    </message>
    <message>
        <source>A convolution layer</source>
        <translation>一个卷积层</translation>
    </message>
    <message>
        <source>A 3×32×32 image and 6 filters of 3×5×5 give six stacked maps of 28×28; each looks for edges at its own angle.</source>
        <translation>3×32×32 的图像和 6 个 3×5×5 滤波器得到六张叠放的 28×28 图；每个按自己的角度寻找边缘。</translation>
    </message>
    <message>
        <source>Stride 1</source>
        <translation>步幅 1</translation>
    </message>
    <message>
        <source>N = 7, F = 3: five places a row.</source>
        <translation>N = 7，F = 3：每行五个位置。</translation>
    </message>
    <message>
        <source>Stride 2</source>
        <translation>步幅 2</translation>
    </message>
    <message>
        <source>N = 7, F = 3: three places a row, and they reach the border exactly.</source>
        <translation>N = 7，F = 3：每行三个位置，恰好到达边界。</translation>
    </message>
    <message>
        <source>Stride 3</source>
        <translation>步幅 3</translation>
    </message>
    <message>
        <source>N = 7, F = 3 would be 2.33 places a row: it does not tile, and the last row and column are never seen.</source>
        <translation>N = 7，F = 3 时每行有 2.33 个位置：铺不满，最后一行和一列永远看不到。</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Zeros around a 6×6 image: the map is 6×6 as well. The printed lecture has two of these cells wrong; here they are worked out.</source>
        <translation>6×6 图像外加一圈零：图也是 6×6。印刷的课程中有两个单元格是错的；这里是算出来的。</translation>
    </message>
    <message>
        <source>No padding</source>
        <translation>无填充</translation>
    </message>
    <message>
        <source>The same without the zeros: the map shrinks to 4×4, and a corner counts once where the middle counts nine times.</source>
        <translation>同样的，但没有零：图缩小到 4×4，角上的像素只算一次，中间的算九次。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>{lines}: the {size} is {value}; make it {least} or more</source>
        <translation>{lines}：{size}是 {value}；改为 {least} 或更大</translation>
    </message>
    <message>
        <source>a window of {lines}</source>
        <translation>{lines}的窗口</translation>
    </message>
    <message>
        <source>a window of {lines} with dilation {dilation} reaches over {reach} and</source>
        <translation>{lines}的窗口在空洞 {dilation} 下跨越 {reach}，</translation>
    </message>
    <message>
        <source>{size} and twice the padding of {padding}</source>
        <translation>{size} 加上两倍填充 {padding}</translation>
    </message>
    <message>
        <source>{window} does not fit onto {onto}: make the window {fits} or less, or the padding {needed} or more</source>
        <translation>{window}放不进 {onto}：窗口改为 {fits} 或更小，或填充改为 {needed} 或更大</translation>
    </message>
    <message>
        <source>PyTorch rounds up to {outputs}.</source>
        <translation>PyTorch 向上取整为 {outputs}。</translation>
    </message>
    <message>
        <source>PyTorch rounds down to {outputs}.</source>
        <translation>PyTorch 向下取整为 {outputs}。</translation>
    </message>
    <message>
        <source>{lines} is stepped over and never seen.</source>
        <translation>{lines}被跳过，永远看不到。</translation>
    </message>
    <message>
        <source>{lines} are stepped over and never seen.</source>
        <translation>{lines}被跳过，永远看不到。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} 行</translation>
    </message>
    <message>
        <source>The last row of {size} is never seen.</source>
        <translation>{size} 行中的最后一行永远看不到。</translation>
    </message>
    <message>
        <source>The last {count} rows of {size} are never seen.</source>
        <translation>{size} 行中的最后 {count} 行永远看不到。</translation>
    </message>
    <message>
        <source>Every row is seen.</source>
        <translation>每一行都看得到。</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} 列</translation>
    </message>
    <message>
        <source>The last column of {size} is never seen.</source>
        <translation>{size} 列中的最后一列永远看不到。</translation>
    </message>
    <message>
        <source>The last {count} columns of {size} are never seen.</source>
        <translation>{size} 列中的最后 {count} 列永远看不到。</translation>
    </message>
    <message>
        <source>Every column is seen.</source>
        <translation>每一列都看得到。</translation>
    </message>
    <message>
        <source>1 row and column</source>
        <translation>1 行 1 列</translation>
    </message>
    <message>
        <source>{count:,} rows and columns</source>
        <translation>{count:,} 行和列</translation>
    </message>
    <message>
        <source>The last row and the last column of {size} are never seen.</source>
        <translation>{size} 中的最后一行和最后一列永远看不到。</translation>
    </message>
    <message>
        <source>The last {count} rows and columns of {size} are never seen.</source>
        <translation>{size} 中的最后 {count} 行和列永远看不到。</translation>
    </message>
    <message>
        <source>Every row and column is seen.</source>
        <translation>每一行和每一列都看得到。</translation>
    </message>
    <message>
        <source>true convolution</source>
        <translation>真正的卷积</translation>
    </message>
    <message>
        <source>cross-correlation</source>
        <translation>互相关</translation>
    </message>
    <message>
        <source>a filter extends through the full depth of its input: the image has {channels} channels and the filters have {slices}; make the two equal</source>
        <translation>滤波器贯穿输入的全部深度：图像有 {channels} 个通道，而滤波器有 {slices} 个切片；让两者相等</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation>数字(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Lect&amp;ure</source>
        <translation>课程(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start with an empty canvas and the usual settings</source>
        <translation>从空白画布开始，一切恢复为初始状态</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session that was saved; you can also drop it on the window</source>
        <translation>打开保存过的会话；也可以把它拖放到窗口上</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save everything that is set in the window to a file</source>
        <translation>把窗口中的所有设置保存到文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save everything that is set to another file</source>
        <translation>把所有设置保存到另一个文件</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Save digit, answers, maps and curves as PDF or HTML</source>
        <translation>把数字、回答、图和曲线保存为 PDF 或 HTML</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>打开图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Open a picture of a digit; you can also drop pictures on the window</source>
        <translation>打开一张数字图片；也可以把图片拖放到窗口上</translation>
    </message>
    <message>
        <source>Open net&amp;work…</source>
        <translation>打开网络(&amp;W)…</translation>
    </message>
    <message>
        <source>Open a network from another program: ONNX, or weights saved as .safetensors; you can also drop it on the window</source>
        <translation>打开其他程序的网络：ONNX，或保存为 .safetensors 的权重；也可以拖放到窗口上</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>从剪贴板粘贴图片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>画笔(&amp;N)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮(&amp;E)</translation>
    </message>
    <message>
        <source>Erase ink; the right mouse button does this, too</source>
        <translation>擦除墨迹；鼠标右键也可以</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>手形工具(&amp;H)</translation>
    </message>
    <message>
        <source>Take hold of the digit: drag, turn or size it on the paper</source>
        <translation>抓住数字：在纸上拖动、旋转或改变大小</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>擦去所有墨迹</translation>
    </message>
    <message>
        <source>&amp;Previous test digit</source>
        <translation>上一个测试数字(&amp;P)</translation>
    </message>
    <message>
        <source>Previous test digit</source>
        <translation>上一个测试数字</translation>
    </message>
    <message>
        <source>&amp;Next test digit</source>
        <translation>下一个测试数字(&amp;N)</translation>
    </message>
    <message>
        <source>Next test digit</source>
        <translation>下一个测试数字</translation>
    </message>
    <message>
        <source>&amp;Random test digit</source>
        <translation>随机测试数字(&amp;R)</translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation>随机测试数字</translation>
    </message>
    <message>
        <source>Reset &amp;sliders</source>
        <translation>重置滑块(&amp;S)</translation>
    </message>
    <message>
        <source>Put the digit back as it was drawn: no shift, no turn, full size, nothing changed</source>
        <translation>回到刚画好的样子：无平移，无旋转，原大小，没有任何改变</translation>
    </message>
    <message>
        <source>&amp;More ways to change it</source>
        <translation>更多变化方式(&amp;M)</translation>
    </message>
    <message>
        <source>Show sliders for everything else that can happen to the digit: pen, shear, paper, light, lens, noise</source>
        <translation>为数字可能遇到的其他变化显示滑块：画笔、错切、纸张、光线、镜头、噪声</translation>
    </message>
    <message>
        <source>&amp;Play, or pause	Space</source>
        <translation>播放或暂停(&amp;P)	空格</translation>
    </message>
    <message>
        <source>One step &amp;back	,</source>
        <translation>后退一步(&amp;B)	,</translation>
    </message>
    <message>
        <source>One step &amp;forward	.</source>
        <translation>前进一步(&amp;F)	.</translation>
    </message>
    <message>
        <source>&amp;Begin the lecture</source>
        <translation>开始课程(&amp;B)</translation>
    </message>
    <message>
        <source>Open the page to go on with: the first that is not done</source>
        <translation>打开接着要学的一页：第一个未完成的课程页</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>The next page; Page Down does this, too</source>
        <translation>下一页；Page Down 键也可以</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>The previous page; Page Up does this, too</source>
        <translation>上一页；Page Up 键也可以</translation>
    </message>
    <message>
        <source>Show &amp;me</source>
        <translation>看答案(&amp;M)</translation>
    </message>
    <message>
        <source>Show the answer, or go where it can be seen</source>
        <translation>显示答案，或前往能看到答案的地方</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>重新布置(&amp;S)</translation>
    </message>
    <message>
        <source>Set the window up as it was when this page began</source>
        <translation>把窗口恢复到这一页开始时的样子</translation>
    </message>
    <message>
        <source>&amp;Close the page</source>
        <translation>关闭课程页(&amp;C)</translation>
    </message>
    <message>
        <source>Leave the lecture; the window stays as it is</source>
        <translation>离开课程；窗口保持原样</translation>
    </message>
    <message>
        <source>&amp;Open a page…</source>
        <translation>打开课程页(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;ave as a page…</source>
        <translation>另存为课程页(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>Save the texts and questions of the course as PDF or HTML, with room to write, and the answers on a separate sheet</source>
        <translation>把教学方案的文字和问题保存为 PDF 或 HTML，留有书写空间，答案单独一页</translation>
    </message>
    <message>
        <source>Answers &amp;given…</source>
        <translation>已答记录(&amp;G)…</translation>
    </message>
    <message>
        <source>Save what was answered, when, and whether it was right, as a table</source>
        <translation>把答了什么、何时答的、是否正确保存为表格</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes</source>
        <translation>教师备注(&amp;T)</translation>
    </message>
    <message>
        <source>Show beside each page how long it takes and what students usually get wrong</source>
        <translation>在每页旁显示所需时间和学生常犯的错误</translation>
    </message>
    <message>
        <source>&amp;Third network</source>
        <translation>第三个网络(&amp;T)</translation>
    </message>
    <message>
        <source>Show a third network beside the two</source>
        <translation>在两个网络旁显示第三个</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>放大(&amp;R)</translation>
    </message>
    <message>
        <source>Make all text and pictures larger</source>
        <translation>放大所有文字和图像</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>Make all text and pictures smaller</source>
        <translation>缩小所有文字和图像</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>正常大小(&amp;U)</translation>
    </message>
    <message>
        <source>Show all text and pictures at their usual size</source>
        <translation>所有文字和图像恢复正常大小</translation>
    </message>
    <message>
        <source>&amp;For the hall</source>
        <translation>大厅模式(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen with large text, without menus and small print; Escape leads back</source>
        <translation>用大字填满屏幕，没有菜单和小字；Esc 返回</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Stronger outlines and text, even where the system does not ask for them</source>
        <translation>更强的轮廓和文字，即使系统没有要求</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>减弱动态效果(&amp;O)</translation>
    </message>
    <message>
        <source>Let everything change at once, without animation</source>
        <translation>不使用滑动动画</translation>
    </message>
    <message>
        <source>Begin with the last s&amp;ession</source>
        <translation>启动时恢复上次会话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click on whatever you want to know about; press the key twice to ask about what has the keyboard</source>
        <translation>点击你想了解的任何东西；按键两次询问有键盘焦点的东西</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Six things to do, one after another, each beside its control</source>
        <translation>六件要做的事，一件接一件，每件都在它的控件旁</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>再看一次开场(&amp;S)</translation>
    </message>
    <message>
        <source>Let a digit move by itself until one network fails, as at the very first start</source>
        <translation>让一个数字自己移动，直到一个网络失守，就像第一次启动时一样</translation>
    </message>
    <message>
        <source>A&amp;ll hints again</source>
        <translation>重新显示所有提示(&amp;L)</translation>
    </message>
    <message>
        <source>Show again, in the line at the window&apos;s lower edge, the hints that you did not want to see again</source>
        <translation>在窗口下边缘重新显示曾经不要的提示</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Find a command, a page, a lesson or a network by a few letters</source>
        <translation>用几个字母找到命令、页面、课程页或网络</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About digitlab</source>
        <translation>关于 digitlab(&amp;A)</translation>
    </message>
    <message>
        <source>The background process</source>
        <translation>后台进程</translation>
    </message>
    <message>
        <source>it wrote more than {most:,} bytes without a line break</source>
        <translation>它写了超过 {most:,} 字节而没有换行</translation>
    </message>
    <message>
        <source>{process} cannot be understood: {reason}.</source>
        <translation>无法理解{process}：{reason}。</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>无法启动 {program}：{reason}。</translation>
    </message>
    <message>
        <source>{process} was ended by the system, probably for lack of memory.</source>
        <translation>{process}被系统结束，可能是因为内存不足。</translation>
    </message>
    <message>
        <source>{process} crashed (signal {signal}).</source>
        <translation>{process}崩溃了（信号 {signal}）。</translation>
    </message>
    <message>
        <source>{process} ended with status {status}.</source>
        <translation>{process}以状态 {status} 结束。</translation>
    </message>
    <message>
        <source>{process} ended without saying why.</source>
        <translation>{process}没有任何输出就结束了。</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n 个滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>networks restored</source>
        <translation>网络已恢复</translation>
    </message>
    <message>
        <source>Measured on networks as trained: what is changed in {networks} does not count here.</source>
        <translation>在训练好的原网络上测量：{networks} 中的修改在这里不算。</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message numerus="yes">
        <source>with %n edit(s)</source>
        <translation>
            <numerusform>有 %n 处修改</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{network} (seed {seed}, weights {weights})</source>
        <translation>{network}（种子 {seed}，权重 {weights}）</translation>
    </message>
    <message>
        <source>{units} on</source>
        <translation>{units}已开启</translation>
    </message>
    <message>
        <source>{units} off</source>
        <translation>{units}已关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of {units} changed</source>
        <translation>
            <numerusform>{units}的 %n 个数已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of {units} as learned</source>
        <translation>
            <numerusform>{units}的 %n 个数恢复为学到的值</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: {percent:g} % pruned</source>
        <translation>{layer}：剪枝 {percent:g} %</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>{layer}: noise of {ratio:g}</source>
        <translation>{layer}：噪声 {ratio:g}</translation>
    </message>
    <message>
        <source>{layer}: noise of {ratio:g} (seed {seed})</source>
        <translation>{layer}：噪声 {ratio:g}（种子 {seed}）</translation>
    </message>
    <message>
        <source>logits divided by {temperature:g}</source>
        <translation>logit 除以 {temperature:g}</translation>
    </message>
    <message>
        <source>{layer}: nothing pruned</source>
        <translation>{layer}：未剪枝</translation>
    </message>
    <message>
        <source>{layer}: no noise</source>
        <translation>{layer}：无噪声</translation>
    </message>
    <message>
        <source>logits not divided</source>
        <translation>logit 未除</translation>
    </message>
    <message>
        <source>the bias as learned</source>
        <translation>偏置恢复为学到的值</translation>
    </message>
    <message>
        <source>the bias changed</source>
        <translation>偏置已更改</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) and the bias changed</source>
        <translation>
            <numerusform>%n 个权重和偏置已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) and the bias as learned</source>
        <translation>
            <numerusform>%n 个权重和偏置恢复为学到的值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) as learned</source>
        <translation>
            <numerusform>%n 个权重恢复为学到的值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed</source>
        <translation>
            <numerusform>%n 个权重已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Animated picture (*.gif)</source>
        <translation>动画图片 (*.gif)</translation>
    </message>
    <message>
        <source>Animated picture (*.webp)</source>
        <translation>动画图片 (*.webp)</translation>
    </message>
    <message>
        <source>Copied: paste it where you want it</source>
        <translation>已复制：粘贴到需要的地方</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>nothing is random</source>
        <translation>没有随机成分</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>位姿</translation>
    </message>
    <message>
        <source>made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>{path}: a picture is saved as .png or .svg</source>
        <translation>{path}：图片保存为 .png 或 .svg</translation>
    </message>
    <message>
        <source>{path}: a table is saved as .csv</source>
        <translation>{path}：表格保存为 .csv</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>Python script (*.py)</source>
        <translation>Python 脚本 (*.py)</translation>
    </message>
    <message>
        <source>Writing {path}…</source>
        <translation>正在写入 {path}…</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}); nothing will be remembered.</source>
        <translation>数据文件夹 {folder} 无法写入（{reason}）；不会记住任何内容。</translation>
    </message>
    <message>
        <source>digitlab crashed when it last ran. Details: {file}</source>
        <translation>digitlab 上次运行时崩溃了。已知的情况：{file}</translation>
    </message>
    <message>
        <source>Something went wrong ({what}). Details: {file}</source>
        <translation>出错了（{what}）。详情：{file}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>{source}, changed by hand</source>
        <translation>{source}，经手工改动</translation>
    </message>
    <message>
        <source>there is no test digit {number}: they are numbered from 0 to {last}</source>
        <translation>没有测试数字 {number}：编号从 0 到 {last}</translation>
    </message>
    <message>
        <source>test digit {number:,}</source>
        <translation>测试数字 {number:,}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): {room}</source>
        <translation>{folder} 无法写入（{reason}）：{room}</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>手绘图</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>{needed:,} kB are needed; make room</source>
        <translation>需要 {needed:,} kB；请腾出空间</translation>
    </message>
    <message>
        <source>{needed:,} kB are needed, {free:,.0f} kB are free; make room</source>
        <translation>需要 {needed:,} kB，可用 {free:,.0f} kB；请腾出空间</translation>
    </message>
    <message>
        <source>{network} cannot be edited: {fault}: restore it on the page Surgery</source>
        <translation>无法修改 {network}：{fault}：请在“手术”页恢复它</translation>
    </message>
    <message>
        <source>Test digits to measure on</source>
        <translation>用于测量的测试数字</translation>
    </message>
    <message numerus="yes">
        <source>%n test digits</source>
        <translation>
            <numerusform>%n 个测试数字</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is measured</source>
        <translation>已测量多少</translation>
    </message>
    <message>
        <source>Test pictures to measure on</source>
        <translation>用于测量的测试图片</translation>
    </message>
    <message numerus="yes">
        <source>≤ %n pictures</source>
        <translation>
            <numerusform>≤ %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not measured yet: {networks}.</source>
        <translation>尚未测量：{networks}。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message numerus="yes">
        <source>Measure %n networks</source>
        <translation>
            <numerusform>测量 %n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Which network answers here</source>
        <translation>哪个网络在这里回答</translation>
    </message>
    <message>
        <source>Network, {slot}</source>
        <translation>网络，{slot}</translation>
    </message>
    <message>
        <source>Edited, its file is untouched. {edits}</source>
        <translation>已修改，文件未动。{edits}</translation>
    </message>
    <message>
        <source>Edited: {edits}</source>
        <translation>已修改：{edits}</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <source>turned by {degrees}°, size {size:.2f} x</source>
        <translation>旋转 {degrees}°，大小 {size:.2f} x</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>paper cleaned first</source>
        <translation>先清理纸面</translation>
    </message>
    <message>
        <source>centred first</source>
        <translation>先居中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>To print (*.pdf);;For a browser (*.html)</source>
        <translation>用于打印 (*.pdf);;用于浏览器 (*.html)</translation>
    </message>
    <message>
        <source>Made with digitlab {version}, {date}.</source>
        <translation>由 digitlab {version} 制作，{date}。</translation>
    </message>
    <message>
        <source>Picture for slides (PNG)…</source>
        <translation>幻灯片用图片（PNG）…</translation>
    </message>
    <message>
        <source>Picture for print (SVG)…</source>
        <translation>印刷用图片（SVG）…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>数值（CSV）…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save or copy this page as a picture or as numbers, with the networks, n, seed and pose</source>
        <translation>把这一页保存或复制为图片或数值，附网络、n、种子和位姿</translation>
    </message>
    <message>
        <source>{old} is called {new} now</source>
        <translation>{old} 现在叫 {new}</translation>
    </message>
    <message>
        <source>{network} is deleted</source>
        <translation>{network} 已删除</translation>
    </message>
    <message>
        <source>there is no slot &apos;{slot}&apos;: there are {slots}</source>
        <translation>没有位置“{slot}”：有 {slots}</translation>
    </message>
    <message>
        <source>a network&apos;s name has at most {most} characters, all of them printable</source>
        <translation>网络名最多 {most} 个字符，都必须可打印</translation>
    </message>
    <message>
        <source>the hash of a network&apos;s weights has 64 hexadecimal digits</source>
        <translation>网络权重的哈希有 64 个十六进制数字</translation>
    </message>
    <message>
        <source>it is of version {version}, and this digitlab reads 1 to {newest}: use a newer digitlab</source>
        <translation>它是版本 {version}，而这个 digitlab 读取 1 到 {newest}：请使用更新的 digitlab</translation>
    </message>
    <message>
        <source>there are {slots} slots for networks, not {networks}</source>
        <translation>网络有 {slots} 个位置，而不是 {networks} 个</translation>
    </message>
    <message>
        <source>where the ink came from has at most {most:,} characters</source>
        <translation>墨迹来源最多 {most:,} 个字符</translation>
    </message>
    <message>
        <source>a lesson&apos;s name has at most {most:,} characters</source>
        <translation>课程页的名称最多 {most:,} 个字符</translation>
    </message>
    <message>
        <source>The {slot} network, {network}, is not in the library{why}.</source>
        <translation>{slot}网络 {network} 不在网络库中{why}。</translation>
    </message>
    <message>
        <source>{network} has other weights than it had then: its answers may differ.</source>
        <translation>{network} 的权重与当时不同：它的回答可能不同。</translation>
    </message>
    <message>
        <source>The change {name} is left out: {reason}.</source>
        <translation>略去变化 {name}：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are left out.</source>
        <translation>
            <numerusform>另有 %n 个变化被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no session that can be opened: {fault}</source>
        <translation>{file} 不是能打开的会话：{fault}</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三个</translation>
    </message>
    <message>
        <source>it is “{name}”</source>
        <translation>它是“{name}”</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>手绘图</translation>
    </message>
    <message>
        <source>{pixels} px right</source>
        <translation>向右 {pixels} px</translation>
    </message>
    <message>
        <source>{pixels} px left</source>
        <translation>向左 {pixels} px</translation>
    </message>
    <message>
        <source>{pixels} px down</source>
        <translation>向下 {pixels} px</translation>
    </message>
    <message>
        <source>{pixels} px up</source>
        <translation>向上 {pixels} px</translation>
    </message>
    <message>
        <source>turn by {degrees}°</source>
        <translation>旋转 {degrees}°</translation>
    </message>
    <message>
        <source>size {size:.2f} x</source>
        <translation>大小 {size:.2f} x</translation>
    </message>
    <message>
        <source>sliders reset</source>
        <translation>滑块已重置</translation>
    </message>
    <message>
        <source>{slot} network closed</source>
        <translation>{slot}网络已关闭</translation>
    </message>
    <message>
        <source>{slot} network {network}</source>
        <translation>{slot}网络 {network}</translation>
    </message>
    <message>
        <source>paper cleaned first on</source>
        <translation>先清理纸面：开</translation>
    </message>
    <message>
        <source>paper cleaned first off</source>
        <translation>先清理纸面：关</translation>
    </message>
    <message>
        <source>centred first on</source>
        <translation>先居中：开</translation>
    </message>
    <message>
        <source>centred first off</source>
        <translation>先居中：关</translation>
    </message>
    <message>
        <source>may refuse on</source>
        <translation>允许拒答：开</translation>
    </message>
    <message>
        <source>may refuse off</source>
        <translation>允许拒答：关</translation>
    </message>
    <message>
        <source>turns as the network has them</source>
        <translation>旋转范围随网络</translation>
    </message>
    <message>
        <source>turns up to ±{degrees:g}°</source>
        <translation>旋转至多 ±{degrees:g}°</translation>
    </message>
    <message>
        <source>it is a {digit}</source>
        <translation>它是 {digit}</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing will be remembered.</source>
        <translation>数据文件夹 {folder} 无法写入（{reason}）。不会记住任何内容。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). What you make is kept in {spare} instead. Make the folder writable, or start with --data-dir FOLDER.</source>
        <translation>数据文件夹 {folder} 无法写入（{reason}）。你做的一切改存到 {spare}。请让该文件夹可写，或用 --data-dir FOLDER 启动。</translation>
    </message>
    <message>
        <source>{name} is a link</source>
        <translation>{name} 是一个链接</translation>
    </message>
    <message>
        <source>{what} could not be read ({reason}). The file was left as it is.</source>
        <translation>{what}无法读取（{reason}）。文件保持原样。</translation>
    </message>
    <message>
        <source>{what} could not be read ({reason}). The file was set aside as {name}.</source>
        <translation>{what}无法读取（{reason}）。文件已移到一边，改名为 {name}。</translation>
    </message>
    <message>
        <source>{name} was set aside as {other}.</source>
        <translation>{name} 已移到一边，改名为 {other}。</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>shift in px, in one of eight directions</source>
        <translation>平移（px），八个方向之一</translation>
    </message>
    <message>
        <source>turn in °, either way</source>
        <translation>旋转（°），任一方向</translation>
    </message>
    <message>
        <source>size, 1 is the digit&apos;s own</source>
        <translation>大小，1 是数字本来的大小</translation>
    </message>
    <message>
        <source>change of the strokes&apos; thickness in px</source>
        <translation>笔画粗细的变化（px）</translation>
    </message>
    <message>
        <source>noise: standard deviation, 1 is full ink</source>
        <translation>噪声：标准差，1 为满墨</translation>
    </message>
    <message>
        <source>Accuracy against {axis}</source>
        <translation>准确率随{axis}的变化</translation>
    </message>
    <message>
        <source>{place}, the best of these {count} networks, {best}, reads {most}; the worst, {worst}, {least}.</source>
        <translation>{place}，这 {count} 个网络中最好的 {best} 认对 {most}；最差的 {worst} 认对 {least}。</translation>
    </message>
    <message>
        <source>{network} reads {share}</source>
        <translation>{network} 认对 {share}</translation>
    </message>
    <message>
        <source>{place}, {readings} of the digits.</source>
        <translation>{place}，{readings} 的数字。</translation>
    </message>
    <message>
        <source>{place}, {readings} of the pictures.</source>
        <translation>{place}，{readings} 的图片。</translation>
    </message>
    <message>
        <source>{pictures}, the first n</source>
        <translation>{pictures}，前 n 张</translation>
    </message>
    <message>
        <source>Shifted by {level:g} px</source>
        <translation>平移 {level:g} px 时</translation>
    </message>
    <message>
        <source>Turned by {level:g}°</source>
        <translation>旋转 {level:g}° 时</translation>
    </message>
    <message>
        <source>At {level:g} times the size</source>
        <translation>大小为 {level:g} 倍时</translation>
    </message>
    <message>
        <source>With strokes {level:g} px thicker</source>
        <translation>笔画粗 {level:g} px 时</translation>
    </message>
    <message>
        <source>With noise of {level:g}</source>
        <translation>噪声为 {level:g} 时</translation>
    </message>
    <message>
        <source>With {axis} at {level:g} {unit}</source>
        <translation>{axis}为 {level:g} {unit}时</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>还没有测量任何内容。</translation>
    </message>
    <message>
        <source>n = {n} ({data}), seed {seed}.</source>
        <translation>n = {n}（{data}），种子 {seed}。</translation>
    </message>
    <message>
        <source>n = {n} ({data}), {mapped} in the maps, seed {seed}.</source>
        <translation>n = {n}（{data}），图中 {mapped}，种子 {seed}。</translation>
    </message>
    <message>
        <source>{low:,} to {high:,}</source>
        <translation>{low:,} 到 {high:,}</translation>
    </message>
    <message>
        <source>{curves} digits in curves, {maps} in maps</source>
        <translation>曲线中 {curves} 个数字，图中 {maps} 个</translation>
    </message>
    <message>
        <source>{curves} digits in curves</source>
        <translation>曲线中 {curves} 个数字</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>95 %, Wilson</source>
        <translation>95 %，Wilson</translation>
    </message>
    <message>
        <source>nothing is set there</source>
        <translation>那里没有可设置的内容</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>在左侧</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>在右侧</translation>
    </message>
    <message>
        <source>as the third</source>
        <translation>作为第三个</translation>
    </message>
    <message>
        <source>{network} answers {place} now</source>
        <translation>现在 {network} {place}回答</translation>
    </message>
    <message>
        <source>{data} has {count:,} test pictures now: measure again</source>
        <translation>{data} 现在有 {count:,} 张测试图片：请重新测量</translation>
    </message>
    <message>
        <source>test picture {number:,} of {data}</source>
        <translation>{data} 的测试图片 {number:,}</translation>
    </message>
    <message>
        <source>multilayer perceptron</source>
        <translation>多层感知机</translation>
    </message>
    <message>
        <source>convolutional network</source>
        <translation>卷积神经网络</translation>
    </message>
    <message>
        <source>features by hand</source>
        <translation>手工特征</translation>
    </message>
    <message>
        <source>The {network}</source>
        <translation>{network}</translation>
    </message>
    <message>
        <source>Evidence {evidence:.1f}, below {least:.1f}: 99 % of 5,000 held-out digits have more.</source>
        <translation>证据 {evidence:.1f}，低于 {least:.1f}：5,000 个验证数字中有 99 % 高于它。</translation>
    </message>
    <message>
        <source>None of the ten: {share}.</source>
        <translation>十个都不是：{share}。</translation>
    </message>
    <message>
        <source>an {digit}</source>
        <translation>{digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation>{digit}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>This page is about the ten digits, and {network} tells {classes} apart: choose a network that reads digits in its place.</source>
        <translation>本页讲的是十个数字，而 {network} 区分的是{classes}：请换一个识别数字的网络。</translation>
    </message>
    <message>
        <source>This page is about the ten digits, and {networks} tell {classes} apart: choose networks that read digits in their place.</source>
        <translation>本页讲的是十个数字，而 {networks} 区分的是{classes}：请换成识别数字的网络。</translation>
    </message>
    <message>
        <source>Networks are compared on the same pictures: {networks} on {pictures}, {others} on {other_pictures}. Choose networks that learned from the same pictures.</source>
        <translation>网络要在同样的图片上比较：{networks} 用的是{pictures}，{others} 用的是{other_pictures}。请选择从同样的图片学习的网络。</translation>
    </message>
    <message>
        <source>{pictures} with {classes}</source>
        <translation>{pictures}（{classes}）</translation>
    </message>
    <message>
        <source>pictures that no file names</source>
        <translation>没有文件写明的图片</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, {millions} million multiply-adds a digit</source>
        <translation>{parameters:,} 个参数，每个数字 {millions} 百万次乘加运算</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, {millions} million multiply-adds a picture</source>
        <translation>{parameters:,} 个参数，每张图片 {millions} 百万次乘加运算</translation>
    </message>
    <message>
        <source>Trained on {data}</source>
        <translation>训练数据：{data}</translation>
    </message>
    <message>
        <source>Tells {classes} apart</source>
        <translation>区分{classes}</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 个轮次</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} 个轮次</translation>
    </message>
    <message>
        <source>{epochs}, seed {seed}</source>
        <translation>{epochs}，种子 {seed}</translation>
    </message>
    <message>
        <source>its loss is {loss:.3f} on {digits:,} held-out ones</source>
        <translation>在 {digits:,} 个验证数字上损失为 {loss:.3f}</translation>
    </message>
    <message>
        <source>reads {share} of {digits:,} held-out ones</source>
        <translation>在 {digits:,} 个验证数字上认对 {share}</translation>
    </message>
    <message>
        <source>It cannot be built: {fault}.</source>
        <translation>无法构建：{fault}。</translation>
    </message>
    <message>
        <source>These networks were trained with different recipes: compare them with care.</source>
        <translation>这些网络用不同的训练方案训练：比较时要小心。</translation>
    </message>
    <message>
        <source>Only the architecture, and with it the cost, differs.</source>
        <translation>只有架构以及随之而来的开销不同。</translation>
    </message>
    <message>
        <source>The architecture, and with it the cost, differs; and {networks} learns by a loss of its own, which its card describes.</source>
        <translation>架构以及随之而来的开销不同；此外 {networks} 用自己的损失学习，见它的卡片说明。</translation>
    </message>
    <message>
        <source>All that ship to be compared saw the same images with the same recipe: {data}; {epochs} epochs of AdamW in batches of {batch_size}, one-cycle learning rate up to {rate}. {differs} The held-out digits are 5,000 training digits that no network learned from.</source>
        <translation>所有供比较的网络都用同样的训练方案看过同样的图像：{data}；{epochs} 个轮次的 AdamW，批次大小 {batch_size}，单周期学习率最高 {rate}。{differs}验证数字是 5,000 个训练数字，没有网络从中学习。</translation>
    </message>
    <message>
        <source>Click a weight to follow its gradient; click a cell of dL/dz to type another number, or turn the wheel over it.</source>
        <translation>点击一个权重来跟踪它的梯度；点击 dL/dz 的单元格输入另一个数，或在上面滚动滚轮。</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Two paths</source>
        <translation>两条路径</translation>
    </message>
    <message>
        <source>The graph of two places that share the weight, with the chain rule along each path</source>
        <translation>共享该权重的两个位置的图，沿每条路径有链式法则</translation>
    </message>
    <message>
        <source>input {size}, channel {channel}</source>
        <translation>输入 {size}，通道 {channel}</translation>
    </message>
    <message>
        <source>input {size}</source>
        <translation>输入 {size}</translation>
    </message>
    <message>
        <source>dL/dw, filter {filter}</source>
        <translation>dL/dw，滤波器 {filter}</translation>
    </message>
    <message>
        <source>Two paths from one weight to the loss</source>
        <translation>从一个权重到损失的两条路径</translation>
    </message>
    <message>
        <source>A weight that is used at two places, and how the loss depends on it along both paths</source>
        <translation>一个用在两个位置的权重，以及损失如何沿两条路径依赖它</translation>
    </message>
    <message>
        <source>This layer uses the weight at one place only: there is one path.</source>
        <translation>这一层只在一个位置使用该权重：只有一条路径。</translation>
    </message>
    <message>
        <source>w, shared</source>
        <translation>w，共享</translation>
    </message>
    <message>
        <source>Upper path</source>
        <translation>上方路径</translation>
    </message>
    <message>
        <source>Lower path</source>
        <translation>下方路径</translation>
    </message>
    <message>
        <source>Sum of both: {sum}.</source>
        <translation>两者之和：{sum}。</translation>
    </message>
    <message>
        <source>Sum of both: {sum}; all {places} places together: dL/dw = {total}.</source>
        <translation>两者之和：{sum}；全部 {places} 个位置合计：dL/dw = {total}。</translation>
    </message>
    <message>
        <source>One weight is used at every place of the window. Each place sends its own contribution back, dL/dz · input, and all of them flow into the one gradient.</source>
        <translation>一个权重用在窗口的每个位置。每个位置送回自己的贡献 dL/dz · 输入，它们全部汇入同一个梯度。</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>通道 {channel}</translation>
    </message>
    <message>
        <source>filter {filter}</source>
        <translation>滤波器 {filter}</translation>
    </message>
    <message numerus="yes">
        <source>dL/dw of the weight in {where}: {added} of %n place(s) added up</source>
        <translation>
            <numerusform>{where}中权重的 dL/dw：%n 个位置中已累加 {added} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>0: nothing has flowed back yet</source>
        <translation>0：还没有任何东西传回来</translation>
    </message>
    <message>
        <source>Asking PyTorch&apos;s autograd…</source>
        <translation>正在询问 PyTorch 的自动微分…</translation>
    </message>
    <message>
        <source>✓ PyTorch&apos;s autograd finds the same {count:,} gradients (weights, biases and pixels).</source>
        <translation>✓ PyTorch 的自动微分得到同样的 {count:,} 个梯度（权重、偏置和像素）。</translation>
    </message>
    <message>
        <source>✗ PyTorch&apos;s autograd differs by {difference} in {count:,} gradients (weights, biases and pixels).</source>
        <translation>✗ PyTorch 的自动微分在 {count:,} 个梯度（权重、偏置和像素）中相差 {difference}。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Backpropagation: {example}</source>
        <translation>反向传播：{example}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Lay any picture on the bench: its red, green and blue as three matrices of numbers from 0 to 255</source>
        <translation>把任意图片放到演算台上：红、绿、蓝成为三个 0 到 255 的矩阵</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>filter {filter}, each slice</source>
        <translation>滤波器 {filter}，每个切片</translation>
    </message>
    <message>
        <source>each slice alone</source>
        <translation>每个切片单独</translation>
    </message>
    <message>
        <source>size N</source>
        <translation>大小 N</translation>
    </message>
    <message>
        <source>Put a classic kernel in the place of the filter that is seen</source>
        <translation>用一个经典卷积核替换当前看到的滤波器</translation>
    </message>
    <message>
        <source>kernel: as it is</source>
        <translation>卷积核：原样</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of the image, and columns</source>
        <translation>图像的行数和列数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the image</source>
        <translation>图像的列数</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Of the image; every filter extends through all of them</source>
        <translation>图像的通道数；每个滤波器贯穿全部通道</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Each makes a map of its own</source>
        <translation>每个产生自己的图</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>image {size}</source>
        <translation>图像 {size}</translation>
    </message>
    <message>
        <source>output {size}</source>
        <translation>输出 {size}</translation>
    </message>
    <message>
        <source>Pixel ({row}, {column})</source>
        <translation>像素（{row}，{column}）</translation>
    </message>
    <message>
        <source>Pixel ({row}, {column}) of channel {channel}</source>
        <translation>通道 {channel} 的像素（{row}，{column}）</translation>
    </message>
    <message>
        <source>Weight ({row}, {column})</source>
        <translation>权重（{row}，{column}）</translation>
    </message>
    <message>
        <source>Weight ({row}, {column}) of channel {channel}</source>
        <translation>通道 {channel} 的权重（{row}，{column}）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>A bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂画</translation>
    </message>
    <message>
        <source>Drag the mouse over pixels or weights to set them to the number in the field</source>
        <translation>在像素或权重上拖动鼠标，把它们设为框中的数</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Paint with:</source>
        <translation>涂画用的数：</translation>
    </message>
    <message>
        <source>Point at any cell to see what belongs to it; click it to change it.</source>
        <translation>指向任意单元格看看什么与它相关；点击来修改它。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;All files (*)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>State of the bench (*.json)</source>
        <translation>演算台状态 (*.json)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Keep the bench as it is now in a file, or open one</source>
        <translation>把演算台现在的状态存到文件，或打开一个</translation>
    </message>
    <message>
        <source>Save this state…</source>
        <translation>保存此状态…</translation>
    </message>
    <message>
        <source>Open a state…</source>
        <translation>打开状态…</translation>
    </message>
    <message>
        <source>The line of PyTorch that makes this layer</source>
        <translation>构造这一层的 PyTorch 代码行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the line of PyTorch that makes this layer</source>
        <translation>复制构造这一层的 PyTorch 代码行</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>逐个乘积</translation>
    </message>
    <message>
        <source>A step is one product, and not one output cell</source>
        <translation>一步是一个乘积，而不是一个输出单元格</translation>
    </message>
    <message>
        <source>{path} cannot be written: {fault}</source>
        <translation>无法写入 {path}：{fault}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {fault}</source>
        <translation>无法读取 {path}：{fault}</translation>
    </message>
    <message>
        <source>Save this state</source>
        <translation>保存此状态</translation>
    </message>
    <message>
        <source>Open a state</source>
        <translation>打开状态</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Work out the cell with the question mark, type the number, press Enter.</source>
        <translation>算出带问号的单元格，输入这个数，按回车键。</translation>
    </message>
    <message>
        <source>What is the next number?</source>
        <translation>下一个数是多少？</translation>
    </message>
    <message>
        <source>The next number</source>
        <translation>下一个数</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示它</translation>
    </message>
    <message>
        <source>✓ {right} of {tries}</source>
        <translation>✓ {tries} 次中 {right} 次</translation>
    </message>
    <message>
        <source>{number} is right: {line}</source>
        <translation>{number} 正确：{line}</translation>
    </message>
    <message>
        <source>Not {number}. Multiply each input by the weight on it, and add up.</source>
        <translation>不是 {number}。把每个输入乘以它上面的权重，再相加。</translation>
    </message>
    <message>
        <source>Output at {place}: {line}</source>
        <translation>{place}的输出：{line}</translation>
    </message>
    <message>
        <source>kernel F</source>
        <translation>卷积核 F</translation>
    </message>
    <message>
        <source>Rows, and columns, of the window</source>
        <translation>窗口的行数和列数</translation>
    </message>
    <message>
        <source>stride S</source>
        <translation>步幅 S</translation>
    </message>
    <message>
        <source>Pixels from one place of the window to the next</source>
        <translation>从窗口的一个位置到下一个位置的像素数</translation>
    </message>
    <message>
        <source>padding P</source>
        <translation>填充 P</translation>
    </message>
    <message>
        <source>Zeros on every side</source>
        <translation>每边的零</translation>
    </message>
    <message>
        <source>dilation D</source>
        <translation>空洞 D</translation>
    </message>
    <message>
        <source>Pixels from one cell of the window to the next</source>
        <translation>从窗口的一个单元格到下一个单元格的像素数</translation>
    </message>
    <message>
        <source>square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Rotate every kernel by 180° first</source>
        <translation>先把每个卷积核旋转 180°</translation>
    </message>
    <message>
        <source>Set rows and columns at once; without it, each has a number of its own</source>
        <translation>同时设置行和列；否则各有自己的数</translation>
    </message>
    <message>
        <source>{title}, columns</source>
        <translation>{title}，列</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column}</source>
        <translation>图 {map}，第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>filter {filter}/{count}</source>
        <translation>滤波器 {filter}/{count}</translation>
    </message>
    <message>
        <source>{filter}, turned</source>
        <translation>{filter}，已旋转</translation>
    </message>
    <message numerus="yes">
        <source>Output at {place}: the running sum, {term} of %n product(s)</source>
        <translation>
            <numerusform>{place}的输出：逐步累加的总和，%n 个乘积中的第 {term} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Output at {place}: a line a channel, then their sum</source>
        <translation>{place}的输出：每个通道一行，再求和</translation>
    </message>
    <message>
        <source>Output at {place}: bias, then input · weight, added up</source>
        <translation>{place}的输出：偏置，然后输入 · 权重，相加</translation>
    </message>
    <message>
        <source>Output at {place}: input · weight, added up</source>
        <translation>{place}的输出：输入 · 权重，相加</translation>
    </message>
    <message>
        <source>their sum, and the bias of {bias} = ?</source>
        <translation>它们的和，加上偏置 {bias} = ?</translation>
    </message>
    <message>
        <source>their sum = ?</source>
        <translation>它们的和 = ?</translation>
    </message>
    <message>
        <source>output = {symbols}: {formula}</source>
        <translation>输出 = {symbols}：{formula}</translation>
    </message>
    <message>
        <source>rows: {rows};  columns: {columns}</source>
        <translation>行：{rows}；  列：{columns}</translation>
    </message>
    <message>
        <source>does not tile</source>
        <translation>铺不满</translation>
    </message>
    <message>
        <source>It tiles: the output is {size}, and every pixel is seen.</source>
        <translation>铺得满：输出是 {size}，每个像素都看得到。</translation>
    </message>
    <message>
        <source>PyTorch: {rows}; {columns}.</source>
        <translation>PyTorch：{rows}；{columns}。</translation>
    </message>
    <message>
        <source>A true convolution: every kernel is rotated by 180° first.</source>
        <translation>真正的卷积：每个卷积核先旋转 180°。</translation>
    </message>
    <message>
        <source>Strictly a cross-correlation, as in every framework.</source>
        <translation>严格说是互相关，所有框架都如此。</translation>
    </message>
    <message numerus="yes">
        <source>{formula} = %n parameter(s)</source>
        <translation>
            <numerusform>{formula} = %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>The pixel in row {row}, column {column} is never seen: no window lies on it.</source>
        <translation>第 {row} 行、第 {column} 列的像素永远看不到：没有窗口落在它上面。</translation>
    </message>
    <message>
        <source>This zero of the padding is never seen: no window lies on it.</source>
        <translation>填充中的这个零永远看不到：没有窗口落在它上面。</translation>
    </message>
    <message numerus="yes">
        <source>The pixel in row {row}, column {column} goes into %n output(s), each time by another weight.</source>
        <translation>
            <numerusform>第 {row} 行、第 {column} 列的像素进入 %n 个输出，每次乘以不同的权重。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This zero of the padding goes into %n output(s), each time by another weight.</source>
        <translation>
            <numerusform>填充中的这个零进入 %n 个输出，每次乘以不同的权重。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This weight, {weight}, is used at %n place(s): the same number everywhere. Lit: the pixels that it meets.</source>
        <translation>
            <numerusform>这个权重 {weight} 用在 %n 个位置：到处是同一个数。亮起的是它遇到的像素。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This output sees %n input(s) and nothing else: its window is framed.</source>
        <translation>
            <numerusform>这个输出只看到 %n 个输入：它的窗口加了框。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing lies on the bench.</source>
        <translation>手绘图在演算台上。</translation>
    </message>
    <message>
        <source>Changed by hand: no longer the lecture&apos;s “{example}”.</source>
        <translation>已手动更改：不再是课程中的“{example}”。</translation>
    </message>
    <message>
        <source>{printed} for {right}</source>
        <translation>{printed} 应为 {right}</translation>
    </message>
    <message>
        <source>{sentence} It has {wrong}.</source>
        <translation>{sentence}它写成 {wrong}。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>{lines} all seen</source>
        <translation>{lines} 全部看得到</translation>
    </message>
    <message>
        <source>{lines} {unseen} of {size} never seen</source>
        <translation>{lines} {size} 中有 {unseen} 个永远看不到</translation>
    </message>
    <message>
        <source>{lines} rounded down to {outputs}, all seen</source>
        <translation>{lines} 向下取整为 {outputs}，全部看得到</translation>
    </message>
    <message>
        <source>{lines} rounded down to {outputs}, {unseen} of {size} never seen</source>
        <translation>{lines} 向下取整为 {outputs}，{size} 中有 {unseen} 个永远看不到</translation>
    </message>
    <message>
        <source>image: these numbers</source>
        <translation>图像：这些数值</translation>
    </message>
    <message>
        <source>image: the drawing, 28×28</source>
        <translation>图像：手绘图，28×28</translation>
    </message>
    <message>
        <source>image: the drawing, 14×14</source>
        <translation>图像：手绘图，14×14</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>example {title}</source>
        <translation>示例 {title}</translation>
    </message>
    <message>
        <source>{change} on the sheet</source>
        <translation>整页纸上：{change}</translation>
    </message>
    <message>
        <source>other image</source>
        <translation>另一张图像</translation>
    </message>
    <message>
        <source>pixel in row {row}, column {column}: {value}</source>
        <translation>第 {row} 行、第 {column} 列的像素：{value}</translation>
    </message>
    <message>
        <source>other kernels</source>
        <translation>其他卷积核</translation>
    </message>
    <message>
        <source>weight in row {row}, column {column}: {value}</source>
        <translation>第 {row} 行、第 {column} 列的权重：{value}</translation>
    </message>
    <message>
        <source>other bias</source>
        <translation>其他偏置</translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation>{count} 偏置</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <translation>偏置 {value}</translation>
    </message>
    <message>
        <source>what pooling saves</source>
        <translation>池化省下了什么</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>pooling, backwards</source>
        <translation>池化，反向</translation>
    </message>
    <message>
        <source>pooling, forwards</source>
        <translation>池化，前向</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>max</source>
        <comment>the pooling that takes the largest</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>image: numbers</source>
        <translation>图像：数值</translation>
    </message>
    <message>
        <source>image: drawing</source>
        <translation>图像：手绘图</translation>
    </message>
    <message>
        <source>image: small drawing</source>
        <translation>图像：小手绘图</translation>
    </message>
    <message>
        <source>pooling kind {value}</source>
        <translation>池化类型 {value}</translation>
    </message>
    <message>
        <source>pooling window {value}</source>
        <translation>池化窗口 {value}</translation>
    </message>
    <message>
        <source>pooling stride {value}</source>
        <translation>池化步幅 {value}</translation>
    </message>
    <message>
        <source>pooling down {value}</source>
        <translation>池化向下 {value}</translation>
    </message>
    <message>
        <source>pooling right {value}</source>
        <translation>池化向右 {value}</translation>
    </message>
    <message>
        <source>pooling map {value}</source>
        <translation>池化图 {value}</translation>
    </message>
    <message>
        <source>pooling backward {value}</source>
        <translation>池化反向 {value}</translation>
    </message>
    <message>
        <source>pooling benefits {value}</source>
        <translation>池化好处 {value}</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>gradient from above</source>
        <translation>来自上层的梯度</translation>
    </message>
    <message>
        <source>at least {threshold:.2f} sure</source>
        <translation>确信度至少 {threshold:.2f}</translation>
    </message>
    <message>
        <source>overlap of at most {overlap:.2f}</source>
        <translation>重叠至多 {overlap:.2f}</translation>
    </message>
    <message>
        <source>Point at an entry to frame all that hold its weight.</source>
        <translation>指向一个元素，框出所有使用同一权重的元素。</translation>
    </message>
    <message>
        <source>Every entry has a colour of its own: nothing is shared. This is the layer of an MLP.</source>
        <translation>每个元素各有颜色：什么都没有共享。这是 MLP 的层。</translation>
    </message>
    <message>
        <source>Most entries are gone: each output sees only its window. What is left is not shared yet.</source>
        <translation>大多数元素消失了：每个输出只看到自己的窗口。剩下的仍未共享。</translation>
    </message>
    <message>
        <source>The same colours in every row: the window takes its weights along. This is a convolution.</source>
        <translation>每一行都是同样的颜色：窗口带着它的权重移动。这就是卷积。</translation>
    </message>
    <message>
        <source>Lay the rows of the image one behind the other, until they are the vector</source>
        <translation>把图像的各行首尾相接，直到成为向量</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} / {count}</translation>
    </message>
    <message>
        <source>Biases are counted, although there are none here.</source>
        <translation>偏置也计算在内，尽管这里没有偏置。</translation>
    </message>
    <message>
        <source>From fully connected to shared</source>
        <translation>从全连接到共享</translation>
    </message>
    <message>
        <source>A matrix of {outputs:,} × {inputs:,} has more entries than the window has pixels.
Take a smaller image, or the drawing at 14×14.</source>
        <translation>{outputs:,} × {inputs:,} 的矩阵元素比窗口的像素还多。
取更小的图像，或 14×14 的手绘图。</translation>
    </message>
    <message>
        <source>The rows of the image, one behind the other, are one vector of {product} = {size} inputs.</source>
        <translation>图像的各行首尾相接，成为一个 {product} = {size} 个输入的向量。</translation>
    </message>
    <message>
        <source>{laid} of {rows} rows are laid one behind the other.</source>
        <translation>{rows} 行中已有 {laid} 行首尾相接。</translation>
    </message>
    <message>
        <source>One vector of {size} numbers: pixels that lay below each other are now {width} places apart.</source>
        <translation>{size} 个数的向量：原来上下相邻的像素现在相隔 {width} 个位置。</translation>
    </message>
    <message>
        <source>Output {output}, input {input}: no weight. This output never sees this pixel.</source>
        <translation>输出 {output}，输入 {input}：没有权重。这个输出永远看不到这个像素。</translation>
    </message>
    <message>
        <source>Output {output}, input {input}: weight {weight:,} of {weights:,}, used here and nowhere else.</source>
        <translation>输出 {output}，输入 {input}：{weights:,} 个权重中的第 {weight:,} 个，只用在这里。</translation>
    </message>
    <message>
        <source>Output {output}, input {input}: weight {weight:,} of {weights:,}, the same one in all {uses:,} framed entries.</source>
        <translation>输出 {output}，输入 {input}：{weights:,} 个权重中的第 {weight:,} 个，在全部 {uses:,} 个加框的元素中都是同一个。</translation>
    </message>
    <message>
        <source>From dense to convolution: {example}</source>
        <translation>从全连接到卷积：{example}</translation>
    </message>
    <message>
        <source>The rows of the image, and the vector that they become</source>
        <translation>图像的各行，以及它们变成的向量</translation>
    </message>
    <message>
        <source>The image above; its rows are taken from it one by one, and laid behind each other below</source>
        <translation>上面是图像；它的行被逐一取下，在下面首尾相接</translation>
    </message>
    <message>
        <source>{laid} of {rows} rows are laid down, {numbers} numbers</source>
        <translation>{rows} 行中已放下 {laid} 行，{numbers} 个数</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>The layer as a matrix</source>
        <translation>写成矩阵的层</translation>
    </message>
    <message>
        <source>{outputs} outputs by {inputs} inputs</source>
        <translation>{outputs} 个输出乘 {inputs} 个输入</translation>
    </message>
    <message>
        <source>output {output}, input {input}: no weight</source>
        <translation>输出 {output}，输入 {input}：没有权重</translation>
    </message>
    <message>
        <source>output {output}, input {input}: weight {weight}</source>
        <translation>输出 {output}，输入 {input}：权重 {weight}</translation>
    </message>
    <message>
        <source>a column for each of {inputs:,} inputs →, a row for each of {outputs:,} outputs ↓</source>
        <translation>{inputs:,} 个输入各占一列 →，{outputs:,} 个输出各占一行 ↓</translation>
    </message>
    <message>
        <source>output {size}, map 1</source>
        <translation>输出 {size}，图 1</translation>
    </message>
    <message>
        <source>channels {first} to {last} of {count}</source>
        <translation>{count} 个通道中的第 {first} 到 {last} 个</translation>
    </message>
    <message>
        <source>channel {first} of {count}</source>
        <translation>{count} 个通道中的第 {first} 个</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Pixels from one place of the window to the next; of a transposed convolution, cells of the output</source>
        <translation>从窗口的一个位置到下一个位置的像素数；转置卷积则是输出的单元格数</translation>
    </message>
    <message>
        <source>Zeros on every side; of a transposed convolution, cells that are cut off</source>
        <translation>每边的零；转置卷积则是裁掉的单元格</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>Pixels from one cell of the window to the next, of a dilated convolution</source>
        <translation>空洞卷积中，从窗口的一个单元格到下一个单元格的像素数</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Into which a grouped convolution deals channels and filters</source>
        <translation>分组卷积把通道和滤波器分成多少组</translation>
    </message>
    <message>
        <source>Kind of convolution</source>
        <translation>卷积的种类</translation>
    </message>
    <message>
        <source>What stands beside the ordinary convolution</source>
        <translation>与普通卷积并排的是什么</translation>
    </message>
    <message>
        <source>Point at an output to see what it is made of, at a pixel to see where it goes.</source>
        <translation>指向一个输出看它由什么构成，指向一个像素看它去往哪里。</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>dilated</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>A window of one pixel mixes the channels of a place and sees no neighbours: fewer channels, or more, for little.</source>
        <translation>一个像素的窗口混合一个位置的各通道，看不到邻居：用很小的代价减少或增加通道。</translation>
    </message>
    <message>
        <source>The same weights, set apart: the window reaches further without a weight more, and steps over what lies between.</source>
        <translation>同样的权重，拉开距离：窗口看得更远而不增加权重，跨过中间的像素。</translation>
    </message>
    <message>
        <source>The channels are dealt into groups, and a filter sees its own group alone: weights and products are divided by the groups.</source>
        <translation>通道被分成若干组，滤波器只看自己那一组：权重和乘积都除以组数。</translation>
    </message>
    <message>
        <source>As many groups as channels: each channel has a filter of its own, and nothing is added across. A 1×1 after it mixes them.</source>
        <translation>组数等于通道数：每个通道有自己的滤波器，通道之间什么都不相加。后面的 1×1 再把它们混合。</translation>
    </message>
    <message>
        <source>The ordinary one backwards: each pixel lays the whole filter down, times its value, a stride apart; where they overlap, they add.</source>
        <translation>普通卷积反过来：每个像素把整个滤波器乘以自己的值放下，相隔一个步幅；重叠处相加。</translation>
    </message>
    <message numerus="yes">
        <source>{sides} = %n weight(s)</source>
        <translation>
            <numerusform>{sides} = %n 个权重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weights}, %n product(s)</source>
        <translation>
            <numerusform>{weights}，%n 次乘积</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Output at map {map}, row {row}, column {column}: %n product(s)</source>
        <translation>
            <numerusform>图 {map} 第 {row} 行、第 {column} 列的输出：%n 次乘积</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Output at row {row}, column {column}: %n product(s)</source>
        <translation>
            <numerusform>第 {row} 行、第 {column} 列的输出：%n 次乘积</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking PyTorch for the same %n number(s)…</source>
        <translation>
            <numerusform>正在向 PyTorch 要同样的 %n 个数…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ PyTorch makes the same %n number(s).</source>
        <translation>
            <numerusform>✓ PyTorch 得到同样的 %n 个数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ PyTorch differs by {difference} in %n number(s).</source>
        <translation>
            <numerusform>✗ PyTorch 在 %n 个数中相差 {difference}。</numerusform>
        </translation>
    </message>
    <message>
        <source>With a 1×1 after it: {mixed:,} products, the ordinary one {products:,}.</source>
        <translation>后接 1×1：{mixed:,} 次乘积，普通卷积 {products:,} 次。</translation>
    </message>
    <message>
        <source>Kinds of convolution: {example}</source>
        <translation>卷积的种类：{example}</translation>
    </message>
    <message>
        <source>there is no such kind: there are {kinds}</source>
        <translation>没有这个种类：有 {kinds}</translation>
    </message>
    <message>
        <source>an output of {height}×{width} has more cells than there is room: make the stride 2 or less, or take a smaller image</source>
        <translation>{height}×{width} 的输出单元格太多，放不下：步幅改为 2 或更小，或取更小的图像</translation>
    </message>
    <message>
        <source>a bench is an example&apos;s name or a table, not {values}</source>
        <translation>演算台是示例的名字或一个表，而不是 {values}</translation>
    </message>
    <message>
        <source>there is no sheet {values}: there are {sheets}; one of your own is kept when you save</source>
        <translation>没有整页纸 {values}：有 {sheets}；自己的在保存时保留</translation>
    </message>
    <message>
        <source>slice {slice}, row {row}, column {column}: {value:.4g}</source>
        <translation>切片 {slice}，第 {row} 行，第 {column} 列：{value:.4g}</translation>
    </message>
    <message>
        <source>{count} of {height} by {width} numbers</source>
        <translation>{count} 张，{height} 乘 {width} 个数</translation>
    </message>
    <message>
        <source>a weight has a filter, a channel, a row and a column, each from 0</source>
        <translation>一个权重有滤波器、通道、行和列，都从 0 数起</translation>
    </message>
    <message>
        <source>the number of places is 0 or more</source>
        <translation>位置的数目是 0 或更多</translation>
    </message>
    <message>
        <source>a sheet has {rows}×{columns} pixels</source>
        <translation>整页纸有 {rows}×{columns} 个像素</translation>
    </message>
    <message>
        <source>{name} is {value}; make it {low:g} to {high:g}</source>
        <translation>{name} 是 {value}；改为 {low:g} 到 {high:g}</translation>
    </message>
    <message>
        <source>{name}: {value} is not a number between −{largest:g} and {largest:g}</source>
        <translation>{name}：{value} 不是 −{largest:g} 和 {largest:g} 之间的数</translation>
    </message>
    <message>
        <source>Two networks: two convolutions of 5×5 with 8 and 16 maps, a dense layer of 64 units, ten answers. One takes the maximum of 2×2 after each convolution, the other does not; nothing else differs.</source>
        <translation>两个网络：两个 5×5 卷积，分别有 8 和 16 张图，一个 64 单元的全连接层，十个回答。一个在每个卷积后取 2×2 的最大值，另一个不取；其他完全相同。</translation>
    </message>
    <message>
        <source>with pooling</source>
        <translation>有池化</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无池化</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>computation: multiply-adds</source>
        <translation>计算量：乘加运算</translation>
    </message>
    <message>
        <source>memory: bytes of all maps</source>
        <translation>内存：所有特征图的字节数</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>over-fitting: held-out loss, lowest → last</source>
        <translation>过拟合：验证损失，最低 → 最后</translation>
    </message>
    <message>
        <source>{mean:.1f} % ({least:.1f} to {most:.1f})</source>
        <translation>{mean:.1f} %（{least:.1f} 到 {most:.1f}）</translation>
    </message>
    <message>
        <source>{digits:,} training digits, {epochs} epochs, seeds {first} to {last}; the lines are means, the bands reach from the lowest to the highest seed. Of {held_out:,} held-out digits {pooled} are classified rightly in the end with pooling, {unpooled} without.</source>
        <translation>{digits:,} 个训练数字，{epochs} 个轮次，种子 {first} 到 {last}；线是平均值，带从最低的种子到最高的种子。{held_out:,} 个验证数字中，最后有池化时分对 {pooled}，无池化时 {unpooled}。</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>with pooling: {parameters:,} parameters</source>
        <translation>有池化：{parameters:,} 个参数</translation>
    </message>
    <message>
        <source>without: {parameters:,} parameters</source>
        <translation>无池化：{parameters:,} 个参数</translation>
    </message>
    <message>
        <source>{count:,} held-out digits</source>
        <translation>{count:,} 个验证数字</translation>
    </message>
    <message>
        <source>What pooling saves</source>
        <translation>池化省下了什么</translation>
    </message>
    <message>
        <source>upright and centred</source>
        <translation>端正且居中</translation>
    </message>
    <message>
        <source>without pooling</source>
        <translation>无池化</translation>
    </message>
    <message>
        <source>held-out digits</source>
        <translation>验证数字</translation>
    </message>
    <message>
        <source>training digits</source>
        <translation>训练数字</translation>
    </message>
    <message>
        <source>Losses, epoch by epoch</source>
        <translation>逐轮次的损失</translation>
    </message>
    <message>
        <source>The loss after each epoch: broken lines of the digits that were learned from, full ones of those held out</source>
        <translation>每个轮次后的损失：虚线是用来学习的数字，实线是验证数字</translation>
    </message>
    <message>
        <source>{network}, {digits}: {least:.2f} at its lowest, {last:.2f} in the end.</source>
        <translation>{network}，{digits}：最低 {least:.2f}，最后 {last:.2f}。</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮次</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Send a gradient back through both kinds, instead of moving the drawing</source>
        <translation>把梯度送回两种池化，而不是移动手绘图</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>好处</translation>
    </message>
    <message>
        <source>Two networks, with and without pooling: what each costs, and how each over-fits</source>
        <translation>两个网络，有池化和无池化：各要多少开销，各怎样过拟合</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>pooled, {map}</source>
        <translation>池化后，{map}</translation>
    </message>
    <message>
        <source>Pooled: {source}.  {line}</source>
        <translation>池化对象：{source}。  {line}</translation>
    </message>
    <message>
        <source>What is lost: {lost}</source>
        <translation>丢失了什么：{lost}</translation>
    </message>
    <message>
        <source>Pooled: {source}. Of equals the first wins, in PyTorch as well: on blank paper, the upper left pixel.</source>
        <translation>池化对象：{source}。相等时第一个胜出，PyTorch 也如此：在白纸上是左上角的像素。</translation>
    </message>
    <message>
        <source>Which feature map of the first convolution; 0 is the drawing itself</source>
        <translation>第一个卷积的哪张特征图；0 是手绘图本身</translation>
    </message>
    <message>
        <source>Move the drawing by a pixel: what changes before pooling, and after it?</source>
        <translation>把手绘图移动一个像素：池化前变了什么，池化后呢？</translation>
    </message>
    <message>
        <source>dL/dz comes from above. Who gets it: the winner alone, or all pixels alike?</source>
        <translation>dL/dz 从上层来。谁得到它：只有最大值，还是所有像素平分？</translation>
    </message>
    <message>
        <source>What pooling saves, measured: the same network with it and without.</source>
        <translation>池化省下了什么，实测：同一个网络，有池化和无池化。</translation>
    </message>
    <message>
        <source>Point at a pooled cell to see its window and how its number comes about.</source>
        <translation>指向一个池化单元格，看它的窗口和它的数怎么来的。</translation>
    </message>
    <message>
        <source>{count} px right</source>
        <translation>向右 {count} px</translation>
    </message>
    <message>
        <source>{count} px left</source>
        <translation>向左 {count} px</translation>
    </message>
    <message>
        <source>{count} px down</source>
        <translation>向下 {count} px</translation>
    </message>
    <message>
        <source>{count} px up</source>
        <translation>向上 {count} px</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>未移动</translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit on the left, or load a test digit.</source>
        <translation>还没有画任何东西：在左边画一个数字，或载入一个测试数字。</translation>
    </message>
    <message>
        <source>The drawing is not moved: nothing changes.</source>
        <translation>手绘图没有移动：什么都没有变。</translation>
    </message>
    <message>
        <source>Nothing changes: this map is 0 everywhere. Choose another map, or the drawing.</source>
        <translation>什么都没有变：这张图处处为 0。请选另一张图，或手绘图。</translation>
    </message>
    <message>
        <source>Nothing changes: this network lays the paper back in step before it reads. Choose the drawing as the map.</source>
        <translation>什么都没有变：这个网络在识别前把纸移回原位。请把“图”设为手绘图。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {line}</source>
        <translation>第 {row} 行，第 {column} 列：{line}</translation>
    </message>
    <message numerus="yes">
        <source>%n gradient(s) come back: the maximum hands them to {winners:,} of {pixels}, the average to {sharing:,}.</source>
        <translation>
            <numerusform>%n 个梯度传回：最大池化把它们交给{pixels}中的 {winners:,} 个，平均池化交给 {sharing:,} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row {row}, column {column}: dL/dz = {gradient}. Maximum: all to the winner, {largest} in row {winner_row}, column {winner_column}. Average: {share} to each of %n pixel(s).</source>
        <translation>
            <numerusform>第 {row} 行，第 {column} 列：dL/dz = {gradient}。最大：全部给最大值 {largest}，在第 {winner_row} 行、第 {winner_column} 列。平均：%n 个像素各得 {share}。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ PyTorch&apos;s autograd finds the same {count:,} gradients, through {lines}.</source>
        <translation>✓ PyTorch 的自动微分得到同样的 {count:,} 个梯度，经过 {lines}。</translation>
    </message>
    <message>
        <source>✗ PyTorch&apos;s autograd differs by {difference} in {count:,} gradients.</source>
        <translation>✗ PyTorch 的自动微分在 {count:,} 个梯度中相差 {difference}。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation>1 张手绘图</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>画好时的样子</translation>
    </message>
    <message>
        <source>the drawing</source>
        <translation>手绘图</translation>
    </message>
    <message>
        <source>{network}, {layer}, feature map {map} of {count}</source>
        <translation>{network}，{layer}，{count} 张特征图中的第 {map} 张</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take all ink off the sheet (Ctrl+L while one draws on it)</source>
        <translation>擦去整页纸上的所有墨迹（在上面画时按 Ctrl+L）</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>检测框</translation>
    </message>
    <message>
        <source>Detection: a box, a class and a score for each digit</source>
        <translation>检测：每个数字一个框、一个类别和一个得分</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候选框</translation>
    </message>
    <message>
        <source>Before suppression: a box for every class and cell of 4×4 pixels that is sure enough</source>
        <translation>抑制之前：每个足够确信的类别和 4×4 像素单元格各有一个框</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Segmentation: the ink of each digit in a colour of its own</source>
        <translation>分割：每个数字的墨迹用自己的颜色</translation>
    </message>
    <message>
        <source>evidence of</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>How sure each cell of 4×4 pixels is to be the middle of such a digit</source>
        <translation>每个 4×4 像素的单元格有多确信自己是这样一个数字的中心</translation>
    </message>
    <message>
        <source>Scatter test digits</source>
        <translation>撒放测试数字</translation>
    </message>
    <message>
        <source>Replace the sheet by MNIST&apos;s test digits at random places, sizes and turns</source>
        <translation>用 MNIST 的测试数字替换整页纸，位置、大小和旋转都随机</translation>
    </message>
    <message>
        <source>How many test digits</source>
        <translation>多少个测试数字</translation>
    </message>
    <message>
        <source>Put my drawing here</source>
        <translation>把我的手绘放在这里</translation>
    </message>
    <message>
        <source>Then click a place on the sheet: the drawing of the canvas on the left is laid there</source>
        <translation>然后点击整页纸上的一处：左边画布上的手绘图会放到那里</translation>
    </message>
    <message>
        <source>The class whose evidence is shown</source>
        <translation>显示哪个类别的证据</translation>
    </message>
    <message>
        <source>at least so &amp;sure</source>
        <translation>最低确信度(&amp;S)</translation>
    </message>
    <message>
        <source>overlap at most</source>
        <translation>最大重叠</translation>
    </message>
    <message>
        <source>Of two boxes that share more than this of the smaller one, the less sure one is suppressed, and so is, however large this is, a cell beside a surer one of its class</source>
        <translation>两个框若共享较小框的比例超过此值，不太确信的被抑制；不论此值多大，同一类别中挨着更确信单元格的单元格也被抑制</translation>
    </message>
    <message>
        <source>Who reads the sheet window by window</source>
        <translation>谁逐个窗口地识别整页纸</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Draw several digits here</source>
        <translation>在这里画几个数字</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>逐个窗口</translation>
    </message>
    <message>
        <source>There is no network here that reads sheets. Train one: digitlab train detector</source>
        <translation>这里没有能识别整页数字的网络。训练一个：digitlab train detector</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>整页纸</translation>
    </message>
    <message>
        <source>The sheet, window by window</source>
        <translation>整页纸，逐个窗口</translation>
    </message>
    <message>
        <source>{count} windows are read.</source>
        <translation>正在识别 {count} 个窗口。</translation>
    </message>
    <message>
        <source>Draw several digits. One network reads them all in one pass: a box, a class and its own ink for each.</source>
        <translation>画几个数字。一个网络用一次前向传播就全部识别：每个数字一个框、一个类别和自己的墨迹。</translation>
    </message>
    <message>
        <source>The sheet is being read…</source>
        <translation>正在读取这张纸…</translation>
    </message>
    <message>
        <source>Point at the sheet to read a cell&apos;s numbers, at the small one to see a window.</source>
        <translation>指向整页纸读取单元格的数，指向小图查看窗口。</translation>
    </message>
    <message>
        <source>Evidence of {digit}, 0 to 1, a cell every {cell_px} px; highest {highest:.2f}</source>
        <translation>{digit} 的证据，0 到 1，每 {cell_px} px 一个单元格；最高 {highest:.2f}</translation>
    </message>
    <message>
        <source>1 box before suppression, {after} after (thick)</source>
        <translation>抑制前 1 个框，之后 {after} 个（粗线）</translation>
    </message>
    <message>
        <source>{before} boxes before suppression, {after} after (thick)</source>
        <translation>抑制前 {before} 个框，之后 {after} 个（粗线）</translation>
    </message>
    <message>
        <source>One pass over {width}×{height} px, a line every 4 px</source>
        <translation>对 {width}×{height} px 做一次前向传播，每 4 px 一条线</translation>
    </message>
    <message>
        <source>It finds no digit: it is nowhere {share} sure of one.</source>
        <translation>没有找到数字：没有一处确信到 {share}。</translation>
    </message>
    <message numerus="yes">
        <source>It finds {digits}: %n digit(s).</source>
        <translation>
            <numerusform>找到 {digits}：%n 个数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>One pass: {cost}.</source>
        <translation>一次前向传播：{cost}。</translation>
    </message>
    <message>
        <source>{count} windows of {network}, one by one: {cost}.</source>
        <translation>{network} 的 {count} 个窗口，逐个识别：{cost}。</translation>
    </message>
    <message>
        <source>{millions:,.1f} million multiply-adds, {took_ms:.1f}&#xa0;ms</source>
        <translation>{millions:,.1f} 百万次乘加运算，{took_ms:.1f} ms</translation>
    </message>
    <message>
        <source>One pass costs {times:.1f} times less: it works every place out once.</source>
        <translation>一次前向传播的开销只有 {times:.1f} 分之一：每个位置只计算一次。</translation>
    </message>
    <message>
        <source>One pass costs {times:.1f} times as much: {network} is that small.</source>
        <translation>一次前向传播的开销是 {times:.1f} 倍：{network} 就是这么小。</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>该网络</translation>
    </message>
    <message>
        <source>a window has to be one of ten classes</source>
        <translation>一个窗口必须是十个类别之一</translation>
    </message>
    <message>
        <source>it was never taught “nothing here”</source>
        <translation>它从未学过“这里什么都没有”</translation>
    </message>
    <message>
        <source>Each figure is what {network} reads in the {side}×{side} window around it, faint where it is unsure. It answers something everywhere: {why}.</source>
        <translation>每个数是 {network} 在它周围 {side}×{side} 窗口中识别出的，不确信处颜色浅。它处处都回答点什么：{why}。</translation>
    </message>
    <message>
        <source>Cell at x {left} to {right}, y {top} to {bottom} px. Is it the middle of a digit? {numbers}, from 0 to 1.</source>
        <translation>单元格 x {left} 到 {right}，y {top} 到 {bottom} px。它是数字的中心吗？{numbers}，从 0 到 1。</translation>
    </message>
    <message>
        <source>Window at x {left} to {right}, y {top} to {bottom} px: {network} reads {digit}, {share} sure.</source>
        <translation>窗口 x {left} 到 {right}，y {top} 到 {bottom} px：{network} 认作 {digit}，{share} 确信。</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>largest overlap</source>
        <translation>最大重叠</translation>
    </message>
    <message>
        <source>{overlap:.2f} of the smaller box</source>
        <translation>较小框的 {overlap:.2f}</translation>
    </message>
    <message>
        <source>A sheet of digits</source>
        <translation>整页数字</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 张整页纸</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>locally connected</source>
        <translation>局部连接</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>there is no example &apos;{preset}&apos;: there are {presets}</source>
        <translation>没有示例“{preset}”：有 {presets}</translation>
    </message>
    <message>
        <source>{name} is 0 or more</source>
        <translation>{name} 是 0 或更大</translation>
    </message>
    <message>
        <source>the number of rows that are laid down is 0 or more</source>
        <translation>放下的行数是 0 或更多</translation>
    </message>
    <message>
        <source>an image has at most {channels} channels of {side}×{side} pixels</source>
        <translation>图像最多 {channels} 个通道，{side}×{side} 像素</translation>
    </message>
    <message>
        <source>there are at most {count} filters</source>
        <translation>最多 {count} 个滤波器</translation>
    </message>
    <message>
        <source>{name}: every number lies between −{largest:g} and {largest:g}</source>
        <translation>{name}：每个数都在 −{largest:g} 和 {largest:g} 之间</translation>
    </message>
    <message>
        <source>{path} is no state of the bench: {error}</source>
        <translation>{path} 不是演算台的状态：{error}</translation>
    </message>
    <message>
        <source>{name} is one number, or one for the rows and one for the columns, and not {count}</source>
        <translation>{name} 是一个数，或行和列各一个，而不是 {count} 个</translation>
    </message>
    <message>
        <source>&amp;Convolution</source>
        <translation>卷积(&amp;C)</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>演算台</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>From dense to convolution</source>
        <translation>从全连接到卷积</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Ask for {digit}</source>
        <translation>要求 {digit}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Which layer&apos;s maps are shown</source>
        <translation>显示哪一层的图</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>流模型</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>The first trajectory of From noise to digit: choose CNN or MLP there, and a step below.</source>
        <translation>“从噪声到数字”的第一条轨迹：在那里选 CNN 或 MLP，在下面选一步。</translation>
    </message>
    <message>
        <source>The decoder of Latent plane: choose the point there. It has no convolutions: each unit has a weight for every value before it.</source>
        <translation>“隐平面”的解码器：在那里选点。它没有卷积：每个单元对前面的每个值都有一个权重。</translation>
    </message>
    <message>
        <source>The generator is being opened.</source>
        <translation>正在打开生成器。</translation>
    </message>
    <message>
        <source>The decoder {generator} at {point}, asked for {digit}: which units does the class decide, and which the point?</source>
        <translation>解码器 {generator} 在 {point}，要求 {digit}：哪些单元由类别决定，哪些由点决定？</translation>
    </message>
    <message>
        <source>The generator {generator}, after {at} of {count} steps to {digit}: what still shows noise, and what already strokes?</source>
        <translation>生成器 {generator}，走向 {digit} 的 {count} 步中的第 {at} 步之后：什么还是噪声，什么已是笔画？</translation>
    </message>
    <message>
        <source>the digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>x at t = {time:.2f}</source>
        <translation>x（t = {time:.2f}）</translation>
    </message>
    <message>
        <source>logits of its ink</source>
        <translation>它的墨迹的 logit</translation>
    </message>
    <message>
        <source>velocity, without guidance</source>
        <translation>速度，无引导</translation>
    </message>
    <message>
        <source>{layer}: {count} units</source>
        <translation>{layer}：{count} 个单元</translation>
    </message>
    <message numerus="yes">
        <source>{layer}: %n map(s) of {height}×{width}</source>
        <translation>
            <numerusform>{layer}：%n 张 {height}×{width} 的图</numerusform>
        </translation>
    </message>
    <message>
        <source>the weights of the last layer are not shown</source>
        <translation>最后一层的权重不显示</translation>
    </message>
    <message>
        <source>this layer has no weights</source>
        <translation>这一层没有权重</translation>
    </message>
    <message>
        <source>weights of {count} inputs</source>
        <translation>{count} 个输入的权重</translation>
    </message>
    <message>
        <source>weights of {height}×{width} pixels</source>
        <translation>{height}×{width} 像素的权重</translation>
    </message>
    <message>
        <source>{count} kernels of {height}×{width}</source>
        <translation>{count} 个 {height}×{width} 的卷积核</translation>
    </message>
    <message>
        <source>unit {number}: {weights}, bias {bias:.2f}</source>
        <translation>单元 {number}：{weights}，偏置 {bias:.2f}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Feature maps of a decoder</source>
        <translation>解码器的特征图</translation>
    </message>
    <message>
        <source>as decoded</source>
        <translation>解码所得</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>the drawing at t = {time:g}, under noise</source>
        <translation>t = {time:g} 时加了噪声的手绘图</translation>
    </message>
    <message>
        <source>{digit} with guidance {guidance:g} on the way, and without in the layers</source>
        <translation>{digit}，途中引导 {guidance:g}，各层中无引导</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>{at} of {count}, Euler&apos;s, t = {time:.3f}</source>
        <translation>{count} 步中的第 {at} 步，欧拉法，t = {time:.3f}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Feature maps of a flow</source>
        <translation>流模型的特征图</translation>
    </message>
    <message>
        <source>as generated</source>
        <translation>生成所得</translation>
    </message>
    <message>
        <source>a unit is counted from 0, and there are at most {most:,}</source>
        <translation>单元从 0 数起，最多 {most:,}</translation>
    </message>
    <message>
        <source>{network} (seed {seed})</source>
        <translation>{network}（种子 {seed}）</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>解码所得</translation>
    </message>
    <message>
        <source>Put on canvas</source>
        <translation>放到画布上</translation>
    </message>
    <message>
        <source>Bring the digit at the chosen point to the canvas</source>
        <translation>把所选点的数字放到画布上</translation>
    </message>
    <message>
        <source>The digit at the point</source>
        <translation>该点的数字</translation>
    </message>
    <message>
        <source>decoded, {class_asked}</source>
        <translation>解码所得，{class_asked}</translation>
    </message>
    <message>
        <source>decoded by {generator} at {point}</source>
        <translation>由 {generator} 在 {point} 解码</translation>
    </message>
    <message>
        <source>Nothing is decoded yet.</source>
        <translation>还没有解码任何内容。</translation>
    </message>
    <message>
        <source>15 by 15 digits, one for each point of the plane.</source>
        <translation>15 乘 15 个数字，平面上每个点一个。</translation>
    </message>
    <message>
        <source>Arrow keys move over the plane, Enter stays at a point.</source>
        <translation>方向键在平面上移动，回车键停在一个点上。</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>还没有识别任何内容。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>A decoder draws a digit from a class and two latent variables. Move over a plane: the class stays the same; what changes? Where does a network no longer read what was asked for?</source>
        <translation>解码器由类别和两个隐变量画出数字。在平面上移动：类别不变；变的是什么？网络在哪里不再认出所要求的？</translation>
    </message>
    <message>
        <source>Click to stay at a point. The arrow keys move, too.</source>
        <translation>点击停在一个点上。方向键也能移动。</translation>
    </message>
    <message>
        <source>The decoder is being loaded.</source>
        <translation>正在载入解码器。</translation>
    </message>
    <message>
        <source>○ your drawing, encoded as {digit}: {point}</source>
        <translation>○ 你的手绘图，编码为 {digit}：{point}</translation>
    </message>
    <message>
        <source>asked for {digit}</source>
        <translation>要求 {digit}</translation>
    </message>
    <message>
        <source>{network}: {share} read as {digit}</source>
        <translation>{network}：{share} 认作 {digit}</translation>
    </message>
    <message>
        <source>The networks are reading the plane.</source>
        <translation>网络正在识别平面。</translation>
    </message>
    <message>
        <source>No network reads the plane: choose one above.</source>
        <translation>没有网络识别平面：在上面选一个。</translation>
    </message>
    <message>
        <source>{network} reads {count}</source>
        <translation>{network} 认对 {count}</translation>
    </message>
    <message>
        <source>The decoder was asked for {digit} at {count} points: {counts} of them as {digit}.</source>
        <translation>在 {count} 个点要求解码器画 {digit}：其中 {counts} 个认作 {digit}。</translation>
    </message>
    <message>
        <source>Their answers differ at {count}.</source>
        <translation>它们的回答在 {count} 个点上不同。</translation>
    </message>
    <message>
        <source>Latent plane</source>
        <translation>隐平面</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 个点</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>the class that is asked for is a digit from 0 to 9</source>
        <translation>所要求的类别是 0 到 9 的数字</translation>
    </message>
    <message>
        <source>a point of the latent plane is two numbers from −{reach:g} to {reach:g}</source>
        <translation>隐平面上的点是两个从 −{reach:g} 到 {reach:g} 的数</translation>
    </message>
    <message>
        <source>Ten samples</source>
        <translation>十个样本</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>噪声的种子</translation>
    </message>
    <message>
        <source>Other noise, other digits of the same classes</source>
        <translation>别的噪声，同样类别的别的数字</translation>
    </message>
    <message>
        <source>Guidance of both flows</source>
        <translation>两个流模型的引导</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>An MLP and a CNN, with the same digits, recipe and noise: which draws digits, and which an image twice as wide?</source>
        <translation>一个 MLP 和一个 CNN，用同样的数字、训练方案和噪声：哪个画出数字，哪个画出两倍宽的图像？</translation>
    </message>
    <message>
        <source>The flows are being loaded.</source>
        <translation>正在载入流模型。</translation>
    </message>
    <message>
        <source>asked for {height} × {width} pixels</source>
        <translation>要求 {height} × {width} 像素</translation>
    </message>
    <message>
        <source>A kernel has the same weights at every place, so a CNN draws on a wider image, too: yet joined strokes, and not two digits. Every pixel is told the same class and sees {side} × {side} pixels around it; nothing says where one digit ends. Dense weights belong to single pixels; pixel 785 has none.</source>
        <translation>卷积核在每个位置有同样的权重，所以 CNN 也能在更宽的图像上画：不过画出的是连在一起的笔画，而不是两个数字。每个像素被告知同一个类别，看到周围 {side} × {side} 像素；没有什么说明一个数字在哪里结束。全连接的权重属于单个像素；像素 785 没有权重。</translation>
    </message>
    <message>
        <source>{network}, {count:,} parameters</source>
        <translation>{network}，{count:,} 个参数</translation>
    </message>
    <message>
        <source>As asked, of 10: {counts}.</source>
        <translation>符合要求，共 10 个：{counts}。</translation>
    </message>
    <message>
        <source>Not measured: {command}</source>
        <translation>未测量：{command}</translation>
    </message>
    <message>
        <source>n = {n:,}, guidance {guidance:g}: {network} reads {share} as asked; Fréchet distance {distance:.0f} (real digits {real:.0f}), spread {spread:.2f} of theirs.</source>
        <translation>n = {n:,}，引导 {guidance:g}：{network} 认出 {share} 符合要求；Fréchet 距离 {distance:.0f}（真实数字 {real:.0f}），离散度为真实数字的 {spread:.2f}。</translation>
    </message>
    <message>
        <source>nearest training digits, in px of ink</source>
        <translation>最近的训练数字，以墨迹 px 计</translation>
    </message>
    <message>
        <source>nearest training digits, in px of ink (held-out digits: {distance:.1f})</source>
        <translation>最近的训练数字，以墨迹 px 计（验证数字：{distance:.1f}）</translation>
    </message>
    <message>
        <source>MLP against CNN</source>
        <translation>MLP 对 CNN</translation>
    </message>
    <message>
        <source>10 digits of each generator</source>
        <translation>每个生成器 10 个数字</translation>
    </message>
    <message>
        <source>generators</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>{count}, Euler&apos;s</source>
        <translation>{count}，欧拉法</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0 to {seed}, and guidance lies from 0 to {guidance:g}</source>
        <translation>种子是 0 到 {seed} 的整数，引导从 0 到 {guidance:g}</translation>
    </message>
    <message>
        <source>Which flow draws: of convolutions, or of dense layers</source>
        <translation>哪个流模型来画：卷积的，还是全连接层的</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流模型</translation>
    </message>
    <message>
        <source>Other noise, another digit of the same class</source>
        <translation>别的噪声，同一类别的另一个数字</translation>
    </message>
    <message numerus="yes">
        <source>Go from noise to the digit in %n step(s)</source>
        <translation>
            <numerusform>用 %n 步从噪声走到数字</numerusform>
        </translation>
    </message>
    <message>
        <source>From my drawing</source>
        <translation>从我的手绘开始</translation>
    </message>
    <message>
        <source>Begin with your drawing, with noise laid over it</source>
        <translation>从你的手绘图开始，上面加噪声</translation>
    </message>
    <message>
        <source>How much of the drawing</source>
        <translation>手绘图占多少</translation>
    </message>
    <message>
        <source>Where on the way it begins</source>
        <translation>从途中何处开始</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸</translation>
    </message>
    <message>
        <source>Path of one pixel</source>
        <translation>一个像素的路径</translation>
    </message>
    <message>
        <source>{path} goes from {first:.2f} to {last:.2f}</source>
        <translation>{path}从 {first:.2f} 到 {last:.2f}</translation>
    </message>
    <message>
        <source>{paths}; ink is 1, paper 0.</source>
        <translation>{paths}；墨迹为 1，纸为 0。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>没有画任何东西。</translation>
    </message>
    <message>
        <source>t = 0, noise</source>
        <translation>t = 0，噪声</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>t = 1, digit</source>
        <translation>t = 1，数字</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Which class this trajectory is asked for</source>
        <translation>这条轨迹要求哪个类别</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>How far beyond the class&apos;s own velocity it goes, away from that of any digit</source>
        <translation>超出该类别自身速度多远，远离任意数字的速度</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>expected end</source>
        <translation>预期的终点</translation>
    </message>
    <message>
        <source>nearest digit</source>
        <translation>最近的数字</translation>
    </message>
    <message>
        <source>The flow is being loaded.</source>
        <translation>正在载入流模型。</translation>
    </message>
    <message>
        <source>How many samples each network reads as asked, how far two of them lie apart, and how long the path is as a multiple of the straight line</source>
        <translation>每个网络认出多少样本符合要求，两个样本相距多远，路径是直线的多少倍长</translation>
    </message>
    <message>
        <source>In the expected end:</source>
        <translation>在预期的终点：</translation>
    </message>
    <message>
        <source>path {detour:.2f} ×</source>
        <translation>路径 {detour:.2f} ×</translation>
    </message>
    <message>
        <source>spread {spread:.1f} px</source>
        <translation>离散度 {spread:.1f} px</translation>
    </message>
    <message>
        <source>Read as {digit}, of {count}: {counts}</source>
        <translation>认作 {digit}，共 {count} 个：{counts}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>the same noise</source>
        <translation>同样的噪声</translation>
    </message>
    <message>
        <source>your drawing under the same noise</source>
        <translation>同样噪声下的手绘图</translation>
    </message>
    <message>
        <source>From {start} to {digit} and {other_digit}: where do the two paths part?</source>
        <translation>从{start}到 {digit} 和 {other_digit}：两条路径在哪里分开？</translation>
    </message>
    <message>
        <source>Twice {digit} from {start}: choose another class or another guidance for one of them.</source>
        <translation>从{start}两次走向 {digit}：给其中一个换另一个类别或另一个引导。</translation>
    </message>
    <message>
        <source>{digit} from {start}, with two guidances: which is surer, and which varies more?</source>
        <translation>从{start}到 {digit}，用两种引导：哪个更确信，哪个变化更多？</translation>
    </message>
    <message>
        <source>{network} reads {low} and {high}</source>
        <translation>{network} 认出 {low} 和 {high}</translation>
    </message>
    <message>
        <source>Guidance {low:g} and {high:g}: of {count} samples the spread is {spread_low:.1f} and {spread_high:.1f} px.</source>
        <translation>引导 {low:g} 和 {high:g}：{count} 个样本的离散度是 {spread_low:.1f} 和 {spread_high:.1f} px。</translation>
    </message>
    <message>
        <source>Guidance {low:g} and {high:g}: of {count} samples {counts} as {digit}; their spread is {spread_low:.1f} and {spread_high:.1f} px.</source>
        <translation>引导 {low:g} 和 {high:g}：{count} 个样本中 {counts} 认作 {digit}；离散度是 {spread_low:.1f} 和 {spread_high:.1f} px。</translation>
    </message>
    <message>
        <source>guidance {guidance:g}</source>
        <translation>引导 {guidance:g}</translation>
    </message>
    <message>
        <source>Path of the pixel in row {row}, column {column}: straight, or curved? Click another.</source>
        <translation>第 {row} 行、第 {column} 列像素的路径：直的还是弯的？点击另一个。</translation>
    </message>
    <message>
        <source>{digit} with guidance {guidance:g}</source>
        <translation>{digit}，引导 {guidance:g}</translation>
    </message>
    <message>
        <source>nearest to {number}</source>
        <translation>离 {number} 最近的</translation>
    </message>
    <message>
        <source>training digit {number}, {digit}, {distance:.2f} px away</source>
        <translation>训练数字 {number}，{digit}，相距 {distance:.2f} px</translation>
    </message>
    <message>
        <source>{count} samples a trajectory</source>
        <translation>每条轨迹 {count} 个样本</translation>
    </message>
    <message>
        <source>From noise to digit</source>
        <translation>从噪声到数字</translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit on the left, or load a test digit; the flow begins with it.</source>
        <translation>还没有画任何东西：在左边画一个数字，或载入一个测试数字；流模型从它开始。</translation>
    </message>
    <message>
        <source>the flow is {flow} or {dense}</source>
        <translation>流模型是 {flow} 或 {dense}</translation>
    </message>
    <message>
        <source>two classes are asked for, each a digit from 0 to 9</source>
        <translation>要求两个类别，各是 0 到 9 的数字</translation>
    </message>
    <message>
        <source>guidance is two numbers from 0 to {most:g}</source>
        <translation>引导是两个从 0 到 {most:g} 的数</translation>
    </message>
    <message>
        <source>steps are one of {steps}, a seed is a whole number from 0 to {most}, and the time lies from 0 to 0.95</source>
        <translation>步数是 {steps} 之一，种子是 0 到 {most} 的整数，时间从 0 到 0.95</translation>
    </message>
    <message>
        <source>a pixel has a row and a column, each from 0 to 27</source>
        <translation>像素有行和列，各从 0 到 27</translation>
    </message>
    <message>
        <source>the position is counted from 0, and it plays at most 60 steps a second</source>
        <translation>位置从 0 数起，每秒最多播放 60 步</translation>
    </message>
    <message>
        <source>Ge&amp;nerate</source>
        <translation>生成(&amp;N)</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Flow as classifier</source>
        <translation>流模型作分类器</translation>
    </message>
    <message>
        <source>Loss of the ten classes</source>
        <translation>十个类别的损失</translation>
    </message>
    <message>
        <source>Least first: {losses}.</source>
        <translation>从小到大：{losses}。</translation>
    </message>
    <message>
        <source>class {digit}: a mean squared error of {loss:.4f}</source>
        <translation>类别 {digit}：均方误差 {loss:.4f}</translation>
    </message>
    <message>
        <source>move the drawing</source>
        <translation>移动手绘图</translation>
    </message>
    <message>
        <source>What is read while the drawing moves</source>
        <translation>手绘图移动时读出什么</translation>
    </message>
    <message>
        <source>Animated picture (GIF)…</source>
        <translation>动画图片（GIF）…</translation>
    </message>
    <message>
        <source>Animated picture (WebP)…</source>
        <translation>动画图片（WebP）…</translation>
    </message>
    <message>
        <source>Take it for a walk</source>
        <translation>带它去漫游</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>结束漫游</translation>
    </message>
    <message>
        <source>Move the digit along a path while the networks answer, and keep the score; then it goes back</source>
        <translation>让数字沿一条路径移动，网络同时回答并计分；之后它回到原处</translation>
    </message>
    <message>
        <source>Filled where a network was right; otherwise the digit that it read. Click to go there.</source>
        <translation>网络正确处填满；否则显示它认作的数字。点击前往那里。</translation>
    </message>
    <message>
        <source>Path of the walk</source>
        <translation>漫游的路径</translation>
    </message>
    <message>
        <source>The path that the digit takes</source>
        <translation>数字走的路径</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{count} 中 {right}</translation>
    </message>
    <message>
        <source>There is nothing to save yet: take the digit for a walk first.</source>
        <translation>还没有可保存的内容：先带数字去漫游。</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Arrow keys move along the strips, Enter moves the drawing there.</source>
        <translation>方向键沿色带移动，回车键把手绘图移到那里。</translation>
    </message>
    <message>
        <source>at {place}: {answers}</source>
        <translation>在 {place}：{answers}</translation>
    </message>
    <message>
        <source>Noise is laid over your drawing, and the flow removes it ten times, each time told another class. It was never trained to classify: is the class that restores the drawing best the right one?</source>
        <translation>在你的手绘图上加噪声，流模型去除它十次，每次被告知不同的类别。它从未被训练来分类：把手绘图恢复得最好的类别是正确的那个吗？</translation>
    </message>
    <message>
        <source>What the flow, told each class, makes of the drawing under noise (70 % of the image)</source>
        <translation>流模型被告知每个类别时，把带噪声的手绘图变成什么（图像占 70 %）</translation>
    </message>
    <message>
        <source>Mean squared error of the velocity, over five amounts of noise: the class with the smallest is the answer</source>
        <translation>速度的均方误差，取五种噪声量：最小的类别就是回答</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>向右平移</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>向下平移</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>{generator} reads {first} (loss {loss:.3f}; next {second}, {next_loss:.3f})</source>
        <translation>{generator} 认作 {first}（损失 {loss:.3f}；其次 {second}，{next_loss:.3f}）</translation>
    </message>
    <message>
        <source>{network} reads {label}, {share} sure</source>
        <translation>{network} 认作 {label}，{share} 确信</translation>
    </message>
    <message>
        <source>{digit} counts as right</source>
        <translation>正确的是 {digit}</translation>
    </message>
    <message>
        <source>what each reads here counts as right</source>
        <translation>正确的是各自在这里认作的数字</translation>
    </message>
    <message>
        <source>unknown; what each reads here counts as right</source>
        <translation>未知；正确的是各自在这里认作的数字</translation>
    </message>
    <message>
        <source>The drawing is moved, and read again; {right}.</source>
        <translation>手绘图被移动，再次识别；{right}。</translation>
    </message>
    <message>
        <source>{reader} at {count}</source>
        <translation>{reader} {count} 个</translation>
    </message>
    <message>
        <source>Of {count} places, {right}: {counts}. Which of them learned that a digit may move?</source>
        <translation>{count} 个位置中，{right}：{counts}。它们中哪个学会了数字可以移动？</translation>
    </message>
    <message numerus="yes">
        <source>a drawing of %n stroke(s)</source>
        <translation>
            <numerusform>%n 笔的手绘图</numerusform>
        </translation>
    </message>
    <message>
        <source>1 drawing, {count} places</source>
        <translation>1 张手绘图，{count} 个位置</translation>
    </message>
    <message>
        <source>Shift, turn and size</source>
        <translation>平移、旋转和大小</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>My own path</source>
        <translation>我自己的路径</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <translation>先画一个数字。</translation>
    </message>
    <message>
        <source>Drag the digit with the hand first.</source>
        <translation>先用手形工具拖动数字。</translation>
    </message>
    <message>
        <source>The answer at rest counts as right.</source>
        <translation>以静止时的回答为准。</translation>
    </message>
    <message>
        <source>Only {digit} counts as right.</source>
        <translation>以 {digit} 为准。</translation>
    </message>
    <message>
        <source>{name} reads nothing</source>
        <translation>{name} 什么都没认出</translation>
    </message>
    <message>
        <source>{name} reads {digit}</source>
        <translation>{name} 认作 {digit}</translation>
    </message>
    <message>
        <source>unknown; each network&apos;s answer to the drawing at rest counts as right</source>
        <translation>未知；以各网络对静止手绘图的回答为准</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>真实数字</translation>
    </message>
    <message>
        <source>may refuse</source>
        <translation>允许拒答</translation>
    </message>
    <message>
        <source>turns expected</source>
        <translation>预期的旋转</translation>
    </message>
    <message>
        <source>up to ±{angle:.0f}°</source>
        <translation>至多 ±{angle:.0f}°</translation>
    </message>
    <message>
        <source>A walk of one drawing: {way}</source>
        <translation>一张手绘图的漫游：{way}</translation>
    </message>
    <message>
        <source>1 drawing, {answered} of {count} poses</source>
        <translation>1 张手绘图，{count} 个位姿中的 {answered} 个</translation>
    </message>
    <message>
        <source>of each step, from rest on</source>
        <translation>每一步，从静止开始</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: which class surprises the flow least?</source>
        <translation>在左边画一个数字，或载入一个测试数字：哪个类别让流模型最不意外？</translation>
    </message>
    <message>
        <source>a drawing is moved along one of {axes}</source>
        <translation>手绘图沿 {axes} 之一移动</translation>
    </message>
    <message>
        <source>{network} (changed)</source>
        <translation>{network}（已修改）</translation>
    </message>
    <message>
        <source>{network}: why {label}?</source>
        <translation>{network}：为什么是 {label}？</translation>
    </message>
    <message>
        <source>What the glance found in each copy, and what the look made of it</source>
        <translation>扫一眼在每个副本中找到什么，细看又得出什么</translation>
    </message>
    <message>
        <source>glance</source>
        <translation>扫一眼</translation>
    </message>
    <message>
        <source>look: {label}</source>
        <translation>细看：{label}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>还没有画任何东西</translation>
    </message>
    <message>
        <source>A class&apos;s share of the sum is its probability. Point at a class to follow its numbers; click it to explain it.</source>
        <translation>一个类别在总和中所占的比例就是它的概率。指向一个类别来跟踪它的数；点击来解释它。</translation>
    </message>
    <message>
        <source>The class explained</source>
        <translation>所解释的类别</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How to find out which ink spoke for the class</source>
        <translation>怎样找出哪些墨迹支持该类别</translation>
    </message>
    <message>
        <source>Ink that spoke for</source>
        <translation>支持该类别的墨迹：</translation>
    </message>
    <message>
        <source>For each network, the class it answers</source>
        <translation>对每个网络，取它所回答的类别</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>它的回答</translation>
    </message>
    <message>
        <source>Explain each network&apos;s own answer</source>
        <translation>解释每个网络自己的回答</translation>
    </message>
    <message>
        <source>Explain {label}</source>
        <translation>解释 {label}</translation>
    </message>
    <message>
        <source>Why {label}, or why not?</source>
        <translation>为什么是 {label}，或为什么不是？</translation>
    </message>
    <message>
        <source>From logits to probabilities</source>
        <translation>从 logit 到概率</translation>
    </message>
    <message>
        <source>The largest logit is that of {label}: {logit:.2f}; its share of the sum is {share}. Arrow keys move over the classes, Enter explains one.</source>
        <translation>最大的 logit 属于 {label}：{logit:.2f}；它在总和中占 {share}。方向键在类别间移动，回车键解释一个。</translation>
    </message>
    <message>
        <source>{label}: logit {logit}, {share}</source>
        <translation>{label}：logit {logit}，{share}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>logits a unit of ink</source>
        <translation>每单位墨迹的 logit</translation>
    </message>
    <message>
        <source>A little more ink at an orange pixel would raise the logit, at a blue one lower it.</source>
        <translation>在橙色像素上多一点墨迹会提高 logit，在蓝色像素上会降低。</translation>
    </message>
    <message>
        <source>True of very small changes only; it does not say which ink is there.</source>
        <translation>只对很小的变化成立；它不说明那里有什么墨迹。</translation>
    </message>
    <message>
        <source>Gradient × ink</source>
        <translation>梯度 × 墨迹</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>The gradient, where there is ink: orange ink speaks for the class, blue ink against it.</source>
        <translation>有墨迹处的梯度：橙色墨迹支持该类别，蓝色墨迹反对它。</translation>
    </message>
    <message>
        <source>The shares would add up to the logit were the network linear; it is not.</source>
        <translation>若网络是线性的，各份之和就等于 logit；但它不是。</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <source>Gradients on the way from blank paper to the drawing, times the ink: the shares add up to what the ink changed.</source>
        <translation>从白纸到手绘图沿途的梯度，乘以墨迹：各份之和等于墨迹带来的改变。</translation>
    </message>
    <message>
        <source>Blank pixels get nothing, however much they say.</source>
        <translation>空白像素什么都得不到，不论它们说明多少。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Orange: the logit drops when 5 x 5 pixels of blank paper cover the ink there.</source>
        <translation>橙色：用 5 x 5 像素的白纸盖住那里的墨迹时 logit 下降。</translation>
    </message>
    <message>
        <source>Two strokes that can stand in for one another both look unimportant.</source>
        <translation>两笔若能互相代替，就都显得不重要。</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>gradient × activation</source>
        <translation>梯度 × 激活值</translation>
    </message>
    <message>
        <source>Where the last convolution&apos;s maps speak for the class: orange; against it: blue.</source>
        <translation>最后一个卷积的图在哪里支持该类别：橙色；反对：蓝色。</translation>
    </message>
    <message>
        <source>As coarse as that layer&apos;s cells; each map counts as a whole, by its mean gradient.</source>
        <translation>与该层的单元格一样粗；每张图按平均梯度整体计入。</translation>
    </message>
    <message>
        <source>No Grad-CAM: a perceptron has no feature maps. Its hidden units belong to no place of the drawing.</source>
        <translation>没有 Grad-CAM：感知机没有特征图。它的隐藏单元不属于手绘图的任何位置。</translation>
    </message>
    <message>
        <source>No Grad-CAM: this network has no plain convolution whose maps it could weigh.</source>
        <translation>没有 Grad-CAM：这个网络没有普通的卷积层，没有可以加权的特征图。</translation>
    </message>
    <message>
        <source>z({label}) = {logit} straight from the last layer.</source>
        <translation>z({label}) = {logit}，直接来自最后一层。</translation>
    </message>
    <message>
        <source>{evidence} at {place}</source>
        <translation>{place} 处 {evidence}</translation>
    </message>
    <message>
        <source>z({label}) = ln Σ e^z of {readings}: {terms}.</source>
        <translation>z({label}) = ln Σ e^z，共{readings}：{terms}。</translation>
    </message>
    <message>
        <source>z({label}) = ln Σ e^z of {readings}: {terms}; the others add {rest:.2f}.</source>
        <translation>z({label}) = ln Σ e^z，共{readings}：{terms}；其余增加 {rest:.2f}。</translation>
    </message>
    <message>
        <source>{count} copies of {total}</source>
        <translation>{total} 个副本中的 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>{count} turns</source>
        <comment>ways of turning the paper</comment>
        <translation>
            <numerusform>{count} 个旋转</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} 个位置</translation>
    </message>
    <message>
        <source>What the glance found in each copy, and what the look made of it: {least}° to {most}° across, size {smallest:g} to {largest:g} down</source>
        <translation>扫一眼在每个副本中找到什么，细看又得出什么：横向 {least}° 到 {most}°，纵向大小 {smallest:g} 到 {largest:g}</translation>
    </message>
    <message>
        <source>{method} for {label}, 28 x 28 px</source>
        <translation>{label} 的{method}，28 x 28 px</translation>
    </message>
    <message>
        <source>All pixels: {sum}. z less z(blank): {drawn} − {blank} = {difference}</source>
        <translation>所有像素：{sum}。z 减 z(空白)：{drawn} − {blank} = {difference}</translation>
    </message>
    <message>
        <source>Full colour: {most:.2g} {unit}</source>
        <translation>满色：{most:.2g} {unit}</translation>
    </message>
    <message>
        <source>x {column}, y {row}: {value} {unit}, ink {ink:.2f}</source>
        <translation>x {column}，y {row}：{value} {unit}，墨迹 {ink:.2f}</translation>
    </message>
    <message>
        <source>each network&apos;s own answer</source>
        <translation>每个网络自己的回答</translation>
    </message>
    <message>
        <source>The answer: from logits to probabilities, and which ink spoke for a class</source>
        <translation>回答：从 logit 到概率，以及哪些墨迹支持一个类别</translation>
    </message>
    <message>
        <source>class explained</source>
        <translation>所解释的类别</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>test digit {number:,}: {digit}</source>
        <translation>测试数字 {number:,}：{digit}</translation>
    </message>
    <message>
        <source>test picture {number:,}: {digit}</source>
        <translation>测试图片 {number:,}：{digit}</translation>
    </message>
    <message>
        <source>read as {digit}</source>
        <translation>认作 {digit}</translation>
    </message>
    <message>
        <source>{network}, edited</source>
        <translation>{network}，已修改</translation>
    </message>
    <message>
        <source>Map of test digits</source>
        <translation>测试数字的地图</translation>
    </message>
    <message>
        <source>there are maps of 2 to {most:,} digits, and not of {count:,}</source>
        <translation>地图有 2 到 {most:,} 个数字，而不是 {count:,} 个</translation>
    </message>
    <message>
        <source>a layer is named for each of {slots} slots, not for {layers}</source>
        <translation>{slots} 个位置各指定一层，而不是 {layers}</translation>
    </message>
    <message>
        <source>Every mark is a test digit where one layer puts it; the dot is the drawing. Look whether digits of one class lie together, and whether the dot stays with them when you shift or turn it. Wheel and drag zoom; a click brings a digit to the canvas.</source>
        <translation>每个标记是一个测试数字在某层中的位置；圆点是手绘图。看看同类的数字是否聚在一起，移动或旋转手绘图时圆点是否留在它们中间。滚轮和拖动可缩放；点击把数字放到画布上。</translation>
    </message>
    <message>
        <source>Each character is one of the {pictures}, the first of its class&apos;s name, where one layer puts it; the dot is the drawing. Look whether pictures of one class lie together, and whether the dot stays with them when you shift or turn it. Wheel and drag zoom; a click brings a picture to the canvas.</source>
        <translation>每个字符是{pictures}中的一张，取其类别名称的第一个字符，位于某一层放置它的地方；圆点是手绘图。看看同一类别的图片是否在一起，平移或旋转手绘图时圆点是否仍与它们在一起。滚轮和拖动可缩放；单击把图片放到画布上。</translation>
    </message>
    <message>
        <source>How the many numbers become two</source>
        <translation>怎样把许多数变成两个数</translation>
    </message>
    <message>
        <source>Test digits on the maps</source>
        <translation>地图上的测试数字</translation>
    </message>
    <message>
        <source>{count:,} test digits</source>
        <translation>{count:,} 个测试数字</translation>
    </message>
    <message>
        <source>Make these maps</source>
        <translation>制作这些地图</translation>
    </message>
    <message>
        <source>≤ {count:,} pictures</source>
        <translation>≤ {count:,} 张图片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>where digits differ most (PCA)</source>
        <translation>数字差别最大的方向（PCA）</translation>
    </message>
    <message>
        <source>what tells the classes apart (LDA)</source>
        <translation>区分类别的方向（LDA）</translation>
    </message>
    <message>
        <source>neighbours stay together (t-SNE)</source>
        <translation>相似的靠在一起（t-SNE）</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: it becomes a point on every map.</source>
        <translation>在左边画一个数字，或载入一个测试数字：它成为每张地图上的一个点。</translation>
    </message>
    <message>
        <source>Draw on the left, or click a picture: it becomes a point on every map.</source>
        <translation>在左侧画，或单击一张图片：它会成为每张图上的一个点。</translation>
    </message>
    <message>
        <source>direction 1 (activation)</source>
        <translation>方向 1（激活值）</translation>
    </message>
    <message>
        <source>direction 2 (activation)</source>
        <translation>方向 2（激活值）</translation>
    </message>
    <message>
        <source>direction 1 (widths of a class)</source>
        <translation>方向 1（类别宽度）</translation>
    </message>
    <message>
        <source>direction 2 (widths of a class)</source>
        <translation>方向 2（类别宽度）</translation>
    </message>
    <message>
        <source>t-SNE: no direction means anything</source>
        <translation>t-SNE：方向没有意义</translation>
    </message>
    <message>
        <source>only nearness does</source>
        <translation>只有邻近才有意义</translation>
    </message>
    <message>
        <source>Moved: of two digits&apos; usual distance.</source>
        <translation>移动了：两个数字通常距离的比例。</translation>
    </message>
    <message>
        <source>nearest: –</source>
        <translation>最近：–</translation>
    </message>
    <message>
        <source>nearest: {classes}</source>
        <translation>最近：{classes}</translation>
    </message>
    <message>
        <source>nearest: {classes}; moved {share}</source>
        <translation>最近：{classes}；移动了 {share}</translation>
    </message>
    <message>
        <source>{count} numbers a digit</source>
        <translation>每个数字 {count} 个数</translation>
    </message>
    <message>
        <source>{count} maps of {height} x {width}</source>
        <translation>{count} 张 {height} x {width} 的图</translation>
    </message>
    <message>
        <source>{height} x {width} values</source>
        <translation>{height} x {width} 个值</translation>
    </message>
    <message>
        <source>{maps}, of each the maximum and the mean</source>
        <translation>{maps}，各取最大值和平均值</translation>
    </message>
    <message>
        <source>t-SNE, seed {seed}: the dot is put between its nearest.</source>
        <translation>t-SNE，种子 {seed}：圆点放在它最近的邻居之间。</translation>
    </message>
    <message>
        <source>Both axes: {percent:.0f} % of the variance.</source>
        <translation>两轴：方差的 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Both axes: {percent:.0f} % of what keeps classes apart.</source>
        <translation>两轴：类别间差异的 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Loading the network, then reading the digits …</source>
        <translation>正在载入网络，然后识别数字…</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} digits read …</source>
        <translation>{all:,} 个数字中已识别 {count:,} 个…</translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: {command}</source>
        <translation>t-SNE 需要 scikit-learn：{command}</translation>
    </message>
    <message>
        <source>t-SNE is made of networks as their files are. Undo the surgery to see it.</source>
        <translation>t-SNE 由文件中的原网络制成。撤销手术即可看到。</translation>
    </message>
    <message>
        <source>Not made yet. “Make these maps” takes some seconds.</source>
        <translation>尚未制作。“制作这些地图”需要几秒钟。</translation>
    </message>
    <message>
        <source>{network}&apos;s {whereabouts}</source>
        <translation>{network} 的点{whereabouts}</translation>
    </message>
    <message>
        <source>{network}&apos;s point {whereabouts}</source>
        <translation>{network} 的点{whereabouts}</translation>
    </message>
    <message>
        <source>Now shift or turn the drawing: whose point leaves its class?</source>
        <translation>现在平移或旋转手绘图：谁的点离开了它的类别？</translation>
    </message>
    <message>
        <source>lies {among_class}</source>
        <translation>位于{among_class}</translation>
    </message>
    <message>
        <source>stays {among_class}</source>
        <translation>仍在{among_class}</translation>
    </message>
    <message>
        <source>has moved by {share}, still {among_class}</source>
        <translation>移动了 {share}，仍在{among_class}</translation>
    </message>
    <message>
        <source>has moved from the {before}s to the {now}s</source>
        <translation>从 {before} 移到了 {now}</translation>
    </message>
    <message>
        <source>has moved from “{before}” to “{now}”</source>
        <translation>从“{before}”移到了“{now}”</translation>
    </message>
    <message>
        <source>has left the {before}s and lies {among_class}</source>
        <translation>离开了 {before}，位于{among_class}</translation>
    </message>
    <message>
        <source>has left “{before}” and lies {among_class}</source>
        <translation>离开了“{before}”，位于{among_class}</translation>
    </message>
    <message>
        <source>now lies {among_class}</source>
        <translation>现在位于{among_class}</translation>
    </message>
    <message>
        <source>among “{name}”</source>
        <translation>“{name}”当中</translation>
    </message>
    <message>
        <source>between “{name}” and “{other}”</source>
        <translation>在“{name}”和“{other}”之间</translation>
    </message>
    <message>
        <source>among the {digit}s</source>
        <translation>{digit} 之中</translation>
    </message>
    <message>
        <source>between the {digit}s and the {other}s</source>
        <translation>{digit} 和 {other} 之间</translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <translation>数字地图</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>layer of {network}</source>
        <translation>{network} 的层</translation>
    </message>
    <message>
        <source>Look at {layer}</source>
        <translation>查看 {layer}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Look at another unit of this layer; the small maps below do the same</source>
        <translation>查看这一层的另一个单元；下面的小图也可以</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>This network lays the ink before its reader in several ways: look at one of them</source>
        <translation>这个网络把墨迹以多种方式放到识别器前：选其中一种查看</translation>
    </message>
    <message>
        <source>Look inside {network}</source>
        <translation>查看 {network} 内部</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} 中的第 {number} 个</translation>
    </message>
    <message>
        <source>the one that decides</source>
        <translation>起决定作用的</translation>
    </message>
    <message>
        <source>the one that decides: {alignment}</source>
        <translation>起决定作用的：{alignment}</translation>
    </message>
    <message>
        <source>{title}, {step}×{step} as one</source>
        <translation>{title}，{step}×{step} 合一</translation>
    </message>
    <message>
        <source>Outlined: a cell&apos;s receptive field, and all that it reaches.</source>
        <translation>框出的是：一个单元格能感受到的一切，以及它到达的一切。</translation>
    </message>
    <message>
        <source>Nothing drawn yet: this is what the network makes of blank paper.</source>
        <translation>还没有画任何东西：这是网络对白纸的反应。</translation>
    </message>
    <message>
        <source>No network is chosen.</source>
        <translation>没有选择网络。</translation>
    </message>
    <message>
        <source>The networks are being opened.</source>
        <translation>正在打开网络。</translation>
    </message>
    <message>
        <source>Click a map to look at it</source>
        <translation>点击一张图来查看它</translation>
    </message>
    <message>
        <source>{count} input numbers</source>
        <translation>{count} 个输入的数</translation>
    </message>
    <message>
        <source>{count} input maps</source>
        <translation>{count} 张输入图</translation>
    </message>
    <message>
        <source>input map {number} of {count}</source>
        <translation>{count} 张输入图中的第 {number} 张</translation>
    </message>
    <message>
        <source>the input map</source>
        <translation>输入图</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>who wins</source>
        <translation>谁胜出</translation>
    </message>
    <message>
        <source>all winners</source>
        <translation>所有胜者</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>all {units}</source>
        <translation>所有{units}</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>全部 {count} 个</translation>
    </message>
    <message>
        <source>Of every {window} cells the largest goes on; where exactly it stood is forgotten. “All winners” leaves only those.</source>
        <translation>每 {window} 个单元格中最大的继续向前；它究竟在哪里被遗忘了。“所有胜者”只留下它们。</translation>
    </message>
    <message>
        <source>Every {window} cells become one, their mean: the map shrinks, and small shifts of the ink count less.</source>
        <translation>每 {window} 个单元格变成一个，即平均值：图缩小，墨迹的小平移影响更小。</translation>
    </message>
    <message>
        <source>A blur, each cell mixed with its neighbours by (1, 2, 1) / 4 along both axes; every second cell is kept.</source>
        <translation>模糊：每个单元格与邻居按 (1, 2, 1) / 4 沿两轴混合；每隔一个保留一个。</translation>
    </message>
    <message>
        <source>The network learned from pictures in colour. A drawing is the same ink in all three maps: red, green and blue, in this order.</source>
        <translation>这个网络是用彩色图片学习的。一幅绘图在三张图中是同样的墨迹，依次为红、绿、蓝。</translation>
    </message>
    <message>
        <source>Every pixel goes to another place, always the same one: nothing is lost, but neighbours are torn apart.</source>
        <translation>每个像素去到另一个位置，总是同一个：什么都没有丢失，但邻居被拆散了。</translation>
    </message>
    <message>
        <source>The field through a window of its own size, {alignment}: each cell is a pixel, or blank beyond the border.</source>
        <translation>通过与自身同样大小的窗口看视野，{alignment}：每个单元格是一个像素，边界外为空白。</translation>
    </message>
    <message>
        <source>What is fainter than a part of the darkest ink counts as paper and becomes blank; the rest is stretched to full ink.</source>
        <translation>比最深墨迹的某个比例更浅的算作纸，变为空白；其余拉伸到满墨。</translation>
    </message>
    <message>
        <source>Only the largest connected component of the ink stays, so that a blot beside the digit does not move the crop.</source>
        <translation>只保留最大的连通墨迹，这样数字旁的墨点不会移动裁剪框。</translation>
    </message>
    <message>
        <source>The ink cropped and centred by a rule: its larger side becomes 20 px, its centre of mass comes to the middle.</source>
        <translation>按规则裁剪并居中的墨迹：较长边变为 20 px，质心移到中央。</translation>
    </message>
    <message>
        <source>Every 2×2 block of cells divided by its length over all maps; blocks overlap, and are laid side by side.</source>
        <translation>每个 2×2 单元格块除以它在所有图上的长度；块相互重叠，并排放置。</translation>
    </message>
    <message>
        <source>Another operation, called what it does. A cell looks at {window} cells before it; its value is no sum of products.</source>
        <translation>另一种操作，名字就是它所做的。一个单元格看前面的 {window} 个单元格；它的值不是乘积之和。</translation>
    </message>
    <message>
        <source>{laid}: each cell is mixed from the pixels next to it, by how near they are.</source>
        <translation>{laid}：每个单元格由邻近像素按距离混合而成。</translation>
    </message>
    <message>
        <source>{unit} of {count}</source>
        <translation>{count} 个中的{unit}</translation>
    </message>
    <message>
        <source>reads {count} numbers</source>
        <translation>读取 {count} 个数</translation>
    </message>
    <message numerus="yes">
        <source>reads %n map(s) of {height}×{width}</source>
        <translation>
            <numerusform>读取 %n 张 {height}×{width} 的图</numerusform>
        </translation>
    </message>
    <message>
        <source>{formula} parameters</source>
        <translation>{formula} 个参数</translation>
    </message>
    <message>
        <source>nothing learned</source>
        <translation>没有学到任何东西</translation>
    </message>
    <message>
        <source>fixed by hand, learns nothing</source>
        <translation>手工固定，不学习</translation>
    </message>
    <message>
        <source>edited {network}</source>
        <translation>已修改的 {network}</translation>
    </message>
    <message>
        <source>The field laid onto paper</source>
        <translation>放到纸上的视野</translation>
    </message>
    <message>
        <source>turned back by {angle}°</source>
        <translation>转回 {angle}°</translation>
    </message>
    <message>
        <source>brought back to the size of a training digit</source>
        <translation>恢复到训练数字的大小</translation>
    </message>
    <message>
        <source>The same {count} weights at every place. A person thought of them: nothing is learned here.</source>
        <translation>每个位置用同样的 {count} 个权重。是人想出来的：这里什么都不学习。</translation>
    </message>
    <message>
        <source>The same {count:,} weights at every place (shared parameters), a slice for each of its {channels} input maps.</source>
        <translation>每个位置用同样的 {count:,} 个权重（共享参数），对 {channels} 张输入图各有一个切片。</translation>
    </message>
    <message>
        <source>The same {count:,} weights at every place (shared parameters).</source>
        <translation>每个位置用同样的 {count:,} 个权重（共享参数）。</translation>
    </message>
    <message>
        <source>The {height}×{width} window slides cell by cell.</source>
        <translation>{height}×{width} 窗口逐个单元格滑动。</translation>
    </message>
    <message>
        <source>The {height}×{width} window slides {stride} cells at a time.</source>
        <translation>{height}×{width} 窗口每次滑动 {stride} 个单元格。</translation>
    </message>
    <message>
        <source>The normalisation is folded into them: they are what was learned × {factor}.</source>
        <translation>归一化已并入其中：它们是学到的值 × {factor}。</translation>
    </message>
    <message>
        <source>It looks at all {count} numbers, with a weight of its own for each.</source>
        <translation>它看全部 {count} 个数，对每个都有自己的权重。</translation>
    </message>
    <message>
        <source>A weight of its own for every place, {count} for this unit: the same ink elsewhere meets other weights.</source>
        <translation>每个位置都有自己的权重，这个单元有 {count} 个：同样的墨迹在别处遇到别的权重。</translation>
    </message>
    <message>
        <source>The strongest cell of all of map {map}: where it stands no longer counts, only how strong it is.</source>
        <translation>图 {map} 中最强的单元格：它在哪里不再重要，只看它有多强。</translation>
    </message>
    <message>
        <source>All of map {map}, added up and divided by {divisor:g}: how much there is, wherever it lies.</source>
        <translation>图 {map} 全部相加再除以 {divisor:g}：有多少，不论在哪里。</translation>
    </message>
    <message>
        <source>Pinned (click it again to let go): {cell}</source>
        <translation>已固定（再次点击取消）：{cell}</translation>
    </message>
    <message>
        <source>The strongest cell (point at another, or click one to pin it): {cell}</source>
        <translation>最强的单元格（指向另一个，或点击固定一个）：{cell}</translation>
    </message>
    <message>
        <source>= value</source>
        <translation>= 值</translation>
    </message>
    <message>
        <source>largest of {count:,}</source>
        <translation>{count:,} 个中最大的</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>该乘积</translation>
    </message>
    <message>
        <source>Σ of {count:,} products</source>
        <translation>{count:,} 个乘积的 Σ</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ 偏置</translation>
    </message>
    <message>
        <source>= sum</source>
        <translation>= 和</translation>
    </message>
    <message>
        <source>not below 0</source>
        <translation>不低于 0</translation>
    </message>
    <message>
        <source>− blank paper</source>
        <translation>− 白纸</translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>the border</comment>
        <translation>边界外</translation>
    </message>
    <message>
        <source>map {map}, {place}</source>
        <translation>图 {map}，{place}</translation>
    </message>
    <message>
        <source>What lies in the window; ✓ the largest</source>
        <translation>窗口中有什么；✓ 最大的</translation>
    </message>
    <message>
        <source>What lies in the window; ✓ the largest, which comes first: row, column</source>
        <translation>窗口中有什么；✓ 最大的，排在最前：行，列</translation>
    </message>
    <message>
        <source>What lies in the window</source>
        <translation>窗口中有什么</translation>
    </message>
    <message>
        <source>What lies in the window, the largest first: row, column</source>
        <translation>窗口中有什么，最大的在前：行，列</translation>
    </message>
    <message>
        <source>Row, column: input · weight</source>
        <translation>行，列：输入 · 权重</translation>
    </message>
    <message>
        <source>All {count:,} products, the largest first: number: input · weight</source>
        <translation>全部 {count:,} 个乘积，最大的在前：编号：输入 · 权重</translation>
    </message>
    <message>
        <source>All {count:,} products, the largest first: row, column: input · weight</source>
        <translation>全部 {count:,} 个乘积，最大的在前：行，列：输入 · 权重</translation>
    </message>
    <message>
        <source>The products, as the window lies: input · weight</source>
        <translation>各乘积，按窗口排列：输入 · 权重</translation>
    </message>
    <message>
        <source>The products of map {map}, as the window lies: input · weight</source>
        <translation>图 {map} 的各乘积，按窗口排列：输入 · 权重</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>map {map}, beyond the border, where nothing lies</source>
        <translation>图 {map}，边界外，那里什么都没有</translation>
    </message>
    <message>
        <source>{place}: input · weight = {term} = {product}</source>
        <translation>{place}：输入 · 权重 = {term} = {product}</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>A layer and the sum behind one of its numbers</source>
        <translation>一层，以及其中一个数背后的和</translation>
    </message>
    <message>
        <source>This pixel ({cell}, ink {ink}) reaches, of the cells of each map, {reached}.</source>
        <translation>这个像素（{cell}，墨迹 {ink}）到达每张图的单元格中的{reached}。</translation>
    </message>
    <message>
        <source>It sees all of the drawing.</source>
        <translation>它感受到整张手绘图。</translation>
    </message>
    <message>
        <source>It sees nothing of the drawing: it looks beyond the border.</source>
        <translation>它感受不到手绘图：它看的是边界之外。</translation>
    </message>
    <message>
        <source>Its receptive field: {count:,} of {all} pixels of the drawing, {size} at the widest.</source>
        <translation>它的感受野：手绘图 {all} 个像素中的 {count:,} 个，最宽处 {size}。</translation>
    </message>
    <message>
        <source>all</source>
        <comment>cells of a map</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>{count:,} of {all:,}</source>
        <translation>{all:,} 个中的 {count:,} 个</translation>
    </message>
    <message>
        <source>{counted} in {layers}</source>
        <translation>{layers} 中{counted}</translation>
    </message>
    <message>
        <source>What every input map brings</source>
        <translation>每张输入图带来什么</translation>
    </message>
    <message>
        <source>The products</source>
        <translation>各乘积</translation>
    </message>
    <message>
        <source>What the {count} input maps bring</source>
        <translation>{count} 张输入图带来什么</translation>
    </message>
    <message>
        <source>The end of the sum</source>
        <translation>和的末尾</translation>
    </message>
    <message>
        <source>The unit&apos;s value over the steps</source>
        <translation>单元的值随步数的变化</translation>
    </message>
    <message>
        <source>{value:.3g} after {step} of {steps} steps.</source>
        <translation>{steps} 步中的第 {step} 步之后为 {value:.3g}。</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>还没有寻找任何东西。</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>from noise</source>
        <translation>从噪声</translation>
    </message>
    <message>
        <source>from the drawing</source>
        <translation>从手绘图</translation>
    </message>
    <message>
        <source>its strongest place</source>
        <translation>它最强的位置</translation>
    </message>
    <message>
        <source>everywhere at once</source>
        <translation>同时在所有位置</translation>
    </message>
    <message>
        <source>there are seeds from 0 to {last}</source>
        <translation>种子从 0 到 {last}</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>What part of the unit&apos;s map is to become large</source>
        <translation>单元的图中什么要变大</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>平滑度</translation>
    </message>
    <message>
        <source>Cost of ink</source>
        <translation>墨迹代价</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>The input found</source>
        <translation>找到的输入</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Change an image so that this unit answers more and more</source>
        <translation>改变图像，使这个单元的回答越来越大</translation>
    </message>
    <message>
        <source>Leave the image as it is now</source>
        <translation>让图像保持现在的样子</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>到画布</translation>
    </message>
    <message>
        <source>Draw the image that was found on the canvas</source>
        <translation>把找到的图像画到画布上</translation>
    </message>
    <message>
        <source>Found by gradient ascent</source>
        <translation>由梯度上升找到</translation>
    </message>
    <message>
        <source>best digit</source>
        <translation>最佳数字</translation>
    </message>
    <message>
        <source>best picture</source>
        <translation>最佳图片</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What each unit saw in the digit that excites it most</source>
        <translation>每个单元在最能激活它的数字中看到了什么</translation>
    </message>
    <message>
        <source>Test digits that excite the unit most</source>
        <translation>最能激活该单元的测试数字</translation>
    </message>
    <message>
        <source>Test digits that excite it most</source>
        <translation>最能激活它的测试数字</translation>
    </message>
    <message>
        <source>Test pictures that excite it most</source>
        <translation>最能激活它的测试图片</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>{kind} {number} of {count}</source>
        <translation>{count} 个{kind}中的第 {number} 个</translation>
    </message>
    <message>
        <source>Not looked for yet: “Find them” shows this network all 10,000 test digits.</source>
        <translation>尚未查找：“查找”会让这个网络看全部 10,000 个测试数字。</translation>
    </message>
    <message>
        <source>None of the test digits excites this unit: it is dead.</source>
        <translation>没有测试数字能激活这个单元：它已失活。</translation>
    </message>
    <message>
        <source>Start, and an image changes step by step so that this unit answers more and more. It need not look like a digit: no pen draws it.</source>
        <translation>开始后，图像会一步步改变，使这个单元的回答越来越大。它不必像数字：没有笔画它。</translation>
    </message>
    <message>
        <source>None of the {pictures} excites this unit.</source>
        <translation>没有一张{pictures}能激活这个单元。</translation>
    </message>
    <message>
        <source>Not looked for yet: “Find them” shows this network all {pictures}.</source>
        <translation>还没有查找：“查找”会让这个网络看全部{pictures}。   (use the existing translation of the button “Find them”)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>{units} of {layer}</source>
        <translation>{layer} 的{units}</translation>
    </message>
    <message>
        <source>Found without the surgery.</source>
        <translation>在没有手术的情况下找到。</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} {pictures} excite {unit} of {layer}; the {count} that do most are shown.</source>
        <translation>{n:,} 张{pictures}中有 {excited:,} 张激活 {layer} 的{unit}；这里显示激活最强的 {count} 张。</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}: it is dead, and the others do without it.</source>
        <translation>{n:,} 个测试数字中有 {excited:,} 个激活 {layer} 的{unit}：它已失活，其他单元不靠它。</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the one that do most.</source>
        <translation>{n:,} 个测试数字中有 {excited:,} 个激活 {layer} 的{unit}；这是最强的一个。</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the {count} that do most.</source>
        <translation>{n:,} 个测试数字中有 {excited:,} 个激活 {layer} 的{unit}；这是最强的 {count} 个。</translation>
    </message>
    <message>
        <source>Look at what the outlined parts, which are all it can see, have in common.</source>
        <translation>看看框出的部分（它能感受到的全部）有什么共同之处。</translation>
    </message>
    <message>
        <source>Look at what they have in common.</source>
        <translation>看看它们有什么共同之处。</translation>
    </message>
    <message>
        <source>The digits lie as they are: the reading at rest.</source>
        <translation>数字保持原样：静止时的读法。</translation>
    </message>
    <message>
        <source>Test digit {number:,}, {digit}, excites it to {value}. A click brings it to the canvas.</source>
        <translation>测试数字 {number:,}，{digit}，把它激活到 {value}。点击把它放到画布上。</translation>
    </message>
    <message>
        <source>Test picture {number:,}, {digit}, excites it to {value}. A click brings it to the canvas.</source>
        <translation>测试图片 {number:,}，{digit}，把它激活到 {value}。单击把它放到画布上。</translation>
    </message>
    <message>
        <source>is {digit}</source>
        <translation>是 {digit}</translation>
    </message>
    <message>
        <source>After the surgery: value {value} after {step} steps</source>
        <translation>手术之后：{step} 步后的值 {value}</translation>
    </message>
    <message>
        <source>Value {value} after {step} steps</source>
        <translation>{step} 步后的值 {value}</translation>
    </message>
    <message>
        <source>{progress}; the best test digit: {best}.</source>
        <translation>{progress}；最佳测试数字：{best}。</translation>
    </message>
    <message>
        <source>{progress}; the best test picture: {best}.</source>
        <translation>{progress}；最佳测试图片：{best}。</translation>
    </message>
    <message>
        <source>{progress}: {times:.1f} times the best test digit&apos;s {best}.</source>
        <translation>{progress}：是最佳测试数字 {best} 的 {times:.1f} 倍。</translation>
    </message>
    <message>
        <source>{progress}: {times:.1f} times the best test picture&apos;s {best}.</source>
        <translation>{progress}：是最佳测试图片的 {best} 的 {times:.1f} 倍。</translation>
    </message>
    <message>
        <source>What a unit has learned</source>
        <translation>一个单元学到了什么</translation>
    </message>
    <message>
        <source>{count:,} {pictures}</source>
        <translation>{count:,} 张{pictures}</translation>
    </message>
    <message>
        <source>upright and centred digits</source>
        <translation>端正居中的数字</translation>
    </message>
    <message>
        <source>what excites {unit} of {layer} of {network} most, by gradient ascent</source>
        <translation>什么最能激活 {network} 的 {layer} 的{unit}，由梯度上升找到</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no layer</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{unit} of {layer}</source>
        <translation>{layer} 的{unit}</translation>
    </message>
    <message>
        <source>at most {count} MNIST test digits, as they are</source>
        <translation>至多 {count} 个 MNIST 测试数字，保持原样</translation>
    </message>
    <message>
        <source>{network} calls it {digit}, {share} sure</source>
        <translation>{network} 称它为 {digit}，{share} 确信</translation>
    </message>
    <message>
        <source>all places</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>{step} steps of Adam, rate {rate:g}, towards the unit&apos;s value at {place}, smoothness {smoothness:g}, cost of ink {ink_cost:g}, jitter {jitter_px} px, seed {seed}</source>
        <translation>{step} 步 Adam，学习率 {rate:g}，朝该单元在{place}的值，平滑度 {smoothness:g}，墨迹代价 {ink_cost:g}，抖动 {jitter_px} px，种子 {seed}</translation>
    </message>
    <message>
        <source>gradient ascent</source>
        <translation>梯度上升</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>一个权重</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有改变</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>place by place</source>
        <translation>逐个位置</translation>
    </message>
    <message>
        <source>Probabilities: outline before, filled after</source>
        <translation>概率：轮廓为之前，填充为之后</translation>
    </message>
    <message>
        <source>The step is being taken.</source>
        <translation>正在进行这一步。</translation>
    </message>
    <message>
        <source>Follow a weight of {layer}</source>
        <translation>跟踪 {layer} 的一个权重</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>手绘图</translation>
    </message>
    <message>
        <source>the pixels are resampled</source>
        <translation>像素被重新采样</translation>
    </message>
    <message>
        <source>every number goes back to the pixels that it came from</source>
        <translation>每个数回到它所来自的像素</translation>
    </message>
    <message>
        <source>the same ink in red, green and blue</source>
        <translation>红、绿、蓝中同样的墨迹</translation>
    </message>
    <message>
        <source>each pixel gets the sum of its three gradients</source>
        <translation>每个像素得到它的三个梯度之和</translation>
    </message>
    <message>
        <source>each cell is a weighted sum of its window, with the same weights at every place</source>
        <translation>每个单元格是其窗口的加权和，每个位置用同样的权重</translation>
    </message>
    <message>
        <source>each input gets Σ gradient·weight, over all windows that it lay in</source>
        <translation>每个输入得到 Σ 梯度·权重，对它所在的所有窗口求和</translation>
    </message>
    <message>
        <source>each unit is a weighted sum of all numbers before it</source>
        <translation>每个单元是前面所有数的加权和</translation>
    </message>
    <message>
        <source>each input gets Σ gradient·weight, over all units</source>
        <translation>每个输入得到 Σ 梯度·权重，对所有单元求和</translation>
    </message>
    <message>
        <source>the largest number of each window</source>
        <translation>每个窗口中最大的数</translation>
    </message>
    <message>
        <source>the winner of each window gets its whole gradient, and the others nothing</source>
        <translation>每个窗口的最大值得到全部梯度，其他的什么都没有</translation>
    </message>
    <message>
        <source>the mean of each window</source>
        <translation>每个窗口的平均值</translation>
    </message>
    <message>
        <source>all cells of a window share its gradient alike</source>
        <translation>窗口的所有单元格平分它的梯度</translation>
    </message>
    <message>
        <source>the largest number of each map, and its mean</source>
        <translation>每张图的最大值和平均值</translation>
    </message>
    <message>
        <source>the gradient of the largest goes to the winner alone, that of the mean is shared by all cells alike</source>
        <translation>最大值的梯度只给它自己，平均值的梯度由所有单元格平分</translation>
    </message>
    <message>
        <source>another operation, called what it does</source>
        <translation>另一种操作，名字就是它所做的</translation>
    </message>
    <message>
        <source>each input gets Σ gradient·slope, over all that the operation makes of it</source>
        <translation>每个输入得到 Σ 梯度·斜率，对该操作由它得出的一切求和</translation>
    </message>
    <message>
        <source>every other cell of a blur</source>
        <translation>模糊后每隔一个单元格取一个</translation>
    </message>
    <message>
        <source>each cell gets as much of the gradient as it counted for</source>
        <translation>每个单元格得到与它所占分量相同的梯度</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>第 {number} 步。</translation>
    </message>
    <message>
        <source>The drawing, 784 numbers, and its true class: {label}.</source>
        <translation>手绘图，784 个数，以及它的真实类别：{label}。</translation>
    </message>
    <message>
        <source>Loss: L = −ln p({label}) = −ln {probability} = {loss}.</source>
        <translation>损失：L = −ln p({label}) = −ln {probability} = {loss}。</translation>
    </message>
    <message>
        <source>{count} readings answer together.</source>
        <translation>{count} 次识别共同回答。</translation>
    </message>
    <message>
        <source>Backward begins: dL/dz of each class is its probability, less 1 for the true class, {label}.</source>
        <translation>反向开始：每个类别的 dL/dz 是它的概率，真实类别 {label} 再减 1。</translation>
    </message>
    <message>
        <source>Update: w ← w − {rate:g}·dL/dw, for {count:,} numbers.</source>
        <translation>更新：w ← w − {rate:g}·dL/dw，共 {count:,} 个数。</translation>
    </message>
    <message>
        <source>Forward, {layer}: {operation}.</source>
        <translation>前向，{layer}：{operation}。</translation>
    </message>
    <message>
        <source>Then ReLU: what is negative becomes 0.</source>
        <translation>然后 ReLU：负的变为 0。</translation>
    </message>
    <message>
        <source>Then {function}.</source>
        <translation>然后{function}。</translation>
    </message>
    <message>
        <source>Backward, through {layer}: {operation}.</source>
        <translation>反向，经过 {layer}：{operation}。</translation>
    </message>
    <message>
        <source>First it is multiplied by the slope of {function} at each sum.</source>
        <translation>先乘以 {function} 在每个和处的斜率。</translation>
    </message>
    <message>
        <source>ReLU first stops the gradient at {count:,} of {all:,} cells.</source>
        <translation>ReLU 先在 {all:,} 个单元格中的 {count:,} 个处截住梯度。</translation>
    </message>
    <message>
        <source>At step {number} the loss was no longer a finite number: take a smaller learning rate.</source>
        <translation>第 {number} 步时损失不再是有限的数：请用更小的学习率。</translation>
    </message>
    <message numerus="yes">
        <source>Before: {before}; after %n step(s): {after}. Loss {first} → {last}.</source>
        <translation>
            <numerusform>之前：{before}；%n 步之后：{after}。损失 {first} → {last}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing, {cell}: ink {ink}, dL/d ink = {slope}.</source>
        <translation>手绘图，{cell}：墨迹 {ink}，dL/d墨迹 = {slope}。</translation>
    </message>
    <message>
        <source>Its sum z = {sum}: ReLU stops the gradient, dL/dz = 0.</source>
        <translation>它的和 z = {sum}：ReLU 截住梯度，dL/dz = 0。</translation>
    </message>
    <message>
        <source>Its sum z = {sum}: dL/dz = {slope} · {factor} = {product}.</source>
        <translation>它的和 z = {sum}：dL/dz = {slope} · {factor} = {product}。</translation>
    </message>
    <message>
        <source>The winner, {cell}, gets all of it, the rest of its window 0.</source>
        <translation>最大值 {cell} 得到全部，窗口的其余为 0。</translation>
    </message>
    <message>
        <source>Each of its {count} cells gets {share} of it: {gradient}.</source>
        <translation>它的 {count} 个单元格各得到它的 {share}：{gradient}。</translation>
    </message>
    <message>
        <source>It goes back to the cells that it was made of, as much as each of them counted for.</source>
        <translation>它回到构成它的单元格，各按自己所占的分量。</translation>
    </message>
    <message>
        <source>What {layer} learns is not written out: {operation}. Choose another layer.</source>
        <translation>{layer} 学到的东西没有逐项写出：{operation}。请选另一层。</translation>
    </message>
    <message>
        <source>{layer} learns nothing: {operation}. Choose another layer.</source>
        <translation>{layer} 不学习任何东西：{operation}。请选另一层。</translation>
    </message>
    <message>
        <source>used at {places}</source>
        <translation>用在 {places}</translation>
    </message>
    <message>
        <source>input {number} of {count}</source>
        <translation>{count} 个输入中的第 {number} 个</translation>
    </message>
    <message>
        <source>{unit}: the weight of {where}</source>
        <translation>{unit}：{where}的权重</translation>
    </message>
    <message>
        <source>{unit}: its bias, {used}</source>
        <translation>{unit}：它的偏置，{used}</translation>
    </message>
    <message>
        <source>{unit}: its shift, {used}</source>
        <translation>{unit}：它的平移参数，{used}</translation>
    </message>
    <message>
        <source>{unit}: its scale, {used}</source>
        <translation>{unit}：它的缩放参数，{used}</translation>
    </message>
    <message>
        <source>{places} in {count} readings</source>
        <translation>{count} 种读法中的 {places}</translation>
    </message>
    <message>
        <source>w ← w − rate · dL/dw = {old} − {rate:g}·{gradient} = {new}</source>
        <translation>w ← w − 学习率 · dL/dw = {old} − {rate:g}·{gradient} = {new}</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>{number} of {count}, learning rate {rate:g}, plain gradient descent</source>
        <translation>{count} 中的第 {number} 步，学习率 {rate:g}，普通梯度下降</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>A learning step</source>
        <translation>一个学习步</translation>
    </message>
    <message>
        <source>the learning rate is one of {rates}, and the number of steps one of {counts}</source>
        <translation>学习率是 {rates} 之一，步数是 {counts} 之一</translation>
    </message>
    <message>
        <source>the position and the weight are counted from 0, and it plays at most 60 positions a second</source>
        <translation>位置和权重从 0 数起，每秒最多播放 60 个位置</translation>
    </message>
    <message>
        <source>Say above which digit it is: a loss compares the answer with the true class.</source>
        <translation>在上面说明它是哪个数字：损失要把回答与真实类别比较。</translation>
    </message>
    <message>
        <source>Say above which class it is: a loss compares the answer with the true class.</source>
        <translation>在上面说明它是哪个类别：损失要把回答与真实类别比较。</translation>
    </message>
    <message>
        <source>{network} tells {classes} apart, and it is said to be {truth}: say above which class it is.</source>
        <translation>{network} 区分的是{classes}，而现在说它是{truth}：请在上面说明它是哪一类。</translation>
    </message>
    <message>
        <source>a focus is a table, not {values}: write {{ slot = 2, layer = &quot;conv 1&quot;, unit = 3 }}</source>
        <translation>焦点是一个表，而不是 {values}：写 {{ slot = 2, layer = &quot;conv 1&quot;, unit = 3 }}</translation>
    </message>
    <message>
        <source>the {name} is counted from 1: there is no {number}</source>
        <translation>{name} 从 1 数起：没有 {number}</translation>
    </message>
    <message>
        <source>a cell is a row and a column, not {cell}</source>
        <translation>单元格是行和列，而不是 {cell}</translation>
    </message>
    <message>
        <source>what is changed in networks is a list of at most {count} tables with network and edits</source>
        <translation>网络中的修改是一个列表，最多 {count} 个表，含 network 和 edits</translation>
    </message>
    <message>
        <source>Scale of the maps</source>
        <translation>各图的尺度</translation>
    </message>
    <message>
        <source>its largest</source>
        <translation>它的最大值</translation>
    </message>
    <message>
        <source>From {low} to {high}. Each map has its own scale.</source>
        <translation>从 {low} 到 {high}。每张图有自己的尺度。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>从 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>{unit}: weight {weight} × ink {ink} = {product} here; all together {total}, bias {bias}, sum {sum}</source>
        <translation>{unit}：这里权重 {weight} × 墨迹 {ink} = {product}；合计 {total}，偏置 {bias}，和 {sum}</translation>
    </message>
    <message>
        <source>{sum}, after the ReLU {value}</source>
        <translation>{sum}，ReLU 之后 {value}</translation>
    </message>
    <message>
        <source>{unit}: weight {weight} in row {row}, column {column} of the kernel</source>
        <translation>{unit}：卷积核第 {row} 行、第 {column} 列的权重 {weight}</translation>
    </message>
    <message>
        <source>{unit}: {value} in row {row}, column {column}; largest {most}</source>
        <translation>{unit}：第 {row} 行、第 {column} 列为 {value}；最大 {most}</translation>
    </message>
    <message>
        <source>ink × {unit}</source>
        <translation>墨迹 × {unit}</translation>
    </message>
    <message>
        <source>field</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>The flow through the networks</source>
        <translation>墨迹在网络中的流动</translation>
    </message>
    <message>
        <source>moved by {count} px</source>
        <translation>移动了 {count} px</translation>
    </message>
    <message>
        <source>{count} maps of each layer</source>
        <translation>每层 {count} 张图</translation>
    </message>
    <message>
        <source>{answers}: every number is there. Next, the same digit is moved.</source>
        <translation>{answers}：每个数都在这里。接下来移动同一个数字。</translation>
    </message>
    <message>
        <source>The strongest path, one map or unit a layer: from the ink to {digit}, {share} sure.</source>
        <translation>最强的路径，每层一张图或一个单元：从墨迹到 {digit}，{share} 确信。</translation>
    </message>
    <message>
        <source>The strongest path, one unit a layer: from the ink to {digit}, {share} sure.</source>
        <translation>最强的路径，每层一个单元：从墨迹到 {digit}，{share} 确信。</translation>
    </message>
    <message>
        <source>The ink is laid down for the network.</source>
        <translation>墨迹被交给网络。</translation>
    </message>
    <message>
        <source>The evidence for each digit is added up: the most there is for {digit}.</source>
        <translation>每个数字的证据相加：{digit} 的最多。</translation>
    </message>
    <message>
        <source>The evidence for each class is added up: the most there is for {digit}.</source>
        <translation>每个类别的证据相加：{digit} 的最多。</translation>
    </message>
    <message>
        <source>The {window} window of {unit} passes over the ink: where it fits, the map lights up.</source>
        <translation>{unit}的 {window} 窗口在墨迹上滑过：吻合之处，图就亮起。</translation>
    </message>
    <message>
        <source>{layer}: each {window} window looks at all {count} maps at once, so that {unit} finds larger shapes.</source>
        <translation>{layer}：每个 {window} 窗口同时看全部 {count} 张图，于是{unit}找到更大的形状。</translation>
    </message>
    <message>
        <source>Each of {pixels} pixels has a wire of its own to each of {count} units: ink × weight flows through it, {unit} adds up most.</source>
        <translation>{pixels} 个像素各有一条线通向 {count} 个单元中的每一个：墨迹 × 权重沿线流动，{unit}累加得最多。</translation>
    </message>
    <message>
        <source>{layer}: each of {count} units adds up {numbers} numbers, each times its weight.</source>
        <translation>{layer}：{count} 个单元各累加 {numbers} 个数，每个数乘以它的权重。</translation>
    </message>
    <message>
        <source>{layer}: the mean of each patch is kept, and {before} cells become {after}.</source>
        <translation>{layer}：保留每小块的平均值，{before} 个单元格变成 {after} 个。</translation>
    </message>
    <message>
        <source>{layer}: the largest of each patch is kept, and {before} cells become {after}.</source>
        <translation>{layer}：保留每小块的最大值，{before} 个单元格变成 {after} 个。</translation>
    </message>
    <message>
        <source>{layer}: a soft mean of each patch is kept, and {before} cells become {after}.</source>
        <translation>{layer}：保留每小块的软平均值，{before} 个单元格变成 {after} 个。</translation>
    </message>
    <message>
        <source>Another operation, called what it does.</source>
        <translation>另一种操作，名字就是它所做的。</translation>
    </message>
    <message>
        <source>Of each map only its largest value and its mean are kept: what was found, and no longer where.</source>
        <translation>每张图只保留最大值和平均值：找到了什么，而不再是在哪里。</translation>
    </message>
    <message>
        <source>Every block of 2×2 cells is divided by its length, so that faint edges count as much as dark ones.</source>
        <translation>每个 2×2 单元格块除以它的长度，使淡的边缘与深的同样重要。</translation>
    </message>
    <message>
        <source>The network learned from colours: the drawing is the same ink in red, green and blue to it.</source>
        <translation>这个网络是用彩色学习的：对它来说，绘图在红、绿、蓝中是同样的墨迹。</translation>
    </message>
    <message>
        <source>What is faint counts as paper before any filter looks at it.</source>
        <translation>在任何滤波器看到之前，浅的部分算作纸。</translation>
    </message>
    <message>
        <source>All but the largest connected component of the ink is blanked before any filter looks at it.</source>
        <translation>在任何滤波器看到之前，除最大的连通墨迹外全部抹去。</translation>
    </message>
    <message>
        <source>The ink is laid on larger paper, turned where that fits best, before any filter looks at it.</source>
        <translation>在任何滤波器看到之前，墨迹被放到更大的纸上，转到最合适的方向。</translation>
    </message>
    <message>
        <source>The ink is cropped, scaled and centred before any filter looks at it.</source>
        <translation>在任何滤波器看到之前，墨迹被裁剪、缩放并居中。</translation>
    </message>
    <message>
        <source>The pixels are shuffled, always in the same way, before the network sees them.</source>
        <translation>在网络看到之前，像素被打乱，总是同样的方式。</translation>
    </message>
    <message>
        <source>The place of the field where the network finds most is cut out.</source>
        <translation>剪出视野中网络找到最多的位置。</translation>
    </message>
    <message>
        <source>Moved by {count} px, {changes}. {answers}.</source>
        <translation>移动了 {count} px，{changes}。{answers}。</translation>
    </message>
    <message>
        <source>{network} lays the ink back in place</source>
        <translation>{network} 把墨迹放回原位</translation>
    </message>
    <message>
        <source>the maps of {network} move along as a whole</source>
        <translation>{network} 的图整体跟着移动</translation>
    </message>
    <message>
        <source>the maps of {network} change</source>
        <translation>{network} 的图改变了</translation>
    </message>
    <message>
        <source>the wires of {network} do not fit any more ({unit}: {before}, now {after})</source>
        <translation>{network} 的连线不再吻合（{unit}：{before}，现在 {after}）</translation>
    </message>
    <message>
        <source>the wires of {network} carry more ({unit}: {before}, now {after})</source>
        <translation>{network} 的连线传得更多（{unit}：{before}，现在 {after}）</translation>
    </message>
    <message>
        <source>Both still read {digit}</source>
        <translation>两者仍认作 {digit}</translation>
    </message>
    <message>
        <source>{network} still reads {digit}</source>
        <translation>{network} 仍认作 {digit}</translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit, and play.</source>
        <translation>还没有画任何东西：画一个数字，然后播放。</translation>
    </message>
    <message>
        <source>{network} has {count} layers, more than fit beside one another.</source>
        <translation>{network} 有 {count} 层，并排放不下。</translation>
    </message>
    <message>
        <source>{network} is not played: there is room for two networks.</source>
        <translation>不播放 {network}：只有两个网络的位置。</translation>
    </message>
    <message>
        <source>Play how the ink flows through the networks to their answers</source>
        <translation>播放墨迹如何穿过网络流向回答</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>its layer&apos;s largest</source>
        <translation>本层的最大值</translation>
    </message>
    <message>
        <source>Point at a map.</source>
        <translation>指向一张图。</translation>
    </message>
    <message>
        <source>looks for</source>
        <translation>寻找什么</translation>
    </message>
    <message>
        <source>looks for: its weights for red, green and blue, added up</source>
        <translation>寻找：它对红、绿、蓝的权重之和</translation>
    </message>
    <message>
        <source>finds: weight × ink, and the unit&apos;s answer</source>
        <translation>找到：权重 × 墨迹，以及单元的回答</translation>
    </message>
    <message>
        <source>finds: its feature map, and the largest value</source>
        <translation>找到：它的特征图和最大值</translation>
    </message>
    <message>
        <source>the {shown} of {units} that find most, sorted when the pen rests</source>
        <translation>{units}中找到最多的 {shown} 个，停笔时排序</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>First filters</source>
        <translation>第一层滤波器</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 播放</translation>
    </message>
    <message>
        <source>Bright: found here. Light blue: below zero. Click a map to go into its layer.</source>
        <translation>亮：在这里找到。浅蓝：低于零。点击一张图进入它的层。</translation>
    </message>
    <message>
        <source>Above: what it looks for. Below: what it finds.</source>
        <translation>上面：它寻找什么。下面：它找到什么。</translation>
    </message>
    <message>
        <source>Wires carry input × weight: amber ones add, blue ones take away.</source>
        <translation>连线传送输入 × 权重：琥珀色的相加，蓝色的减去。</translation>
    </message>
    <message>
        <source>each map&apos;s own</source>
        <translation>每张图各自</translation>
    </message>
    <message>
        <source>each layer&apos;s</source>
        <translation>每层各自</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>全部统一</translation>
    </message>
    <message>
        <source>Nothing drawn yet: this is what blank paper makes.</source>
        <translation>还没有画任何东西：这是白纸的结果。</translation>
    </message>
    <message>
        <source>Inside the networks: layers</source>
        <translation>网络内部：各层</translation>
    </message>
    <message>
        <source>Inside the networks: first filters</source>
        <translation>网络内部：第一层滤波器</translation>
    </message>
    <message>
        <source>Inside the networks: flow</source>
        <translation>网络内部：流动</translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation>手工固定</translation>
    </message>
    <message>
        <source>{count:,} parameters</source>
        <translation>{count:,} 个参数</translation>
    </message>
    <message>
        <source>shown: {alignment}, the reading that decides</source>
        <translation>显示：{alignment}，起决定作用的读法</translation>
    </message>
    <message>
        <source>shown: {alignment}, not the reading that decides</source>
        <translation>显示：{alignment}，不是起决定作用的读法</translation>
    </message>
    <message>
        <source>the field</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>{network} · {layer}: {value} of ink in row {row}, column {column}</source>
        <translation>{network} · {layer}：第 {row} 行、第 {column} 列墨迹 {value}</translation>
    </message>
    <message>
        <source>{unit}: nothing drawn yet</source>
        <translation>{unit}：还没有画任何东西</translation>
    </message>
    <message>
        <source>{unit} of {count}: {value}</source>
        <translation>{count} 个中的{unit}：{value}</translation>
    </message>
    <message>
        <source>{unit}: one of {count} maps of {height}×{width}, largest {most}, here {value} in row {row}, column {column}</source>
        <translation>{unit}：{count} 张 {height}×{width} 的图之一，最大 {most}，这里第 {row} 行、第 {column} 列为 {value}</translation>
    </message>
    <message>
        <source>reading of {network}</source>
        <translation>{network} 的读法</translation>
    </message>
    <message>
        <source>Switch all units of this layer off but the one whose kernel is shown</source>
        <translation>除了显示其卷积核的那个，关闭这一层的所有单元</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>只留这个</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>全部开启</translation>
    </message>
    <message>
        <source>Restore all networks to what they were after training; undo brings the changes back</source>
        <translation>让所有网络恢复训练时的样子；撤销会把修改带回来</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Only this class</source>
        <translation>只留这个类别</translation>
    </message>
    <message>
        <source>Only this filter</source>
        <translation>只留这个滤波器</translation>
    </message>
    <message>
        <source>Only this unit</source>
        <translation>只留这个单元</translation>
    </message>
    <message>
        <source>Change something: then the accuracy on test digits is measured, before and after.</source>
        <translation>改变点什么：然后测量修改前后在测试数字上的准确率。</translation>
    </message>
    <message>
        <source>Not measured yet: the accuracy of {network} on test digits, before and after the edits.</source>
        <translation>尚未测量：{network} 修改前后在测试数字上的准确率。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Keep this network, with what is changed in it, among your own</source>
        <translation>把这个网络连同其中的修改保存到你自己的网络中</translation>
    </message>
    <message>
        <source>Save as network…</source>
        <translation>另存为网络…</translation>
    </message>
    <message>
        <source>Reading the same test digits twice: as trained, then with the edits…</source>
        <translation>正在把同样的测试数字识别两遍：原样，然后带修改…</translation>
    </message>
    <message>
        <source>Reading the same pictures twice: as trained, then with the edits…</source>
        <translation>正在把同样的图片识别两遍：原样，然后带修改…</translation>
    </message>
    <message>
        <source>Change something: then the accuracy on {pictures} can be measured, before and after.</source>
        <translation>做一点修改：然后就可以测量在{pictures}上修改前后的准确率。</translation>
    </message>
    <message>
        <source>Not measured yet: the accuracy of {network} on {pictures}, before and after the edits.</source>
        <translation>尚未测量：{network} 在{pictures}上修改前后的准确率。</translation>
    </message>
    <message>
        <source>A name for {network} with these changes:</source>
        <translation>给带有这些修改的 {network} 起个名字：</translation>
    </message>
    <message>
        <source>Save as a network</source>
        <translation>另存为网络</translation>
    </message>
    <message>
        <source>{share} ({low:.1f} to {high:.1f})</source>
        <translation>{share}（{low:.1f} 到 {high:.1f}）</translation>
    </message>
    <message>
        <source>{network} reads {before} as trained, {after} edited: {lost:,} lost, {gained:,} gained (n = {n:,} test digits, 95 % intervals). Calibration error: {error_before:.1f} %, then {error_after:.1f} %.</source>
        <translation>{network} 原样认对 {before}，修改后 {after}：失去 {lost:,} 个，得到 {gained:,} 个（n = {n:,} 个测试数字，95 % 区间）。校准误差：{error_before:.1f} %，之后 {error_after:.1f} %。</translation>
    </message>
    <message>
        <source>{network} reads {before} as trained, {after} edited: {lost:,} lost, {gained:,} gained (n = {n:,} {pictures}, 95 % intervals). Calibration error: {error_before:.1f} %, then {error_after:.1f} %.</source>
        <translation>{network} 原样认得 {before}，修改后 {after}：失去 {lost:,} 张，得到 {gained:,} 张（n = {n:,} 张{pictures}，95 % 区间）。校准误差：{error_before:.1f} %，然后 {error_after:.1f} %。</translation>
    </message>
    <message>
        <source>{count} weights, one a unit before it</source>
        <translation>{count} 个权重，前面每个单元一个</translation>
    </message>
    <message>
        <source>{height} x {width} weights</source>
        <translation>{height} x {width} 个权重</translation>
    </message>
    <message numerus="yes">
        <source>{height} x {width} weights for</source>
        <comment>one map of several, which stands behind it</comment>
        <translation>
            <numerusform>{height} x {width} 个权重，用于</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel&apos;s weights</source>
        <translation>卷积核的权重</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value:.3f}</source>
        <translation>第 {row} 行，第 {column} 列：{value:.3f}</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>The unit&apos;s bias</source>
        <translation>单元的偏置</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the bias that was learned</source>
        <translation>恢复学到的偏置</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>map {number} of {count}</source>
        <translation>{count} 张图中的第 {number} 张</translation>
    </message>
    <message>
        <source>The share of the weights of smallest magnitude that become 0</source>
        <translation>绝对值最小的权重中变为 0 的比例</translation>
    </message>
    <message>
        <source>Normally distributed noise on the weights, in standard deviations of each layer&apos;s weights</source>
        <translation>权重上的正态噪声，以每层权重的标准差计</translation>
    </message>
    <message>
        <source>The logits are divided by it: above 1 less sure, below 1 surer</source>
        <translation>logit 除以它：大于 1 更不确信，小于 1 更确信</translation>
    </message>
    <message>
        <source>Layers to prune, or to make noisy</source>
        <translation>要剪枝或加噪声的层</translation>
    </message>
    <message>
        <source>Whether pruning and noise are of one layer, or of all layers together</source>
        <translation>剪枝和噪声只针对一层，还是所有层一起</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>这一层</translation>
    </message>
    <message>
        <source>prune</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Other noise of the same size</source>
        <translation>同样大小的另一种噪声</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Switch filters off, prune or set weights: watch the answer. No file is changed.</source>
        <translation>关闭滤波器、剪枝或设置权重：观察回答。文件不会改变。</translation>
    </message>
    <message>
        <source>Nothing is changed: all networks are as they were trained.</source>
        <translation>没有任何改变：所有网络都是训练时的样子。</translation>
    </message>
    <message>
        <source>Changed in {changed}</source>
        <translation>{changed} 中有改变</translation>
    </message>
    <message>
        <source>{before:,} right as trained, {after:,} edited, of the first {n:,} MNIST test digits</source>
        <translation>前 {n:,} 个 MNIST 测试数字中，原样认对 {before:,} 个，修改后 {after:,} 个</translation>
    </message>
    <message>
        <source>{before:,} right as trained, {after:,} edited, of the first {n:,} {pictures}</source>
        <translation>前 {n:,} 张{pictures}中，原样认对 {before:,} 张，修改后 {after:,} 张</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>Surgery: what becomes of the answer</source>
        <translation>手术：回答会变成什么</translation>
    </message>
    <message>
        <source>{network} is one of your own networks now</source>
        <translation>{network} 现在是你自己的网络之一</translation>
    </message>
    <message>
        <source>Probabilities: outline as trained, filled as edited</source>
        <translation>概率：轮廓为原样，填充为修改后</translation>
    </message>
    <message>
        <source>{digit}: {before}, now {after}</source>
        <translation>{digit}：{before}，现在 {after}</translation>
    </message>
    <message>
        <source>as trained {before}; edited {after}</source>
        <translation>原样 {before}；修改后 {after}</translation>
    </message>
    <message>
        <source>as trained {before}; nothing is changed</source>
        <translation>原样 {before}；没有任何改变</translation>
    </message>
    <message>
        <source>Scale of this layer&apos;s maps: that of the network as it was trained</source>
        <translation>这一层各图的尺度：训练时的网络的尺度</translation>
    </message>
    <message>
        <source>Scale of the next layer&apos;s maps</source>
        <translation>下一层各图的尺度</translation>
    </message>
    <message>
        <source>Change only</source>
        <translation>只看变化</translation>
    </message>
    <message>
        <source>Show by how much the edits changed these maps, not the maps themselves</source>
        <translation>显示修改使这些图改变了多少，而不是图本身</translation>
    </message>
    <message>
        <source>After this layer comes the answer</source>
        <translation>这一层之后就是回答</translation>
    </message>
    <message>
        <source>By how much that changes the maps of {layer}: edited less trained</source>
        <translation>它使 {layer} 的图改变多少：修改后减原样</translation>
    </message>
    <message>
        <source>What the next layer, {layer}, makes of it</source>
        <translation>下一层 {layer} 由此得出什么</translation>
    </message>
    <message>
        <source>The logits: click one to switch it off or on</source>
        <translation>logit：点击一个来关闭或开启它</translation>
    </message>
    <message>
        <source>What the {units} of {layer} find in the drawing: click one to switch it off or on</source>
        <translation>{layer} 的{units}在手绘图中找到什么：点击一个来关闭或开启它</translation>
    </message>
    <message>
        <source>{unit} off</source>
        <translation>{unit}已关闭</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit.</source>
        <translation>在左边画一个数字，或载入一个测试数字。</translation>
    </message>
    <message>
        <source>Draw on the left first.</source>
        <translation>先在左侧画。</translation>
    </message>
    <message>
        <source>Switching each one off, alone…</source>
        <translation>正在逐个单独关闭…</translation>
    </message>
    <message>
        <source>The {digit} needs most {unit} (−{points} points if off alone){further}.</source>
        <translation>{digit} 最需要{unit}（单独关闭时 −{points} 个百分点）{further}。</translation>
    </message>
    <message>
        <source>The {digit} needs no single class: without any one alone it stays as sure.</source>
        <translation>{digit} 不需要任何单个类别：单独去掉任何一个都同样确信。</translation>
    </message>
    <message>
        <source>The {digit} needs no single filter: without any one alone it stays as sure.</source>
        <translation>{digit} 不需要任何单个滤波器：单独去掉任何一个都同样确信。</translation>
    </message>
    <message>
        <source>The {digit} needs no single unit: without any one alone it stays as sure.</source>
        <translation>{digit} 不需要任何单个单元：单独去掉任何一个都同样确信。</translation>
    </message>
    <message>
        <source>{unit} is off: click to switch it on.</source>
        <translation>{unit}已关闭：点击开启。</translation>
    </message>
    <message>
        <source>{unit}: largest {value}</source>
        <translation>{unit}：最大 {value}</translation>
    </message>
    <message>
        <source>{unit}; without it alone the {digit} {points} points.</source>
        <translation>{unit}；单独去掉它，{digit} {points} 个百分点。</translation>
    </message>
    <message>
        <source>Click a weight; turn the wheel over it, press + or −, or type a number.</source>
        <translation>点击一个权重；在上面滚动滚轮，按 + 或 −，或输入一个数。</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>取负</translation>
    </message>
    <message>
        <source>upright edges (Sobel)</source>
        <translation>竖直边缘（Sobel）</translation>
    </message>
    <message>
        <source>level edges (Sobel)</source>
        <translation>水平边缘（Sobel）</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Drag the mouse over weights: they become this number.</source>
        <translation>在权重上拖动鼠标：它们变成这个数。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Drag the mouse over weights to set them all to the number in the field</source>
        <translation>在权重上拖动鼠标，把它们都设为框中的数</translation>
    </message>
    <message>
        <source>Restore the weights of this slice that were learned</source>
        <translation>让这个切片的所有权重恢复学到的值</translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation>全部设为</translation>
    </message>
    <message>
        <source>Put another kernel in the place of this slice, as strong as the learned one</source>
        <translation>用另一个同样强的卷积核替换这个切片</translation>
    </message>
    <message>
        <source>paint with</source>
        <translation>涂画用</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>内部(&amp;I)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>A layer</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>Map of digits</source>
        <translation>数字地图</translation>
    </message>
    <message>
        <source>{count} maps</source>
        <translation>{count} 张图</translation>
    </message>
    <message>
        <source>map {number}</source>
        <translation>图 {number}</translation>
    </message>
    <message>
        <source>turned by {angle}°</source>
        <translation>旋转 {angle}°</translation>
    </message>
    <message>
        <source>{size:g} times as large</source>
        <translation>{size:g} 倍大</translation>
    </message>
    <message>
        <source>as it lies</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>the drawing, {cell}</source>
        <translation>手绘图，{cell}</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>What was set on {page} cannot be set here: {fault}.</source>
        <translation>{page} 上的设置在这里无法恢复：{fault}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pages that it has settings for are not in this digitlab.</source>
        <translation>
            <numerusform>它有设置的页面中，有 %n 个不在这个 digitlab 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited: {changes}.
As trained: {description}</source>
        <translation>已修改：{changes}。
原样：{description}</translation>
    </message>
    <message>
        <source>turn about −180°</source>
        <translation>旋转约 −180°</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>turn about {angle}</source>
        <translation>旋转约 {angle}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确信</translation>
    </message>
    <message>
        <source>size about {size:.1f}</source>
        <translation>大小约 {size:.1f}</translation>
    </message>
    <message>
        <source>where it holds: {share} of all shifts</source>
        <translation>在哪里守得住：全部平移的 {share}</translation>
    </message>
    <message>
        <source>holds at {share} of shifts</source>
        <translation>在 {share} 的平移下守得住</translation>
    </message>
    <message>
        <source>Where it holds, of all shifts</source>
        <translation>它在哪里守得住，全部平移中</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>{answers} Arrow keys move over the cells, Enter moves the drawing there.</source>
        <translation>{answers}方向键在单元格间移动，回车键把手绘图移到那里。</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name}{reason}。</translation>
    </message>
    <message>
        <source>tries no turn beyond ±{angle}</source>
        <translation>不尝试超出 ±{angle} 的旋转</translation>
    </message>
    <message>
        <source>reads it elsewhere</source>
        <translation>在别处能认出它</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>在这个位置</translation>
    </message>
    <message>
        <source>at this turn</source>
        <translation>在这个旋转下</translation>
    </message>
    <message>
        <source>of this size</source>
        <translation>在这个大小下</translation>
    </message>
    <message>
        <source>has no weights for {digit} {place}</source>
        <translation>{place}没有识别 {digit} 的权重</translation>
    </message>
    <message>
        <source>finds strokes anywhere, but its last layers have other weights for every place</source>
        <translation>在任何位置都能找到笔画，但它最后几层对每个位置有不同的权重</translation>
    </message>
    <message>
        <source>finds more of another digit in one of its copies</source>
        <translation>在它的一个副本中找到更多别的数字</translation>
    </message>
    <message>
        <source>shares its filters over all places, but not over turns</source>
        <translation>在所有位置共享滤波器，但不在各个旋转间共享</translation>
    </message>
    <message>
        <source>never saw {digit} {place}</source>
        <translation>从未{place}见过 {digit}</translation>
    </message>
    <message>
        <source>{reason} See where it holds →</source>
        <translation>{reason}看它在哪里守得住 →</translation>
    </message>
    <message>
        <source>{fallen} See who falls first under every change →</source>
        <translation>{fallen}看每种变化下谁先失守 →</translation>
    </message>
    <message>
        <source>{unmeasured} Measure it →</source>
        <translation>{unmeasured}去测量 →</translation>
    </message>
    <message>
        <source>Two digits? These networks give one answer to all of it. Find every digit of a sheet →</source>
        <translation>两个数字？这些网络对整张图只给一个回答。找出整页纸上的每个数字 →</translation>
    </message>
    <message>
        <source>{name} finds less evidence here than in 99 of 100 digits, but must pick one of ten →</source>
        <translation>{name} 在此找到的证据比 100 个数字中的 99 个还少，但必须十选一 →</translation>
    </message>
    <message>
        <source>{names} find less evidence here than in 99 of 100 digits, but must pick one of ten →</source>
        <translation>{names} 在此找到的证据比 100 个数字中的 99 个还少，但必须十选一 →</translation>
    </message>
    <message>
        <source>{names} read it before it was changed.</source>
        <translation>改变之前 {names} 能认出它。</translation>
    </message>
    <message>
        <source>{names} read it as it was drawn.</source>
        <translation>刚画好时 {names} 能认出它。</translation>
    </message>
    <message>
        <source>{names} cannot refuse: how much evidence digits have is not measured.</source>
        <translation>{names} 不能拒答：数字有多少证据尚未测量。</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>关于 {name}</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>无法载入</translation>
    </message>
    <message>
        <source>the {surest} surest of {count} classes</source>
        <translation>{count} 个类别中最有把握的 {surest} 个</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>十个数字的概率</translation>
    </message>
    <message numerus="yes">
        <source>Probabilities of %n classes</source>
        <translation>
            <numerusform>%n 个类别的概率</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is {digit}, {share}.</source>
        <translation>回答是 {digit}，{share}。</translation>
    </message>
    <message>
        <source>Next: {following}.</source>
        <translation>其次：{following}。</translation>
    </message>
    <message>
        <source>It is a {digit}.</source>
        <translation>它是 {digit}。</translation>
    </message>
    <message>
        <source>It is “{name}”.</source>
        <translation>它是“{name}”。</translation>
    </message>
    <message>
        <source>Evidence for each turn</source>
        <translation>每个旋转的证据</translation>
    </message>
    <message>
        <source>The digit is read as turned by about {angle}.</source>
        <translation>数字被认作旋转了约 {angle}。</translation>
    </message>
    <message>
        <source>It is turned by {angle}.</source>
        <translation>它旋转了 {angle}。</translation>
    </message>
    <message>
        <source>Turns from {low} to {high} are tried: drag the ends of the arc to change that.</source>
        <translation>尝试从 {low} 到 {high} 的旋转：拖动弧的两端来改变。</translation>
    </message>
    <message>
        <source>A double click goes back to the network&apos;s own.</source>
        <translation>双击回到网络自己的范围。</translation>
    </message>
    <message>
        <source>No turn was read yet.</source>
        <translation>还没有读出旋转。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>No walk was taken yet.</source>
        <translation>还没有漫游。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit. Then move the sliders.</source>
        <translation>在左边画一个数字，或载入一个测试数字。然后移动滑块。</translation>
    </message>
    <message>
        <source>Draw on the left. Then move the sliders.</source>
        <translation>在左侧画。然后移动滑块。</translation>
    </message>
    <message>
        <source>No digit I know.</source>
        <translation>不是我认识的数字。</translation>
    </message>
    <message>
        <source>{angle} is beyond the ±{widest} that {subject} tries</source>
        <translation>{angle} 超出了 {subject} 尝试的 ±{widest}</translation>
    </message>
    <message>
        <source>{subject} knows the turn, too: about {angle}</source>
        <translation>{subject} 也读出了旋转角度：约 {angle}</translation>
    </message>
    <message>
        <source>{subject} knows the turn, too: about {angle}, and the size: {size:.1f} times</source>
        <translation>{subject} 也读出了旋转角度：约 {angle}，以及大小：{size:.1f} 倍</translation>
    </message>
    <message>
        <source>{subject} takes it as turned by about {angle}</source>
        <translation>{subject} 认为它旋转了约 {angle}</translation>
    </message>
    <message>
        <source>All ink has left the field: the networks see blank paper.</source>
        <translation>所有墨迹都离开了视野：网络看到的是白纸。</translation>
    </message>
    <message>
        <source>Nothing drawn yet but a dot.</source>
        <translation>除了一个墨点还没有画任何东西。</translation>
    </message>
    <message>
        <source>{moved}, </source>
        <translation>{moved}，</translation>
    </message>
    <message>
        <source>It is {digit}: </source>
        <translation>它是{digit}：</translation>
    </message>
    <message>
        <source> is right. </source>
        <translation>正确。</translation>
    </message>
    <message>
        <source> are right. </source>
        <translation>正确。</translation>
    </message>
    <message>
        <source> is wrong. </source>
        <translation>错误。</translation>
    </message>
    <message>
        <source> are wrong. </source>
        <translation>错误。</translation>
    </message>
    <message>
        <source>It is {digit}, and none of them knows that. </source>
        <translation>它是{digit}，它们都不认识。</translation>
    </message>
    <message>
        <source>They answer different questions: {questions}.</source>
        <translation>它们回答的是不同的问题：{questions}。</translation>
    </message>
    <message>
        <source>which digit</source>
        <translation>是哪个数字</translation>
    </message>
    <message>
        <source>which of {names}</source>
        <translation>是 {names} 中的哪一个</translation>
    </message>
    <message>
        <source>
Giving no answer does not count as a wrong one.</source>
        <translation>
没有回答不算错误的回答。</translation>
    </message>
    <message>
        <source> reads {digit}.</source>
        <translation> 认作 {digit}。</translation>
    </message>
    <message>
        <source> agree: {digit}.</source>
        <translation> 一致认作 {digit}。</translation>
    </message>
    <message>
        <source>
No answer has changed.</source>
        <translation>
没有回答改变。</translation>
    </message>
    <message>
        <source>
Now move it or turn it.</source>
        <translation>
现在移动或旋转它。</translation>
    </message>
    <message>
        <source>
They disagree. Which digit is it?</source>
        <translation>
它们意见不一。这是哪个数字？</translation>
    </message>
    <message>
        <source>
They disagree. Which one is it?</source>
        <translation>
它们意见不一。究竟是哪一个？</translation>
    </message>
    <message>
        <source>
They disagree; as it was drawn, both read {digit}.</source>
        <translation>
它们意见不一；刚画好时，两者都认作 {digit}。</translation>
    </message>
    <message>
        <source>
They disagree; as it was drawn, all read {digit}.</source>
        <translation>
它们意见不一；刚画好时，都认作 {digit}。</translation>
    </message>
    <message>
        <source> It is {digit}, which is none of the classes here.</source>
        <translation>它是{digit}，不在这里的类别之中。</translation>
    </message>
    <message>
        <source>It is {digit}: nobody reads it.</source>
        <translation>它是 {digit}：没有网络认出它。</translation>
    </message>
    <message>
        <source>It is {digit}: that is wrong.</source>
        <translation>它是 {digit}：这是错的。</translation>
    </message>
    <message>
        <source>It is {digit}: both are wrong.</source>
        <translation>它是 {digit}：两者都错了。</translation>
    </message>
    <message>
        <source>It is {digit}: all are wrong.</source>
        <translation>它是 {digit}：都错了。</translation>
    </message>
    <message>
        <source>{name} falls first.</source>
        <translation>{name} 先失守。</translation>
    </message>
    <message>
        <source>it</source>
        <translation>它</translation>
    </message>
    <message>
        <source> – {note}.</source>
        <translation>——{note}。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source> still reads the {digit}</source>
        <translation> 仍认作 {digit}</translation>
    </message>
    <message>
        <source> still read the {digit}</source>
        <translation> 仍认作 {digit}</translation>
    </message>
    <message>
        <source> reads the {digit}</source>
        <translation> 认作 {digit}</translation>
    </message>
    <message>
        <source> read the {digit}</source>
        <translation> 认作 {digit}</translation>
    </message>
    <message>
        <source> knows no such digit</source>
        <translation> 不认识这样的数字</translation>
    </message>
    <message>
        <source> know no such digit</source>
        <translation> 不认识这样的数字</translation>
    </message>
    <message numerus="yes">
        <source> {digit}</source>
        <comment>what a further network reads, after the first one&apos;s verb</comment>
        <translation>
            <numerusform> 认作 {digit}</numerusform>
        </translation>
    </message>
    <message>
        <source> reads {digit}</source>
        <translation> 认作 {digit}</translation>
    </message>
    <message>
        <source> read {digit}</source>
        <translation> 认作 {digit}</translation>
    </message>
    <message>
        <source>{reading}.</source>
        <translation>{reading}。</translation>
    </message>
    <message>
        <source>{reading}, </source>
        <translation>{reading}，</translation>
    </message>
    <message>
        <source>{note}.</source>
        <translation>{note}。</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>moved {number} px</source>
        <translation>移动了 {number} px</translation>
    </message>
    <message>
        <source>turned by {number}°</source>
        <translation>旋转了 {number}°</translation>
    </message>
    <message>
        <source>shrunk to {scale:.0f} %</source>
        <translation>缩小到 {scale:.0f} %</translation>
    </message>
    <message>
        <source>enlarged to {scale:.0f} %</source>
        <translation>放大到 {scale:.0f} %</translation>
    </message>
    <message>
        <source>centred again</source>
        <translation>重新居中</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>另 %n 个变化</numerusform>
        </translation>
    </message>
    <message>
        <source> with {names}, cleaned</source>
        <translation> 加上{names}（已清理）</translation>
    </message>
    <message>
        <source> with {names}</source>
        <translation> 加上{names}</translation>
    </message>
    <message>
        <source>the edited {name}</source>
        <translation>已修改的 {name}</translation>
    </message>
    <message>
        <source>Every cell is the drawing as it is turned and sized now, moved by that much: filled where {name} reads the {digit}. The dot is where it lies. Click to move it.</source>
        <translation>每个单元格是现在旋转和大小下的手绘图，移动到那么远：{name} 认作 {digit} 处填满。圆点是它现在的位置。点击来移动它。</translation>
    </message>
    <message>
        <source>Every cell is the drawing as it is turned and sized now, moved by that much: filled where {name} reads {digit}, as it does at rest. The dot is where it lies. Click to move it.</source>
        <translation>每个单元格是现在旋转和大小下的手绘图，移动到那么远：{name} 像静止时一样认作 {digit} 处填满。圆点是它现在的位置。点击来移动它。</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>after show me</source>
        <translation>看过答案后</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>(reached)</source>
        <translation>（已达到）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>已答记录</translation>
    </message>
    <message>
        <source>digitlab: answers given</source>
        <translation>digitlab：已答记录</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) answered, {right} of them rightly: {first} at the first attempt, {shown} after the answer had been shown.</source>
        <translation>
            <numerusform>已答 %n 页，其中 {right} 页答对：{first} 页一次答对，{shown} 页在看过答案后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>it has {count:,} pages, 01-NAME.md and so on, and not 1 to {most}</source>
        <translation>它有 {count:,} 页，01-NAME.md 等，而不是 1 到 {most}</translation>
    </message>
    <message>
        <source>{path}: there is a page &apos;{name}&apos; already: rename the file</source>
        <translation>{path}：已有课程页“{name}”：请重命名文件</translation>
    </message>
    <message>
        <source>{fault}: the page is left out until it is mended, or forgotten with Forget</source>
        <translation>{fault}：在修好或用“忘记”清除之前，这一页被略去</translation>
    </message>
    <message>
        <source>there is no drawing {value}: there are {names}; one of your own is kept when you save a page</source>
        <translation>没有手绘图 {value}：有 {names}；自己的在保存课程页时保留</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, about {minutes} minutes. {provenance} The answers stand at the end, on a separate sheet.</source>
        <translation>
            <numerusform>%n 页，约 {minutes} 分钟。{provenance}答案在最后，单独一页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was done:</source>
        <translation>做法：</translation>
    </message>
    <message>
        <source>Answer, and why:</source>
        <translation>答案及原因：</translation>
    </message>
    <message>
        <source>this is no TOML that can be read: its tables lie too deep in each other</source>
        <translation>这不是可读的 TOML：表嵌套太深</translation>
    </message>
    <message>
        <source>this is no TOML: {fault}</source>
        <translation>这不是 TOML：{fault}</translation>
    </message>
    <message>
        <source>this value {error}</source>
        <translation>这个值{error}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a word: compare it with = or !=</source>
        <translation>“{name}”是一个词：用 = 或 != 比较</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in &apos;{text}&apos; is no number, nor the name of one</source>
        <translation>“{text}”中的“{value}”不是数，也不是数的名字</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in &apos;{text}&apos; is a word, and no number</source>
        <translation>“{text}”中的“{value}”是一个词，不是数</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; compares nothing: write mlp.verdict = wrong, or bench.stride = 2</source>
        <translation>“{text}”没有比较任何东西：写 mlp.verdict = wrong，或 bench.stride = 2</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is too large: a number has at most 12 digits before the point</source>
        <translation>“{text}”太大：小数点前最多 12 位</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number: write one, such as 196 or 2.33</source>
        <translation>“{text}”不是数：写一个，例如 196 或 2.33</translation>
    </message>
    <message>
        <source>There is no lesson &apos;{name}&apos;: there are {names}; or name a file that ends in .md.</source>
        <translation>没有课程页“{name}”：有 {names}；或写一个以 .md 结尾的文件名。</translation>
    </message>
    <message>
        <source>There is no page &apos;{page}&apos; in this window.</source>
        <translation>这个窗口没有“{page}”页。</translation>
    </message>
    <message>
        <source>How far you have come could not be kept: {reason}.</source>
        <translation>无法保存你的进度：{reason}。</translation>
    </message>
    <message>
        <source>Write here what to look at.</source>
        <translation>在这里写要看什么。</translation>
    </message>
    <message>
        <source>a {name} has at most {most:,} characters, not {count:,}</source>
        <translation>{name}最多 {most:,} 个字符，而不是 {count:,}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>a question has at most {most} choices, not {count:,}</source>
        <translation>一个问题最多 {most} 个选项，而不是 {count:,}</translation>
    </message>
    <message>
        <source>a question has at most {most} comparisons, not {count:,}</source>
        <translation>一个问题最多 {most} 个比较，而不是 {count:,}</translation>
    </message>
    <message>
        <source>sentence about the objective</source>
        <translation>学习目标的句子</translation>
    </message>
    <message>
        <source>sentence about mistakes</source>
        <translation>常见错误的句子</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>a page takes 1 to {most} minutes, not {minutes:,}</source>
        <translation>一页需要 1 到 {most} 分钟，而不是 {minutes:,}</translation>
    </message>
    <message>
        <source>a page belongs to at most {most} courses, not {count:,}</source>
        <translation>一页最多属于 {most} 个教学方案，而不是 {count:,}</translation>
    </message>
    <message>
        <source>a course needs a name in one line</source>
        <translation>教学方案需要一行之内的名字</translation>
    </message>
    <message>
        <source>course&apos;s name</source>
        <translation>教学方案的名字</translation>
    </message>
    <message>
        <source>the lecture&apos;s ideas are called L1 to L21</source>
        <translation>课程的要点叫 L1 到 L21</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>a lesson begins with a line of three plus signs, {fence}, and then title = …</source>
        <translation>课程页以一行三个加号 {fence} 开始，然后是 title = …</translation>
    </message>
    <message>
        <source>the header has no end: close it with a line {fence}</source>
        <translation>头部没有结束：用一行 {fence} 结束它</translation>
    </message>
    <message>
        <source>a text has at most {most:,} characters, and {cells:,} cells of tables</source>
        <translation>文字最多 {most:,} 个字符，表格最多 {cells:,} 个单元格</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation>{file}，第 {line} 行：{fault}</translation>
    </message>
    <message>
        <source>a lesson needs a title: write title = … below the first line</source>
        <translation>课程页需要标题：在第一行下面写 title = …</translation>
    </message>
    <message>
        <source>this value does not fit: {error!r}</source>
        <translation>这个值不合适：{error!r}</translation>
    </message>
    <message>
        <source>&apos;{table}&apos; is a table: write [{table}]</source>
        <translation>“{table}”是一个表：写 [{table}]</translation>
    </message>
    <message>
        <source>there is a test digit already: delete one of the two</source>
        <translation>已经有一个测试数字：删去其中一个</translation>
    </message>
    <message>
        <source>a question needs a text: write text = …</source>
        <translation>问题需要文字：写 text = …</translation>
    </message>
    <message>
        <source>a question needs one of the two: answer = …, or reach = [ … ]</source>
        <translation>问题需要二者之一：answer = …，或 reach = [ … ]</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is none of the choices: {choices}</source>
        <translation>“{name}”不是选项之一：{choices}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a word: say which there are to choose from, choices = [ … ]</source>
        <translation>“{name}”是一个词：说明有哪些可选，choices = [ … ]</translation>
    </message>
    <message>
        <source>there is no key &apos;{key}&apos;: there are {names}</source>
        <translation>没有键“{key}”：有 {names}</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Choose a page: it opens beside the real panels, sets them to the right state, and asks before it tells. A page is a text file: write your own, open it or drop it on the window, and share it.</source>
        <translation>选择一页：它在真实的面板旁打开，把它们设到合适的状态，先提问再讲解。课程页是文本文件：自己写，打开或拖放到窗口上，并分享它。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>教学方案</translation>
    </message>
    <message>
        <source>The pages that are shown and counted</source>
        <translation>显示和计数的页</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Who is learning: pages done, and answers, are kept for each name</source>
        <translation>谁在学习：完成的页和答案按名字分别保存</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Pages of the lecture</source>
        <translation>课程的页</translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation>打开课程页…</translation>
    </message>
    <message>
        <source>A page that you, or somebody else, wrote</source>
        <translation>你或别人写的一页</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>另存为课程页…</translation>
    </message>
    <message>
        <source>Everything that the window shows, as a text file</source>
        <translation>窗口显示的一切，存为文本文件</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget which pages are done, what was answered, and which files were opened</source>
        <translation>忘记哪些页已完成、答了什么、打开过哪些文件</translation>
    </message>
    <message>
        <source>The lecture, in your hands</source>
        <translation>动手学课程</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>重新布置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 上一步</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一步 ›</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>lesson opened</source>
        <translation>课程页已打开</translation>
    </message>
    <message>
        <source>lesson went on</source>
        <translation>课程页已继续</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no line of a header: write key: value</source>
        <translation>“{line}”不是头部的一行：写 key: value</translation>
    </message>
    <message>
        <source>there is no key &apos;{key}&apos;: there are {keys}</source>
        <translation>没有键“{key}”：有 {keys}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; stands in line {line} already: delete one of the two</source>
        <translation>“{key}”已在第 {line} 行：删去其中一个</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has no value: write one, or delete the line</source>
        <translation>“{key}”没有值：写一个，或删去这一行</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no whole number that can be read</source>
        <translation>“{text}”不是可读的整数</translation>
    </message>
    <message>
        <source>write yes or no, not &apos;{text}&apos;</source>
        <translation>写 yes 或 no，而不是“{text}”</translation>
    </message>
    <message>
        <source>this is no JSON that can be read: {error}</source>
        <translation>这不是可读的 JSON：{error}</translation>
    </message>
    <message>
        <source>All that is set in the window now is saved with the page. The text is Markdown. Without a question the page is done once it is read. An answer is a number, one of the choices, or what the window knows, such as mlp.label.</source>
        <translation>窗口现在的所有设置都与这一页一起保存。文字用 Markdown。没有问题时，读过即完成。答案是一个数、选项之一，或窗口知道的东西，例如 mlp.label。</translation>
    </message>
    <message>
        <source>Save as a page of the lecture</source>
        <translation>另存为课程页</translation>
    </message>
    <message>
        <source>the MLP | the CNN | both; none for a number</source>
        <translation>MLP | CNN | 两者；若是数则留空</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>选项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答案(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;hown after it</source>
        <translation>之后显示(&amp;H)</translation>
    </message>
    <message>
        <source>Write an answer, or leave the question out.</source>
        <translation>写一个答案，或去掉问题。</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>看这里</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>明白了</translation>
    </message>
    <message>
        <source>a learner&apos;s name has at most {most} characters in one line</source>
        <translation>学习者的名字最多 {most} 个字符，一行之内</translation>
    </message>
    <message>
        <source>the {name} of an attempt has at most {most} characters, not {count:,}</source>
        <translation>一次作答的{name}最多 {most} 个字符，而不是 {count:,}</translation>
    </message>
    <message>
        <source>attempts are counted from 1 to {most:,}: there is no {number}</source>
        <translation>作答次数从 1 数到 {most:,}：没有 {number}</translation>
    </message>
    <message>
        <source>at most {most} learners can be kept apart</source>
        <translation>最多区分 {most} 个学习者</translation>
    </message>
    <message>
        <source>the progress is of version {version}, this digitlab reads {known}</source>
        <translation>进度是版本 {version}，这个 digitlab 读取 {known}</translation>
    </message>
    <message>
        <source>at most {most} files can have been opened, not {opened:,}</source>
        <translation>最多打开过 {most} 个文件，而不是 {opened:,}</translation>
    </message>
    <message>
        <source>a course&apos;s name has at most {most} characters, not {course:,}</source>
        <translation>教学方案的名字最多 {most} 个字符，而不是 {course:,}</translation>
    </message>
    <message>
        <source>at most {most:,} answers are kept, not {attempts:,}</source>
        <translation>最多保存 {most:,} 个答案，而不是 {attempts:,}</translation>
    </message>
    <message>
        <source>How far you have come in the lecture</source>
        <translation>你的课程进度</translation>
    </message>
    <message>
        <source>{notice} It is counted anew.</source>
        <translation>{notice}将重新计数。</translation>
    </message>
    <message>
        <source>nothing is called &apos;{name}&apos;: there are {names}; left, right, third, cnn or a network&apos;s name can stand for mlp</source>
        <translation>没有叫“{name}”的东西：有 {names}；left、right、third、cnn 或网络名可以代替 mlp</translation>
    </message>
    <message>
        <source>what is pointed at needs words, at most {most} characters of them</source>
        <translation>被指向的东西需要文字，最多 {most} 个字符</translation>
    </message>
    <message>
        <source>two networks stand side by side, or three, not {count}</source>
        <translation>并排的网络是两个或三个，而不是 {count} 个</translation>
    </message>
    <message>
        <source>the test digits are numbered from 0 to 9999: there is no {digit}</source>
        <translation>测试数字编号从 0 到 9999：没有 {digit}</translation>
    </message>
    <message>
        <source>a class is one of 0 to {last}, not {truth}</source>
        <translation>类别是 0 到 {last} 之一，不是 {truth}</translation>
    </message>
    <message>
        <source>a digit is one of 0 to 9, not {truth}</source>
        <translation>数字是 0 到 9 之一，而不是 {truth}</translation>
    </message>
    <message>
        <source>a turn either way lies between 0 and 180 degrees, not {angle:g}</source>
        <translation>任一方向的旋转在 0 到 180 度之间，而不是 {angle:g}</translation>
    </message>
    <message>
        <source>at most {most} parts of a page are named here</source>
        <translation>这里最多写 {most} 个页面部分</translation>
    </message>
    <message>
        <source>there is no page &apos;{page}&apos;: there are {pages}</source>
        <translation>没有页面“{page}”：有 {pages}</translation>
    </message>
    <message>
        <source>there is no network &apos;{name}&apos;: there are {networks}</source>
        <translation>没有网络“{name}”：有 {networks}</translation>
    </message>
    <message>
        <source>there is no button &apos;{button}&apos; to press: show a page that has some</source>
        <translation>没有可按的按钮“{button}”：请显示有按钮的页面</translation>
    </message>
    <message>
        <source>there is no button &apos;{button}&apos; to press: there are {buttons}</source>
        <translation>没有可按的按钮“{button}”：有 {buttons}</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; cannot be hidden here: what can be is {parts}</source>
        <translation>“{part}”在这里不能隐藏：可以的是 {parts}</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; cannot be pointed at here: what can be is {parts}</source>
        <translation>“{part}”在这里不能被指向：可以的是 {parts}</translation>
    </message>
    <message>
        <source>Pages of the lecture (*{ending})</source>
        <translation>课程页 (*{ending})</translation>
    </message>
    <message>
        <source>Table (*.csv);;For a browser (*.html);;To print (*.pdf)</source>
        <translation>表格 (*.csv);;用于浏览器 (*.html);;用于打印 (*.pdf)</translation>
    </message>
    <message>
        <source>Open a page of the lecture</source>
        <translation>打开课程页</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>我的课程页</translation>
    </message>
    <message>
        <source>handout {course}</source>
        <translation>讲义 {course}</translation>
    </message>
    <message>
        <source>Save a handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Nothing was answered yet: open a page, and answer its question.</source>
        <translation>还没有作答：打开一页，回答它的问题。</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Forget all that this learner did and answered, and which files were opened, for good?</source>
        <translation>永久忘记这位学习者做过和答过的一切，以及打开过哪些文件吗？</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 分钟</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>{count} 页中的第 {number} 页</translation>
    </message>
    <message>
        <source>not of this course</source>
        <translation>不属于这个教学方案</translation>
    </message>
    <message>
        <source>a page of your own</source>
        <translation>你自己的一页</translation>
    </message>
    <message>
        <source>done ✓</source>
        <translation>已完成 ✓</translation>
    </message>
    <message numerus="yes">
        <source>{course}: %n page(s), {minutes} min</source>
        <translation>
            <numerusform>{course}：%n 页，{minutes} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>约 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>What students usually get wrong: {mistakes}</source>
        <translation>学生常犯的错误：{mistakes}</translation>
    </message>
    <message>
        <source>For the teacher
{said}</source>
        <translation>给教师
{said}</translation>
    </message>
    <message>
        <source>The window works it out…</source>
        <translation>窗口正在计算…</translation>
    </message>
    <message>
        <source>○ Not there yet: this changes by itself when you are.</source>
        <translation>○ 还没到：达到时会自动改变。</translation>
    </message>
    <message>
        <source>✓ You are there.</source>
        <translation>✓ 你做到了。</translation>
    </message>
    <message>
        <source>✓ Right: {truth}.</source>
        <translation>✓ 正确：{truth}。</translation>
    </message>
    <message>
        <source>✗ Wrong: {given}. Right: {truth}.</source>
        <translation>✗ 错误：{given}。正确：{truth}。</translation>
    </message>
    <message>
        <source>✗ Wrong: {given}.</source>
        <translation>✗ 错误：{given}。</translation>
    </message>
    <message>
        <source>{done} of {count} pages done</source>
        <translation>{count} 页中已完成 {done} 页</translation>
    </message>
    <message>
        <source>Digits read</source>
        <translation>认对的数字</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Of the held-out digits, which it never learned from, so many are classified rightly</source>
        <translation>在它从未学过的验证数字中，分对的比例</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>认对的图片</translation>
    </message>
    <message>
        <source>Of the held-out pictures, which it never learned from, so many are classified rightly</source>
        <translation>在它从未学过的验证图片中，分对的比例</translation>
    </message>
    <message>
        <source>with digitlab</source>
        <translation>随 digitlab 提供</translation>
    </message>
    <message numerus="yes">
        <source>{date:%d %b %Y}</source>
        <comment>how a day is written</comment>
        <translation>
            <numerusform>{date:%Y-%m-%d}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answers {places}</source>
        <translation>{name}，{places}回答</translation>
    </message>
    <message>
        <source>as they ship</source>
        <translation>提供的顺序</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by digits read</source>
        <translation>按认对的数字</translation>
    </message>
    <message>
        <source>by parameters</source>
        <translation>按参数</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Shipped, to be compared</source>
        <translation>随附，用于比较</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>Of a run, while you look at it</source>
        <translation>某次训练的，在你查看它时</translation>
    </message>
    <message>
        <source>Shipped ingredients: what each change does</source>
        <translation>随附的配方要素：每种改变的作用</translation>
    </message>
    <message>
        <source>Shipped, for sheets of digits</source>
        <translation>随附，用于整页数字</translation>
    </message>
    <message>
        <source>Generators: they draw digits, and read none</source>
        <translation>生成器：它们画数字，不识别</translation>
    </message>
    <message>
        <source>No network matches these words. Try others, or none.</source>
        <translation>没有网络含有这些词。换别的词或清空可显示更多。</translation>
    </message>
    <message>
        <source>Show networks with these words</source>
        <translation>显示含有这些词的网络</translation>
    </message>
    <message>
        <source>find: a word or a name</source>
        <translation>查找：一个词或名字</translation>
    </message>
    <message>
        <source>Order of the networks</source>
        <translation>网络的顺序</translation>
    </message>
    <message>
        <source>Use {place}</source>
        <translation>{place}使用</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What makes the networks comparable</source>
        <translation>是什么使这些网络可比</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>The networks</source>
        <translation>网络列表</translation>
    </message>
    <message>
        <source>Weights file…</source>
        <translation>权重文件…</translation>
    </message>
    <message>
        <source>For other programs (ONNX)…</source>
        <translation>供其他程序使用（ONNX）…</translation>
    </message>
    <message>
        <source>Left out: {fault}</source>
        <translation>略去：{fault}</translation>
    </message>
    <message>
        <source>It draws digits: the pages of Generate use it</source>
        <translation>它画数字：“生成”的页面使用它</translation>
    </message>
    <message>
        <source>Only networks of your own can be renamed and deleted</source>
        <translation>只有你自己的网络可以重命名和删除</translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation>重命名网络</translation>
    </message>
    <message>
        <source>What should {name} be called?</source>
        <translation>{name} 要叫什么？</translation>
    </message>
    <message>
        <source>Delete the network {name} for good? The run that it came from, if there is one, stays.</source>
        <translation>永久删除网络 {name} 吗？它来自的训练运行（如果有）会保留。</translation>
    </message>
    <message>
        <source>Delete a network</source>
        <translation>删除网络</translation>
    </message>
    <message>
        <source>Weights (*{suffix})</source>
        <translation>权重 (*{suffix})</translation>
    </message>
    <message>
        <source>{name} {share} (published)</source>
        <translation>{name} {share}（已发表）</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>What is read after each change</source>
        <translation>每种变化之后认出什么</translation>
    </message>
    <message>
        <source>Test digits after all that can happen to them. Look for rows in which one network holds and another falls, and for those in which all fall: no network that ships has learned from any but clean, white paper.</source>
        <translation>经历各种变化后的测试数字。找出一个网络守住而另一个失守的行，以及全部失守的行：随附的网络都没有从干净白纸以外的东西学习过。</translation>
    </message>
    <message>
        <source>◇ published: others trained on digits changed in that very way, or moved; most networks here on upright, centred ones alone.</source>
        <translation>◇ 已发表：别人用正是这样改变或移动过的数字训练；这里的网络大多只用端正居中的数字训练。</translation>
    </message>
    <message>
        <source>Trained upright, read anywhere</source>
        <translation>端正训练，任意识别</translation>
    </message>
    <message>
        <source>{name} n = {n:,}, seed {seed}</source>
        <translation>{name} n = {n:,}，种子 {seed}</translation>
    </message>
    <message>
        <source>{counts}; ± is the standard error. {diamonds} {sources}. Sources: digitlab benchmark.</source>
        <translation>{counts}；± 是标准误差。{diamonds}{sources}。来源：digitlab benchmark。</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>还没有测量任何内容</translation>
    </message>
    <message>
        <source>each test digit as its row says</source>
        <translation>每个测试数字如其行所述</translation>
    </message>
    <message>
        <source>Expected calibration error on test digits: the mean distance between confidence and the share that is right, over 15
bins of confidence. The temperature, by which all logits are divided, was fitted on training digits that no network
learned from (Guo et al. 2017).</source>
        <translation>测试数字上的期望校准误差：把置信度分成 15 个区间，置信度与正确比例之间的
平均距离。除所有 logit 的温度，是在没有网络学过的训练数字上
拟合的（Guo 等，2017）。</translation>
    </message>
    <message>
        <source>The same temperature, and the same digits moved in one of eight directions. It was fitted on digits that nobody moved:
where a network reads moved digits worse, it does not notice.</source>
        <translation>同样的温度，同样的数字朝八个方向之一移动。温度是在未移动的数字上拟合的：
网络对移动的数字识别更差时，它察觉不到。</translation>
    </message>
    <message>
        <source>Evidence is the log of the summed exponentials of the ten logits (Liu et al. 2020). In brackets the area under the curve:
the probability that a test digit has more of it than such a drawing; 0.5 is chance. n and errors: digitlab evidence.</source>
        <translation>证据是十个 logit 的指数和的对数（Liu 等，2020）。括号中是曲线下面积：
测试数字的证据多于这种图的概率；0.5 是随机。n 和误差：digitlab evidence。</translation>
    </message>
    <message>
        <source>Let the network read held-out digits, test digits and non-digits; takes seconds to minutes</source>
        <translation>让网络识别验证数字、测试数字和非数字；需要几秒到几分钟</translation>
    </message>
    <message>
        <source>Measuring: {share:.0%}</source>
        <translation>正在测量：{share:.0%}</translation>
    </message>
    <message>
        <source>Its confidence was not measured yet.</source>
        <translation>它的置信度还没有测量。</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}: off by {error:.2f} points, {raw:.2f} as it is.</source>
        <translation>温度 {temperature:.2f}：偏差 {error:.2f} 个百分点，原样为 {raw:.2f}。</translation>
    </message>
    <message>
        <source>Digits moved by {distance} px: {confidence} sure, {accuracy} right.</source>
        <translation>移动 {distance} px 的数字：{confidence} 确信，{accuracy} 正确。</translation>
    </message>
    <message>
        <source>Pictures moved by {distance} px: {confidence} sure, {accuracy} right.</source>
        <translation>移动 {distance} px 的图片：置信度 {confidence}，正确率 {accuracy}。</translation>
    </message>
    <message>
        <source>Answers {digits} of the pictures.</source>
        <translation>回答 {digits} 的图片。</translation>
    </message>
    <message>
        <source>Answers {digits} of the pictures, {right} of these rightly.</source>
        <translation>回答 {digits} 的图片，其中 {right} 正确。</translation>
    </message>
    <message>
        <source>Answers {digits} of the digits, and {others} of the non-digits.</source>
        <translation>回答 {digits} 的数字和 {others} 的非数字。</translation>
    </message>
    <message>
        <source>Answers {digits} of the digits, {right} of these rightly, and {others} of the non-digits.</source>
        <translation>回答 {digits} 的数字，其中 {right} 正确，以及 {others} 的非数字。</translation>
    </message>
    <message>
        <source>Your drawing: {why}.</source>
        <translation>你的手绘图：{why}。</translation>
    </message>
    <message>
        <source>Your drawing: {digit}, {share} sure.</source>
        <translation>你的手绘图：{digit}，{share} 确信。</translation>
    </message>
    <message>
        <source>Your drawing: {digit}, {uncalibrated} sure, calibrated {calibrated}.</source>
        <translation>你的手绘图：{digit}，{uncalibrated} 确信，校准后 {calibrated}。</translation>
    </message>
    <message>
        <source>Not sure enough: says nothing.</source>
        <translation>不够确信：什么都不说。</translation>
    </message>
    <message>
        <source>Sure enough: says {digit}.</source>
        <translation>足够确信：说 {digit}。</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>正确率，按置信度</translation>
    </message>
    <message>
        <source>confidence, %</source>
        <translation>置信度，%</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>正确，%</translation>
    </message>
    <message>
        <source>A larger dot stands for more answers.
Rings: as it is. Dots: calibrated.</source>
        <translation>点越大，回答越多。
圆环：原样。圆点：校准后。</translation>
    </message>
    <message>
        <source>{confidence} sure, {accuracy} right ({count:,})</source>
        <translation>{confidence} 确信，{accuracy} 正确（{count:,}）</translation>
    </message>
    <message>
        <source>Calibrated: {networks}.</source>
        <translation>校准后：{networks}。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Answered, by threshold</source>
        <translation>已回答，按阈值</translation>
    </message>
    <message>
        <source>threshold, %</source>
        <translation>阈值，%</translation>
    </message>
    <message>
        <source>answered, %</source>
        <translation>已回答，%</translation>
    </message>
    <message>
        <source>Here: digits answered {digits}, non-digits answered {non_digits}, digits answered wrongly {wrong}.</source>
        <translation>此处：回答的数字 {digits}，回答的非数字 {non_digits}，答错的数字 {wrong}。</translation>
    </message>
    <message>
        <source>Here: pictures answered {digits}, answered wrongly {wrong}.</source>
        <translation>此处：回答的图片 {digits}，答错的 {wrong}。</translation>
    </message>
    <message>
        <source>Full line: pictures answered. Dotted line: pictures answered wrongly.
{shares} The triangle is the drawing.</source>
        <translation>实线：回答的图片。点线：答错的图片。
{shares} 三角形是手绘图。</translation>
    </message>
    <message>
        <source>Full line: digits answered. Broken line: non-digits answered. Dotted line: digits answered wrongly.
{intervals} The triangle is the drawing.</source>
        <translation>实线：回答的数字。虚线：回答的非数字。点线：答错的数字。
{intervals}三角形是手绘图。</translation>
    </message>
    <message>
        <source>upright and centred digits; moved ones in one of eight directions</source>
        <translation>端正居中的数字；移动的数字朝八个方向之一</translation>
    </message>
    <message>
        <source>pictures as they are; moved ones in one of eight directions</source>
        <translation>图片保持原样；移动的沿八个方向之一</translation>
    </message>
    <message>
        <source>there are thresholds 0 to {last}, and no {step}</source>
        <translation>阈值有 0 到 {last}，没有 {step}</translation>
    </message>
    <message>
        <source>{share} of {kind} ({auroc:.2f})</source>
        <translation>{share} 的{kind}（{auroc:.2f}）</translation>
    </message>
    <message>
        <source>By evidence, where 99 % of digits are answered, it refuses {kinds}.</source>
        <translation>按证据，在回答 99 % 的数字时，它拒答{kinds}。</translation>
    </message>
    <message>
        <source>The temperatures were fitted on {fitted:,} other pictures that no network learned from. n = {n} {pictures}, seed {seed}.</source>
        <translation>温度是用另外 {fitted:,} 张没有网络学过的图片拟合的。n = {n} 张{pictures}，随机种子 {seed}。</translation>
    </message>
    <message>
        <source>Only “_refusing” networks were taught “none of these”; no threshold makes up for it. The {total:,} non-digits are drawn by rule, seed {seed}: {kinds}. n = {n} test digits.</source>
        <translation>只有“_refusing”网络学过“都不是”；任何阈值都弥补不了。{total:,} 个非数字按规则绘制，种子 {seed}：{kinds}。n = {n} 个测试数字。</translation>
    </message>
    <message>
        <source>Answer only if at least {share:.1f} % sure</source>
        <translation>只在至少 {share:.1f} % 确信时回答</translation>
    </message>
    <message>
        <source>{n:,} {pictures}, fitted on {fitted:,} held-out ones</source>
        <translation>{n:,} 个{pictures}，用 {fitted:,} 个验证样本拟合</translation>
    </message>
    <message>
        <source>When to say nothing</source>
        <translation>何时什么都不说</translation>
    </message>
    <message>
        <source>Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers that are 90 % sure 90 % are right. Look at how many non-digits are still answered when only sure answers count.</source>
        <translation>圆环是原样的置信度，圆点是校准后：落在对角线上时，90 % 确信的回答中有 90 % 正确。看看只算确信的回答时，还有多少非数字被回答。</translation>
    </message>
    <message>
        <source>Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers that are 90 % sure 90 % are right. The pictures are {pictures}; no drawings of something else are shown, since what is no digit may be one of these classes.</source>
        <translation>圆环是原来的置信度，圆点是校准后的：在对角线上时，有 90 % 把握的回答中 90 % 是对的。图片是{pictures}；不出示别的手绘图，因为不是数字的东西可能属于这些类别。</translation>
    </message>
    <message>
        <source>Least confidence for an answer</source>
        <translation>回答所需的最低置信度</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>涂鸦</translation>
    </message>
    <message>
        <source>Put a drawing that is no digit on the canvas</source>
        <translation>把一张不是数字的图放到画布上</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Clear the canvas: blank paper is no question, and no network is asked</source>
        <translation>清空画布：白纸不是问题，不询问任何网络</translation>
    </message>
    <message>
        <source>Put on the canvas:</source>
        <translation>放到画布上：</translation>
    </message>
    <message>
        <source>a scribble, no digit</source>
        <translation>涂鸦，不是数字</translation>
    </message>
    <message>
        <source>the wall shows what the left network reads, what it does not, or both</source>
        <translation>数字墙显示左边网络认出的、认不出的，或两者</translation>
    </message>
    <message>
        <source>right</source>
        <comment>an answer</comment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Test digit {number:,} is {digit}: {answers}</source>
        <translation>测试数字 {number:,} 是 {digit}：{answers}</translation>
    </message>
    <message>
        <source>Test picture {number:,} is {digit}: {answers}</source>
        <translation>测试图片 {number:,} 是{digit}：{answers}</translation>
    </message>
    <message>
        <source>This is {left} beside {right}, {circumstances}.</source>
        <translation>这是 {left} 与 {right} 并排，{circumstances}。</translation>
    </message>
    <message>
        <source>The sliders or the networks have changed since.</source>
        <translation>滑块或网络在此之后改变了。</translation>
    </message>
    <message>
        <source>{distance:g} px right</source>
        <translation>向右 {distance:g} px</translation>
    </message>
    <message>
        <source>{distance:g} px left</source>
        <translation>向左 {distance:g} px</translation>
    </message>
    <message>
        <source>{distance:g} px down</source>
        <translation>向下 {distance:g} px</translation>
    </message>
    <message>
        <source>{distance:g} px up</source>
        <translation>向上 {distance:g} px</translation>
    </message>
    <message>
        <source>with {changes}</source>
        <translation>带 {changes}</translation>
    </message>
    <message>
        <source>turns up to ±{angle:g}° expected</source>
        <translation>预期旋转至多 ±{angle:g}°</translation>
    </message>
    <message>
        <source>both right {both_right:,}, only the first {only_left:,}, only the second {only_right:,}, neither {neither:,}</source>
        <translation>两者都对 {both_right:,}，只有第一个 {only_left:,}，只有第二个 {only_right:,}，都不对 {neither:,}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>the first MNIST test digits</source>
        <translation>最前面的 MNIST 测试数字</translation>
    </message>
    <message>
        <source>Nothing was compared yet: “Compare at this pose” lets both networks read the pictures.</source>
        <translation>还没有比较：“在此位姿下比较”会让两个网络识别这些图片。   (as in the existing text about test digits)</translation>
    </message>
    <message>
        <source>No picture: at this pose there is none that only this one reads.</source>
        <translation>没有图片：在此位姿下没有只有这一个认得的。</translation>
    </message>
    <message>
        <source>Where two networks disagree</source>
        <translation>两个网络的分歧所在</translation>
    </message>
    <message>
        <source>The test digits, at the sliders&apos; pose, that one network reads and the other does not; those of which both are surest come first. Look at what they take each other&apos;s digits for. A click, or Enter, brings one to the canvas.</source>
        <translation>在滑块的位姿下，一个网络认出而另一个认不出的测试数字；两者最确信的在前。看看它们把彼此的数字当成什么。点击或按回车键把一个放到画布上。</translation>
    </message>
    <message>
        <source>Nothing was compared yet: “Compare at this pose” lets both networks read the test digits.</source>
        <translation>还没有比较：“在此位姿下比较”让两个网络识别测试数字。</translation>
    </message>
    <message>
        <source>No digit: at this pose there is none that only this one reads.</source>
        <translation>没有数字：在此位姿下没有只有它认出的。</translation>
    </message>
    <message>
        <source>The {data}, at the sliders&apos; pose, that one network reads and the other does not; those of which both are surest come first. Look at what they take each other&apos;s pictures for. A click, or Enter, brings one to the canvas.</source>
        <translation>在滑块的位姿下，{data}中一个网络认得而另一个不认得的；两者最有把握的在前。看看它们把对方的图片认作什么。单击或按回车键把一张放到画布上。</translation>
    </message>
    <message>
        <source>Compare at this pose</source>
        <translation>在此位姿下比较</translation>
    </message>
    <message>
        <source>Look again at this pose</source>
        <translation>在此位姿下再看一次</translation>
    </message>
    <message>
        <source>{name} reads it</source>
        <translation>{name} 认出</translation>
    </message>
    <message>
        <source>{name} does not</source>
        <translation>{name} 认不出</translation>
    </message>
    <message>
        <source>Both right {both:,}, only the {left} {only_left:,}, only the {right} {only_right:,}, neither {neither:,}, of n = {n:,}</source>
        <translation>两者都对 {both:,}，只有 {left} {only_left:,}，只有 {right} {only_right:,}，都不对 {neither:,}，共 n = {n:,}</translation>
    </message>
    <message>
        <source>%v of %m test digits</source>
        <translation>%m 个测试数字中的 %v 个</translation>
    </message>
    <message>
        <source>Test digits that only one network reads</source>
        <translation>只有一个网络认出的测试数字</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>它们分歧之处</translation>
    </message>
    <message>
        <source>%v of %m pictures</source>
        <translation>%v / %m 张图片</translation>
    </message>
    <message>
        <source>all that only one reads: {count:,}</source>
        <translation>只有一个认出的全部：{count:,}</translation>
    </message>
    <message>
        <source>only the {name} reads: {count:,}</source>
        <translation>只有 {name} 认出：{count:,}</translation>
    </message>
    <message>
        <source>endless paper</source>
        <translation>无限纸面</translation>
    </message>
    <message>
        <source>a ring</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>the last pixel</source>
        <translation>最后的像素</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {error}</source>
        <translation>{path}：无法读取：{error}</translation>
    </message>
    <message>
        <source>{name}: not an IDX file: it begins with {begin}, not with two zero bytes</source>
        <translation>{name}：不是 IDX 文件：它以 {begin} 开头，而不是两个零字节</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>什么都没有</translation>
    </message>
    <message>
        <source>{name}: holds values of type 0x{kind:02x}; only unsigned bytes (0x08) are digits</source>
        <translation>{name}：其中的值属于类型 0x{kind:02x}；只有无符号字节（0x08）才是数字</translation>
    </message>
    <message>
        <source>{name}: has {found} dimensions where {dimensions} are expected</source>
        <translation>{name}：有 {found} 个维度，应有 {dimensions} 个</translation>
    </message>
    <message>
        <source>{name}: ends within its header</source>
        <translation>{name}：在文件头中就结束了</translation>
    </message>
    <message>
        <source>{name}: its header announces {shape} = {count:,} bytes</source>
        <translation>{name}：文件头声明 {shape} = {count:,} 字节</translation>
    </message>
    <message>
        <source>{announced}, and the file has {size:,}</source>
        <translation>{announced}，而文件有 {size:,} 字节</translation>
    </message>
    <message>
        <source>{name}: is truncated: {count:,} values expected</source>
        <translation>{name}：被截断：应有 {count:,} 个值</translation>
    </message>
    <message>
        <source>{name}: is longer than its header says: {count:,} values expected</source>
        <translation>{name}：比文件头所说的长：应有 {count:,} 个值</translation>
    </message>
    <message>
        <source>{name}: its header announces {count} dimensions that make no array: {error}</source>
        <translation>{name}：文件头声明的 {count} 个维度构不成数组：{error}</translation>
    </message>
    <message>
        <source>anti-aliased</source>
        <translation>抗混叠</translation>
    </message>
    <message>
        <source>Theory: endless paper</source>
        <translation>理论：无限纸面</translation>
    </message>
    <message>
        <source>Borders break it</source>
        <translation>边界破坏它</translation>
    </message>
    <message>
        <source>Stride breaks it</source>
        <translation>步幅破坏它</translation>
    </message>
    <message>
        <source>Pooling breaks it</source>
        <translation>池化破坏它</translation>
    </message>
    <message>
        <source>Anti-aliasing mends much of it</source>
        <translation>抗混叠修复大部分</translation>
    </message>
    <message>
        <source>learned filter</source>
        <translation>学到的滤波器</translation>
    </message>
    <message>
        <source>Learned filter</source>
        <translation>学到的滤波器</translation>
    </message>
    <message>
        <source>filter </source>
        <translation>滤波器 </translation>
    </message>
    <message>
        <source>every pixel</source>
        <translation>每个像素</translation>
    </message>
    <message>
        <source>every 2nd pixel</source>
        <translation>每 2 个像素</translation>
    </message>
    <message>
        <source>every 3rd pixel</source>
        <translation>每 3 个像素</translation>
    </message>
    <message>
        <source>ReLU after it</source>
        <translation>后接 ReLU</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>看</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>边界外</translation>
    </message>
    <message>
        <source>A filter that the first layer of {network} has learned</source>
        <translation>{network} 第一层学到的一个滤波器</translation>
    </message>
    <message>
        <source>No CNN with small filters is chosen</source>
        <translation>没有选择带小滤波器的 CNN</translation>
    </message>
    <message>
        <source>Difference of each layer</source>
        <translation>每层的差</translation>
    </message>
    <message>
        <source>{width} by {height} values from {low:.2g} to {high:.2g}.</source>
        <translation>{width} 乘 {height} 个值，从 {low:.2g} 到 {high:.2g}。</translation>
    </message>
    <message>
        <source>From {low:.2g} to {high:.2g}.</source>
        <translation>从 {low:.2g} 到 {high:.2g}。</translation>
    </message>
    <message>
        <source>If moving the ink only moves the map, the difference is blank: the layer is equivariant. Look where it is not.</source>
        <translation>如果移动墨迹只是移动图，差就是空白：该层是等变的。看看哪里不是。</translation>
    </message>
    <message>
        <source>Largest difference of every layer, as a share of its largest value. Click one to see it.</source>
        <translation>每层的最大差，占其最大值的比例。点击一个来查看。</translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source> Hatched: unknown.</source>
        <translation>斜线：未知。</translation>
    </message>
    <message>
        <source>shift, then convolve</source>
        <translation>先平移，后卷积</translation>
    </message>
    <message>
        <source>convolve, then shift</source>
        <translation>先卷积，后平移</translation>
    </message>
    <message>
        <source>shift, then look</source>
        <translation>先平移，后查看</translation>
    </message>
    <message>
        <source>look, then shift</source>
        <translation>先查看，后平移</translation>
    </message>
    <message>
        <source>the digit shifted</source>
        <translation>平移后的数字</translation>
    </message>
    <message>
        <source>the digit at rest</source>
        <translation>静止的数字</translation>
    </message>
    <message>
        <source>at the border</source>
        <translation>在边界处</translation>
    </message>
    <message>
        <source>by the stride</source>
        <translation>由于步幅</translation>
    </message>
    <message>
        <source>by pooling</source>
        <translation>由于池化</translation>
    </message>
    <message>
        <source>place matters</source>
        <translation>位置有影响</translation>
    </message>
    <message>
        <source>map {number} of {count}, the strongest</source>
        <translation>{count} 张图中的第 {number} 张，最强的</translation>
    </message>
    <message>
        <source>map {number} of {count}, the one that differs most</source>
        <translation>{count} 张图中的第 {number} 张，差别最大的</translation>
    </message>
    <message>
        <source>filter {number} of {network}</source>
        <translation>{network} 的滤波器 {number}</translation>
    </message>
    <message>
        <source>– Nothing left to compare</source>
        <translation>– 没有剩下可比的</translation>
    </message>
    <message>
        <source>✓ Equal, exactly: largest difference 0</source>
        <translation>✓ 完全相等：最大差为 0</translation>
    </message>
    <message>
        <source>✓ Equal but for rounding: largest difference {largest:.0e}</source>
        <translation>✓ 除舍入外相等：最大差 {largest:.0e}</translation>
    </message>
    <message>
        <source>✗ Not equal: largest difference {largest:.2g}, {cause}</source>
        <translation>✗ 不相等：最大差 {largest:.2g}，{cause}</translation>
    </message>
    <message>
        <source>cells of {step} px</source>
        <translation>{step} px 的单元格</translation>
    </message>
    <message>
        <source>units, in rows</source>
        <translation>单元，按行</translation>
    </message>
    <message>
        <source>learned filter {number}</source>
        <translation>学到的滤波器 {number}</translation>
    </message>
    <message>
        <source>stride {stride}</source>
        <translation>步幅 {stride}</translation>
    </message>
    <message>
        <source>padding {padding}</source>
        <translation>填充 {padding}</translation>
    </message>
    <message>
        <source>pooling {pooling}</source>
        <translation>池化 {pooling}</translation>
    </message>
    <message>
        <source>Shift first, or look first: both orders, layer by layer</source>
        <translation>先平移，还是先查看：两种顺序，逐层比较</translation>
    </message>
    <message>
        <source>own layer</source>
        <translation>自己的层</translation>
    </message>
    <message>
        <source>Your layer</source>
        <translation>你的层</translation>
    </message>
    <message>
        <source>a layer is looked at by its row and its number, which count from 0</source>
        <translation>一层由它的行和编号指定，都从 0 数起</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; is neither an ingredient nor its reference</source>
        <translation>“{network}”既不是配方要素也不是它的参照</translation>
    </message>
    <message>
        <source>{network}, a reference</source>
        <translation>{network}，参照</translation>
    </message>
    <message>
        <source>Bright: read.</source>
        <translation>亮：认对。</translation>
    </message>
    <message>
        <source>Every network was trained on the same images with the same recipe, and differs from its reference in what its button says. Click a heading to sort; double-click a network to see it beside its reference.</source>
        <translation>每个网络都用同样的训练方案在同样的图像上训练，与参照的差别如按钮所示。点击标题排序；双击一个网络，把它与参照并排查看。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>With it and without</source>
        <translation>有它和没有它</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>All networks with one ingredient more or less</source>
        <translation>多一个或少一个要素的所有网络</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which ingredient buys what</source>
        <translation>哪个要素带来什么</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>{network} with {change}</source>
        <translation>{network}，{change}</translation>
    </message>
    <message>
        <source>unmoved</source>
        <translation>未移动</translation>
    </message>
    <message>
        <source>para-
meters</source>
        <translation>参数
数量</translation>
    </message>
    <message>
        <source>multiply-
adds</source>
        <translation>乘加
运算</translation>
    </message>
    <message>
        <source>held
out</source>
        <translation>验证
数字</translation>
    </message>
    <message>
        <source>The networks that differ in one ingredient are not installed.</source>
        <translation>差一个要素的网络没有安装。</translation>
    </message>
    <message>
        <source>{network} is a reference: choose on the left what to change in it.</source>
        <translation>{network} 是参照：在左边选择改变它的什么。</translation>
    </message>
    <message>
        <source>at {level}</source>
        <translation>在 {level}</translation>
    </message>
    <message>
        <source>With {change}: not measured yet. {cost}</source>
        <translation>{change}：尚未测量。{cost}</translation>
    </message>
    <message>
        <source>With {change}:</source>
        <translation>{change}：</translation>
    </message>
    <message>
        <source>With {change}, in points: {gains}.</source>
        <translation>{change}，以百分点计：{gains}。</translation>
    </message>
    <message>
        <source>No clear difference {places}.</source>
        <translation>{places}没有明显差别。</translation>
    </message>
    <message>
        <source>It costs the same.</source>
        <translation>开销相同。</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加运算</translation>
    </message>
    <message>
        <source>It costs {parameters} and {multiplications}.</source>
        <translation>它的开销是{parameters}和{multiplications}。</translation>
    </message>
    <message>
        <source>as many {quantity}</source>
        <translation>同样多的{quantity}</translation>
    </message>
    <message>
        <source>about as many {quantity}</source>
        <translation>大约同样多的{quantity}</translation>
    </message>
    <message>
        <source>{factor} times the {quantity}</source>
        <translation>{factor} 倍的{quantity}</translation>
    </message>
    <message>
        <source>each test digit as the axes say</source>
        <translation>每个测试数字如坐标轴所示</translation>
    </message>
    <message>
        <source>reads {digit}</source>
        <translation>认作 {digit}</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} 确信</translation>
    </message>
    <message>
        <source>{name} · island {size}</source>
        <translation>{name} · 岛屿 {size}</translation>
    </message>
    <message>
        <source>island {size}</source>
        <translation>岛屿 {size}</translation>
    </message>
    <message>
        <source>{name}: answers at every shift</source>
        <translation>{name}：每个平移下的回答</translation>
    </message>
    <message>
        <source>{name}: answers at every turn</source>
        <translation>{name}：每个旋转下的回答</translation>
    </message>
    <message>
        <source>{name}: answers at every size</source>
        <translation>{name}：每个大小下的回答</translation>
    </message>
    <message>
        <source>Each cell is the drawing moved by that much, each piece of the ring turned by that much, each of the strip made that large; all else stays as it is now. Towards the rim, ink leaves the field. Click to move the drawing there.</source>
        <translation>每个单元格是移动到那么远的手绘图，环的每一段是旋转那么多，色带的每一格是那么大；其余保持现状。靠近边缘时墨迹离开视野。点击把手绘图移到那里。</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: the maps grow while you draw.</source>
        <translation>在左边画一个数字，或载入一个测试数字：位姿图随着你画而生长。</translation>
    </message>
    <message>
        <source>Draw on the left: the maps grow while you draw.</source>
        <translation>在左侧画：画的同时图会展开。</translation>
    </message>
    <message>
        <source>What they see now</source>
        <translation>它们现在看到的</translation>
    </message>
    <message>
        <source>What they see there</source>
        <translation>它们在那里看到的</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Answers at every shift</source>
        <translation>每个平移下的回答</translation>
    </message>
    <message>
        <source>Answers at every size</source>
        <translation>每个大小下的回答</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> Right from {low:g} to {high:g} times the size.</source>
        <translation>从 {low:g} 到 {high:g} 倍大小时正确。</translation>
    </message>
    <message>
        <source>{answers} Arrow keys move along the strip, Enter makes the drawing that large.</source>
        <translation>{answers}方向键沿色带移动，回车键把手绘图变成那么大。</translation>
    </message>
    <message>
        <source>{size:g} times the size: {answer}</source>
        <translation>{size:g} 倍大小：{answer}</translation>
    </message>
    <message>
        <source>Answers at every turn</source>
        <translation>每个旋转下的回答</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source> Right from {low} to {high}.</source>
        <translation>从 {low} 到 {high} 正确。</translation>
    </message>
    <message>
        <source>{answers} Arrow keys move along the ring, Enter turns the drawing that far.</source>
        <translation>{answers}方向键沿环移动，回车键把手绘图旋转那么多。</translation>
    </message>
    <message>
        <source>turned by {angle}: {answer}</source>
        <translation>旋转 {angle}：{answer}</translation>
    </message>
    <message>
        <source>no turn
survived</source>
        <translation>没有旋转
守得住</translation>
    </message>
    <message>
        <source>every turn
survived</source>
        <translation>每个旋转
都守得住</translation>
    </message>
    <message>
        <source>{name} is right at {share} of the shifts</source>
        <translation>{name} 在 {share} 的平移下正确</translation>
    </message>
    <message>
        <source>{name} keeps its answer at {share} of the shifts</source>
        <translation>{name} 在 {share} 的平移下保持回答</translation>
    </message>
    <message>
        <source>, {name} at {share}</source>
        <translation>，{name} 在 {share} 的平移下</translation>
    </message>
    <message>
        <source>, {name} is right at {share}</source>
        <translation>，{name} 在 {share} 的平移下正确</translation>
    </message>
    <message>
        <source>, {name} keeps its answer at {share}</source>
        <translation>，{name} 在 {share} 的平移下保持回答</translation>
    </message>
    <message>
        <source> against </source>
        <translation> 对 </translation>
    </message>
    <message>
        <source>{shifts}. Turns survived: {turns}; sizes: {sizes}.</source>
        <translation>{shifts}。守得住的旋转：{turns}；大小：{sizes}。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody said which digit it is: the network&apos;s own answer to the unmoved drawing counts as right.</source>
        <translation>没有说明是哪个数字：以网络对未移动手绘图的回答为准。</translation>
    </message>
    <message>
        <source>It is {digit}: the answer {truth} counts as right.</source>
        <translation>它是 {digit}：以回答 {truth} 为准。</translation>
    </message>
    <message>
        <source>unknown; each network&apos;s answer to the unmoved drawing counts as right</source>
        <translation>未知；以各网络对未移动手绘图的回答为准</translation>
    </message>
    <message>
        <source>Pose maps of one drawing: whole-pixel shifts, turns in steps of 5°, and sizes in steps of 0.05</source>
        <translation>一张手绘图的位姿图：整像素平移、每 5° 的旋转、每 0.05 的大小</translation>
    </message>
    <message>
        <source>1 drawing, 441 shifts, 72 turns and {sizes} sizes</source>
        <translation>1 张手绘图，441 个平移，72 个旋转和 {sizes} 个大小</translation>
    </message>
    <message>
        <source>Bright: read there. Point at a shift to compare.</source>
        <translation>亮：在那里认出。指向一个平移来比较。</translation>
    </message>
    <message>
        <source>No pose map is measured for these networks.</source>
        <translation>没有为这些网络测量过位姿图。</translation>
    </message>
    <message>
        <source>{name} {share:.0f} % ({low:.0f} to {high:.0f} %)</source>
        <translation>{name} {share:.0f} %（{low:.0f} 到 {high:.0f} %）</translation>
    </message>
    <message>
        <source>moved by {shift}: {shares}</source>
        <translation>{shift}：{shares}</translation>
    </message>
    <message>
        <source>Every pixel goes to another place, always the same one. To a perceptron the order of its inputs means nothing; a convolution looks at neighbours, and they are gone.</source>
        <translation>每个像素去到另一个位置，总是同一个。对感知机来说输入的顺序没有意义；卷积看的是邻居，而邻居没有了。</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>the pixels; the upright axis begins at {share:.0f} %</source>
        <translation>像素；纵轴从 {share:.0f} % 开始</translation>
    </message>
    <message>
        <source>Test digits read</source>
        <translation>认对的测试数字</translation>
    </message>
    <message>
        <source>{read} (no clear difference)</source>
        <translation>{read}（没有明显差别）</translation>
    </message>
    <message>
        <source>In order → shuffled: {pairs}.</source>
        <translation>按顺序 → 打乱：{pairs}。</translation>
    </message>
    <message>
        <source>All pixels shuffled by one permutation</source>
        <translation>所有像素按同一置换打乱</translation>
    </message>
    <message>
        <source>Let networks that learned from shuffled digits read it</source>
        <translation>让学过打乱数字的网络来识别</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>你的手绘图</translation>
    </message>
    <message>
        <source>the same, shuffled</source>
        <translation>同一张图，打乱</translation>
    </message>
    <message>
        <source>All pixels shuffled, always in the same way</source>
        <translation>所有像素打乱，总是同样的方式</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>鲁棒性(&amp;R)</translation>
    </message>
    <message>
        <source>My drawing</source>
        <translation>我的手绘</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>测试数字</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>配方要素</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>打乱像素</translation>
    </message>
    <message>
        <source>Equivariance</source>
        <translation>等变性</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>过去与现在</translation>
    </message>
    <message>
        <source>Every change at once</source>
        <translation>所有变化一起</translation>
    </message>
    <message>
        <source>{words} Click to enlarge it.</source>
        <translation>{words}点击看大图。</translation>
    </message>
    <message>
        <source>0 to 100 % of the digits</source>
        <translation>0 到 100 % 的数字</translation>
    </message>
    <message>
        <source>the MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>the CNN</source>
        <translation>CNN</translation>
    </message>
    <message>
        <source>A network falls where it reads under {share:.0f} % (dotted); the lowest there falls first, if the 95 % intervals do not overlap. Diamonds: lines cross.</source>
        <translation>认对低于 {share:.0f} %（点线）即失守；先失守的是在那里最低且 95 % 区间分开的。菱形：线在此交换位置。</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>{share:.0f} % at {level:g} {unit}</source>
        <translation>{level:g} {unit} 时 {share:.0f} %</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>{networks} hold</source>
        <translation>{networks}守住</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>守住</translation>
    </message>
    <message>
        <source>falls at {levels}</source>
        <translation>在 {levels} 失守</translation>
    </message>
    <message>
        <source>{networks} fall together</source>
        <translation>{networks}一起失守</translation>
    </message>
    <message>
        <source>{name} last</source>
        <translation>{name} 最后</translation>
    </message>
    <message>
        <source>{networks} falls first</source>
        <translation>{networks} 先失守</translation>
    </message>
    <message>
        <source>{networks} first</source>
        <translation>{networks} 先</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>all</source>
        <comment>networks</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Of {count} changes {name} holds in {held}, and falls in {fallen}.</source>
        <translation>{count} 种变化中，{name} 守住 {held} 种，失守 {fallen} 种。</translation>
    </message>
    <message>
        <source>{name} falls first in {count}</source>
        <translation>{name} 在 {count} 种中先失守</translation>
    </message>
    <message>
        <source>{name} in {count}</source>
        <translation>{name} 在 {count} 种中</translation>
    </message>
    <message>
        <source>Of {count} changes</source>
        <translation>{count} 种变化中</translation>
    </message>
    <message>
        <source>Of the {count} changes that are measured of {all}</source>
        <translation>{all} 种中测量过的 {count} 种变化中</translation>
    </message>
    <message>
        <source>{of_changes}, {first_falls}; in {undecided} none falls first alone, in {held_by_all} {networks} hold.</source>
        <translation>{of_changes}，{first_falls}；{undecided} 种中没有谁单独先失守，{held_by_all} 种中{networks}守住。</translation>
    </message>
    <message>
        <source>Bands are 95 % Wilson intervals. Measured once, and kept with the hash of the weights.</source>
        <translation>带是 95 % Wilson 区间。测量一次，与权重的哈希一起保存。</translation>
    </message>
    <message>
        <source>Networks in the plot</source>
        <translation>图中的网络</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>所有变化</translation>
    </message>
    <message>
        <source>0 to 100 % of all</source>
        <translation>全部的 0 到 100 %</translation>
    </message>
    <message>
        <source>Choose networks on the left.</source>
        <translation>在左边选择网络。</translation>
    </message>
    <message>
        <source>{title}, and pose maps</source>
        <translation>{title}，以及位姿图</translation>
    </message>
    <message>
        <source>each test picture as the axes say</source>
        <translation>每张测试图片按坐标轴所示</translation>
    </message>
    <message>
        <source>Errors, published and measured here</source>
        <translation>错误率，已发表的和在此测量的</translation>
    </message>
    <message>
        <source>what</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>MNIST test digits: errors in %, published and here</source>
        <translation>MNIST 测试数字：错误率（%），已发表的和在此测量的</translation>
    </message>
    <message>
        <source>ImageNet&apos;s winners: errors in %, five guesses</source>
        <translation>ImageNet 获胜者：错误率（%），五次猜测</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>From features by hand to networks</source>
        <translation>从手工特征到网络</translation>
    </message>
    <message>
        <source>On small, centred digits features by hand were never far behind: {by_hand} wrong in {year}. On photographs a network took over in {first_year}: {first} after {before} the year before, and every winner since was a network, up to the last in 2017.</source>
        <translation>在小而居中的数字上，手工特征从未落后太多：{year} 年错 {by_hand}。在照片上，{first_year} 年网络接手：错 {first}，前一年是 {before}，此后直到 2017 年最后一届，每个获胜者都是网络。</translation>
    </message>
    <message>
        <source>nothing is measured yet</source>
        <translation>还没有测量任何内容</translation>
    </message>
    <message>
        <source>Measured here, ± the standard error: {here}. Green: by hand. Orange: fully connected. Blue: convolutional. Full colours are our own.</source>
        <translation>在此测量，± 标准误差：{here}。绿：手工。橙：全连接。蓝：卷积。饱和色是我们自己的。</translation>
    </message>
    <message>
        <source>{year}, {method}: {error} wrong</source>
        <translation>{year}，{method}：错 {error}</translation>
    </message>
    <message>
        <source>one person, {share}</source>
        <translation>一个人，{share}</translation>
    </message>
    <message>
        <source>{name}, measured here: {error} wrong</source>
        <translation>{name}，在此测量：错 {error}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>在此</translation>
    </message>
    <message>
        <source>test digits as they are</source>
        <translation>原样的测试数字</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>see the sources</source>
        <translation>见来源</translation>
    </message>
    <message>
        <source>What the digits of each class are taken for</source>
        <translation>每个类别的数字被当成什么</translation>
    </message>
    <message>
        <source>What the pictures of each class are taken for</source>
        <translation>每个类别的图片被当成什么</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>还没有统计任何内容。</translation>
    </message>
    <message>
        <source>{right:,} of {total:,} are right.</source>
        <translation>{total:,} 个中 {right:,} 个正确。</translation>
    </message>
    <message>
        <source> The most common mistake: {label} taken for {answer}, {count:,} times.</source>
        <translation>最常见的错误：把 {label} 当成 {answer}，{count:,} 次。</translation>
    </message>
    <message>
        <source>what the network answers</source>
        <translation>网络的回答</translation>
    </message>
    <message>
        <source>what the digit is</source>
        <translation>数字是什么</translation>
    </message>
    <message>
        <source>what the picture is</source>
        <translation>图片是什么</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} of {total:,} digits</source>
        <translation>{label} 认作 {answer}：{total:,} 个数字中 {count:,} 个</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} of {total:,} pictures</source>
        <translation>{label} 认作 {answer}：{total:,} 张图片中 {count:,} 张</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show one epoch after the other</source>
        <translation>逐个轮次显示</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>no epoch is kept</source>
        <translation>没有保存轮次</translation>
    </message>
    <message>
        <source>before its first step</source>
        <translation>第一步之前</translation>
    </message>
    <message>
        <source>after epoch {epoch} of {epochs}</source>
        <translation>{epochs} 个轮次中第 {epoch} 个之后</translation>
    </message>
    <message>
        <source>These were not read yet: “Read every epoch” lets the networks read them.</source>
        <translation>这些还没有识别：“识别每个轮次”让网络识别它们。</translation>
    </message>
    <message>
        <source>No digit.</source>
        <translation>没有数字。</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>没有图片。</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>所有错误</translation>
    </message>
    <message>
        <source>Digits and what they are read as</source>
        <translation>数字以及它们被认作什么</translation>
    </message>
    <message>
        <source>test picture {number:,}</source>
        <translation>测试图片 {number:,}</translation>
    </message>
    <message>
        <source>held-out picture {number:,}</source>
        <translation>验证图片 {number:,}</translation>
    </message>
    <message>
        <source>held-out digit {number:,}</source>
        <translation>验证数字 {number:,}</translation>
    </message>
    <message>
        <source>{picture}, in grey</source>
        <translation>{picture}，灰度</translation>
    </message>
    <message>
        <source>Robustness after a training</source>
        <translation>训练之后的鲁棒性</translation>
    </message>
    <message>
        <source>as the axes say</source>
        <translation>如坐标轴所示</translation>
    </message>
    <message>
        <source>PyTorch script…</source>
        <translation>PyTorch 脚本…</translation>
    </message>
    <message>
        <source>A stand-alone script that trains this network again</source>
        <translation>一个能重新训练这个网络的独立脚本</translation>
    </message>
    <message>
        <source>Network as ONNX…</source>
        <translation>网络（ONNX）…</translation>
    </message>
    <message>
        <source>For other programs; checked against the original on held-out digits</source>
        <translation>供其他程序使用；已在验证数字上与原网络核对</translation>
    </message>
    <message>
        <source>Read every epoch</source>
        <translation>识别每个轮次</translation>
    </message>
    <message>
        <source>%p % read</source>
        <translation>已识别 %p %</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>要识别什么</translation>
    </message>
    <message>
        <source>epoch {epoch} of {network}</source>
        <translation>{network} 的第 {epoch} 轮次</translation>
    </message>
    <message>
        <source>Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. Look for the red cells: a click shows their digits, a click on a digit brings it to the canvas.</source>
        <translation>滑过各个轮次：回答、“内部”和位姿图都是那个轮次的。找红色单元格：点击显示它的数字，点击数字把它放到画布上。</translation>
    </message>
    <message>
        <source>Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. Look for the red cells: a click shows their pictures, a click on a picture brings it to the canvas.</source>
        <translation>滑过各个轮次：回答、“内部”和位姿图都是那个轮次的。找红色单元格：点击显示它的图片，点击图片把它放到画布上。</translation>
    </message>
    <message>
        <source>No run has come to the end of an epoch yet. Begin one on the page Set up.</source>
        <translation>还没有训练运行完成过一个轮次。在“设置”页开始一个。</translation>
    </message>
    <message>
        <source>{run} has not come to the end of an epoch yet.</source>
        <translation>{run} 还没有完成一个轮次。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Back to my networks</source>
        <translation>回到我的网络</translation>
    </message>
    <message>
        <source>Where does it stand among the networks that ship? Measure it to see its curve.</source>
        <translation>它在随附的网络中处于什么位置？测量它来看它的曲线。</translation>
    </message>
    <message>
        <source>How far does it hold? Measure it on moved {pictures}.</source>
        <translation>它能坚持到什么程度？在移动的{pictures}上测量它。</translation>
    </message>
    <message>
        <source>test digits</source>
        <translation>测试数字</translation>
    </message>
    <message>
        <source>Before its first step: its weights are chance, and so are its answers.</source>
        <translation>第一步之前：权重是随机的，回答也是。</translation>
    </message>
    <message>
        <source>Test digit {number:,}</source>
        <translation>测试数字 {number:,}</translation>
    </message>
    <message>
        <source>Held-out digit {number:,}</source>
        <translation>验证数字 {number:,}</translation>
    </message>
    <message>
        <source>{label}, read as {answer} ({share})</source>
        <translation>{label}，认作 {answer}（{share}）</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>held-out pictures</source>
        <translation>验证图片</translation>
    </message>
    <message>
        <source>{count:,} of {n:,} {digits} are misread ({share:.2f} %): the surest first</source>
        <translation>{n:,} 个{digits}中有 {count:,} 个认错（{share:.2f} %）：最确信的在前</translation>
    </message>
    <message>
        <source>rightly read</source>
        <translation>认对</translation>
    </message>
    <message>
        <source>read as {answer}</source>
        <translation>认作 {answer}</translation>
    </message>
    <message>
        <source>{label}, {right}: {count:,} {digits}, the surest first</source>
        <translation>{label}，{right}：{count:,} 个{digits}，最确信的在前</translation>
    </message>
    <message>
        <source>Test picture {number:,}</source>
        <translation>测试图片 {number:,}</translation>
    </message>
    <message>
        <source>Held-out picture {number:,}</source>
        <translation>验证图片 {number:,}</translation>
    </message>
    <message>
        <source>Before its first step: it has the weights of {network}.</source>
        <translation>第一步之前：它有 {network} 的权重。</translation>
    </message>
    <message>
        <source>After epoch {epoch} of {epochs}</source>
        <translation>{epochs} 个轮次中第 {epoch} 个之后</translation>
    </message>
    <message>
        <source>{epoch}: nothing was measured.</source>
        <translation>{epoch}：没有测量任何内容。</translation>
    </message>
    <message>
        <source>{epoch}: a loss of {loss:.3f} on {count:,} held-out digits.</source>
        <translation>{epoch}：{count:,} 个验证数字上的损失为 {loss:.3f}。</translation>
    </message>
    <message>
        <source>{epoch}: {unmoved} of {count:,} held-out digits; shifted by 4 px {shifted}, turned by 30° {turned}.</source>
        <translation>{epoch}：{count:,} 个验证数字中认对 {unmoved}；平移 4 px {shifted}，旋转 30° {turned}。</translation>
    </message>
    <message>
        <source>{epoch}: {unmoved} of {count:,} held-out pictures; shifted by 4 px {shifted}, turned by 30° {turned}.</source>
        <translation>{epoch}：{count:,} 张验证图片的 {unmoved}；平移 4 px {shifted}，旋转 30° {turned}。</translation>
    </message>
    <message>
        <source>weights {digest}</source>
        <translation>权重 {digest}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>训练运行 {run}</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>什么都没有识别</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>What each picture is taken for</source>
        <translation>每张图片被当成什么</translation>
    </message>
    <message>
        <source>as the pictures are</source>
        <translation>图片原样</translation>
    </message>
    <message>
        <source>What each digit is taken for</source>
        <translation>每个数字被当成什么</translation>
    </message>
    <message>
        <source>as the digits are</source>
        <translation>数字原样</translation>
    </message>
    <message>
        <source>Write digits in random order: they are kept as strokes, with their label, on this machine only. The more you write, the surer the figures below.</source>
        <translation>按随机顺序写数字：它们作为笔画连同标签只保存在这台机器上。写得越多，下面的数字越可靠。</translation>
    </message>
    <message>
        <source>Write your classes in random order: they are kept as strokes, with their name, on this machine only. The more you write, the surer the figures below.</source>
        <translation>按随机顺序写你的类别：它们作为笔画连同名称只保存在这台机器上。写得越多，下面的数字越可靠。</translation>
    </message>
    <message>
        <source>On the canvas, as you usually write. Enter saves it and asks for the next one; Ctrl+Z takes a stroke back.</source>
        <translation>在画布上，像你平时那样写。回车键保存并要下一个；Ctrl+Z 撤回一笔。</translation>
    </message>
    <message>
        <source>All are written. Thank you!</source>
        <translation>全部写完了。谢谢！</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>停止提问</translation>
    </message>
    <message>
        <source>Save, next (Enter)</source>
        <translation>保存，下一个（回车）</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n 个手绘图</numerusform>
        </translation>
    </message>
    <message>
        <source>How many drawings are asked for</source>
        <translation>要求写多少个</translation>
    </message>
    <message>
        <source>Another digit</source>
        <translation>换一个数字</translation>
    </message>
    <message>
        <source>Last one again</source>
        <translation>重写上一个</translation>
    </message>
    <message>
        <source>How many digits are asked for</source>
        <translation>要写多少个数字</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of this sitting</source>
        <translation>这一次的名字</translation>
    </message>
    <message>
        <source>who writes, or a name for this sitting</source>
        <translation>谁在写，或这一次的名字</translation>
    </message>
    <message>
        <source>go on by itself after a pause</source>
        <translation>停顿后自动继续</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>换一个类别</translation>
    </message>
    <message>
        <source>Show how you write</source>
        <translation>展示你怎样写</translation>
    </message>
    <message>
        <source>Please write {digit}: {number} of {count}</source>
        <translation>请写 {digit}：{count} 个中的第 {number} 个</translation>
    </message>
    <message>
        <source>{network} has learned them: the table says what it reads. Choose it above the pages to see its answers.</source>
        <translation>{network} 学会了它们：表格说明它认对多少。在页面上方选择它，就能看到它的回答。</translation>
    </message>
    <message>
        <source>Stopped; no network came of it.</source>
        <translation>已停止；没有产生网络。</translation>
    </message>
    <message>
        <source>The network to teach</source>
        <translation>要教的网络</translation>
    </message>
    <message>
        <source>mixed with as many MNIST digits</source>
        <translation>混入同样多的 MNIST 数字</translation>
    </message>
    <message>
        <source>Without them it forgets more of what it knew: compare the last column.</source>
        <translation>没有它们，网络会忘掉更多已知的：比较最后一列。</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>教它</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Teach a network my handwriting</source>
        <translation>教网络认识我的笔迹</translation>
    </message>
    <message>
        <source>Digits as strokes (*.jsonl *.jsonl.gz)</source>
        <translation>笔画形式的数字 (*.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>my digit {number:,}</source>
        <translation>我的数字 {number:,}</translation>
    </message>
    <message>
        <source>my drawing {number:,}</source>
        <translation>我的手绘图 {number:,}</translation>
    </message>
    <message>
        <source>Delete this digit for good? Export them first if you may want them again.</source>
        <translation>永久删除这个数字吗？如果以后还要，先导出。</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n digits for good? Export them first if you may want them again.</source>
        <translation>
            <numerusform>永久删除这 %n 个数字吗？如果以后还要，先导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n drawing(s) for good, from every alphabet with their names? Export them first if you may want them again.</source>
        <translation>
            <numerusform>从每个含有其名称的字母表中永久删除这 %n 个手绘图吗？如果以后还要，先导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) were added that this page does not show: they are of {names}.</source>
        <translation>
            <numerusform>添加了 %n 个本页不显示的手绘图：它们属于 {names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digits</source>
        <translation>导入数字</translation>
    </message>
    <message>
        <source>Export my digits</source>
        <translation>导出我的数字</translation>
    </message>
    <message>
        <source>Left out: {fault}.</source>
        <translation>略去：{fault}。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. “Begin” asks for digits in random order; you write them on the canvas.</source>
        <translation>还没有写任何数字。“开始”会按随机顺序要你写数字；在画布上写。</translation>
    </message>
    <message>
        <source>No digit: none of mine is misread so.</source>
        <translation>没有数字：我的数字没有这样认错的。</translation>
    </message>
    <message>
        <source>Nothing is written yet. “Begin” asks for your classes in random order; you write them on the canvas.</source>
        <translation>还没有写。“开始”按随机顺序要求写你的类别；在画布上写。</translation>
    </message>
    <message>
        <source>No drawing: none of mine is misread so.</source>
        <translation>没有手绘图：我的手绘图没有一个这样认错。</translation>
    </message>
    <message>
        <source>the digit clicked last</source>
        <translation>最后点击的数字</translation>
    </message>
    <message>
        <source>all that the wall shows</source>
        <translation>墙上显示的全部</translation>
    </message>
    <message>
        <source>all of my digits</source>
        <translation>我的所有数字</translation>
    </message>
    <message>
        <source>the drawing clicked last</source>
        <translation>最后点击的手绘图</translation>
    </message>
    <message>
        <source>all of this alphabet</source>
        <translation>这个字母表的全部</translation>
    </message>
    <message>
        <source>Look at the crosses: which of my drawings a network misreads. A click brings one to the canvas.</source>
        <translation>看叉号：网络认错我的哪些手绘图。点击把一个放到画布上。</translation>
    </message>
    <message>
        <source>Look at the crosses: which of my digits a network misreads. A click brings one to the canvas.</source>
        <translation>看叉号：网络认错我的哪些数字。点击把一个放到画布上。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Which of my digits are shown</source>
        <translation>显示我的哪些数字</translation>
    </message>
    <message>
        <source>misread by the {name}</source>
        <translation>被 {name} 认错</translation>
    </message>
    <message>
        <source>all my digits</source>
        <translation>我的所有数字</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>How many of my digits each network reads</source>
        <translation>每个网络认对多少我的数字</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的手绘图</translation>
    </message>
    <message>
        <source>How many of my drawings each network reads</source>
        <translation>每个网络认对我的多少手绘图</translation>
    </message>
    <message>
        <source>Which of my drawings are shown</source>
        <translation>显示我的哪些手绘图</translation>
    </message>
    <message>
        <source>all my drawings</source>
        <translation>我的所有手绘图</translation>
    </message>
    <message>
        <source>{path}: is full: delete some of your handwriting first</source>
        <translation>{path}：已满：请先删除一些你的笔迹</translation>
    </message>
    <message>
        <source>{path}: the disk is full</source>
        <translation>{path}：磁盘已满</translation>
    </message>
    <message>
        <source>{path}: already exists</source>
        <translation>{path}：已经存在</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>{path}: has more than {most:,} lines that are no digit</source>
        <translation>{path}：有超过 {most:,} 行不是数字</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}，第 {number} 行：{error}</translation>
    </message>
    <message>
        <source>{path}: is damaged: {error}</source>
        <translation>{path}：已损坏：{error}</translation>
    </message>
    <message>
        <source>{path}: has more than {most:,} bytes</source>
        <translation>{path}：超过 {most:,} 字节</translation>
    </message>
    <message>
        <source>misread by any</source>
        <translation>被任一网络认错</translation>
    </message>
    <message>
        <source>it reads</source>
        <translation>认对</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>my digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST 测试</translation>
    </message>
    <message>
        <source>* learned from the others: only digits kept from its training count.</source>
        <translation>* 学过其余的：只计未用于它训练的数字。</translation>
    </message>
    <message>
        <source>* learned from the others: only drawings kept from its training count.</source>
        <translation>* 学过其余的：只计未用于它训练的手绘图。</translation>
    </message>
    <message>
        <source>Write at least {least} digits first: one in five is kept from training, to see the effect on digits it never saw.</source>
        <translation>请先写至少 {least} 个数字：五个中留一个不训练，以便看到在从未见过的数字上的效果。</translation>
    </message>
    <message>
        <source>A new network learns from these drawings alone, and answers with these classes. “Set up” shows the whole recipe.</source>
        <translation>新网络只用这些手绘图学习，并用这些类别回答。“设置”显示整个训练方案。</translation>
    </message>
    <message>
        <source>Training goes on from the network&apos;s own weights. A new network comes of it; the old one stays as it is.</source>
        <translation>训练从网络自己的权重继续。由此产生一个新网络；旧的保持不变。</translation>
    </message>
    <message>
        <source>; kept from training</source>
        <translation>；未用于训练</translation>
    </message>
    <message>
        <source>, written {time}</source>
        <translation>，写于 {time}</translation>
    </message>
    <message>
        <source>No network tells {classes} apart yet: train one here.</source>
        <translation>还没有网络能区分 {classes}：在这里训练一个。</translation>
    </message>
    <message>
        <source>{name} reads {right:,} of {n:,}</source>
        <translation>{name} 在 {n:,} 个中认对 {right:,} 个</translation>
    </message>
    <message>
        <source>{name} reads {right:,} of {n:,} kept from its training</source>
        <translation>{name} 在未用于训练的 {n:,} 个中认对 {right:,} 个</translation>
    </message>
    <message>
        <source>Of my own digits {clauses}.</source>
        <translation>我自己的数字：{clauses}。</translation>
    </message>
    <message>
        <source>Of my drawings {clauses}.</source>
        <translation>我的手绘图：{clauses}。</translation>
    </message>
    <message>
        <source>{right:,} of {n:,}</source>
        <translation>{n:,} 个中 {right:,} 个</translation>
    </message>
    <message>
        <source>Beginning to learn…</source>
        <translation>开始学习…</translation>
    </message>
    <message>
        <source>Learning: step {step:,} of {steps:,}.</source>
        <translation>正在学习：{steps:,} 步中的第 {step:,} 步。</translation>
    </message>
    <message>
        <source>Write more of {names}: at least {least} of each class are needed to learn from, besides those kept from training.</source>
        <translation>再写一些 {names}：除未用于训练的以外，每个类别至少要有 {least} 个可供学习。</translation>
    </message>
    <message>
        <source>Write some more: about one in five is kept from training, and so far none is.</source>
        <translation>再写一些：大约五个中有一个不用于训练，目前一个也没有。</translation>
    </message>
    <message>
        <source>None of my digits was kept from training: write some more to see the effect on them.</source>
        <translation>我的数字没有一个留作不训练：再写一些，以便看到效果。</translation>
    </message>
    <message>
        <source>Of my {own:,} digits kept from training it read {before:,} before and {after:,} now ({low:.0f} to {high:.0f} %).</source>
        <translation>我的 {own:,} 个未用于训练的数字中，之前认对 {before:,} 个，现在 {after:,} 个（{low:.0f} 到 {high:.0f} %）。</translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it neither gained nor lost.</source>
        <translation>在 {count:,} 个 MNIST 测试数字上没有得失。</translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it gained {change:.2f} points.</source>
        <translation>在 {count:,} 个 MNIST 测试数字上提高了 {change:.2f} 个百分点。</translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it lost {change:.2f} points.</source>
        <translation>在 {count:,} 个 MNIST 测试数字上下降了 {change:.2f} 个百分点。</translation>
    </message>
    <message>
        <source>{name} (seed {seed})</source>
        <translation>{name}（种子 {seed}）</translation>
    </message>
    <message>
        <source>the user&apos;s own handwriting, as it was written</source>
        <translation>用户自己的笔迹，写成的原样</translation>
    </message>
    <message>
        <source>{classes} in the user&apos;s own handwriting, as they were written</source>
        <translation>{classes}，用户自己的笔迹，按写的原样</translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation>写成的原样</translation>
    </message>
    <message>
        <source>what is set up is a table, not {value}</source>
        <translation>设置是一个表，而不是 {value}</translation>
    </message>
    <message>
        <source>a run goes on with its own recipe: {setting} cannot be changed</source>
        <translation>训练运行按自己的方案继续：{setting} 不能更改</translation>
    </message>
    <message>
        <source>the run {name} goes on already</source>
        <translation>训练运行 {name} 已在进行</translation>
    </message>
    <message>
        <source>The last checkpoint: none of a whole epoch.</source>
        <translation>最后的检查点：还没有完整的轮次。</translation>
    </message>
    <message>
        <source>The last checkpoint: epoch {epoch}.</source>
        <translation>最后的检查点：第 {epoch} 轮次。</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>测量中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>drawing digits, {share} %</source>
        <translation>正在画数字，{share} %</translation>
    </message>
    <message>
        <source>shift ± px</source>
        <translation>平移 ± px</translation>
    </message>
    <message>
        <source>Shifted by up to this many pixels along each axis</source>
        <translation>沿每个轴平移至多这么多像素</translation>
    </message>
    <message>
        <source>turn ± °</source>
        <translation>旋转 ± °</translation>
    </message>
    <message>
        <source>Turned by up to this many degrees, either way</source>
        <translation>朝任一方向旋转至多这么多度</translation>
    </message>
    <message>
        <source>zoom ×</source>
        <translation>缩放 ×</translation>
    </message>
    <message>
        <source>Magnified, or made smaller, by up to this factor</source>
        <translation>至多放大这么多，也至多缩小这么多</translation>
    </message>
    <message>
        <source>The standard deviation of what is added to every pixel; 1 is full ink</source>
        <translation>加到每个像素上的值的标准差；1 为满墨</translation>
    </message>
    <message>
        <source>elastic px</source>
        <translation>弹性 px</translation>
    </message>
    <message>
        <source>How far ink is displaced, as by a crumpled paper, root mean square</source>
        <translation>墨迹像在揉皱的纸上那样移动多远，均方根</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>The share of each batch that is no digit: the network learns to say so</source>
        <translation>每个批次中非数字的比例：网络学会说出这一点</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>The share of each batch that is of no class: the network learns to say so</source>
        <translation>每个批次中不属于任何类别的比例：网络学会说出这一点</translation>
    </message>
    <message>
        <source>Nothing is changed: every epoch shows the network the same digits, upright and centred.</source>
        <translation>没有任何改变：每个轮次给网络看同样的数字，端正居中。</translation>
    </message>
    <message>
        <source>Nothing is changed: every epoch shows the network the same pictures, as they are.</source>
        <translation>没有任何改变：每个轮次给网络看同样的图片，保持原样。</translation>
    </message>
    <message>
        <source>Every step draws new changes, so no picture looks the same twice: the network learns what its architecture does not know.</source>
        <translation>每一步都重新抽取，所以没有图片两次看起来一样：网络学到它的架构所不知道的。</translation>
    </message>
    <message>
        <source>Every step draws new changes, so no digit looks the same twice: the network learns what its architecture does not know.</source>
        <translation>每一步都重新抽取，所以没有数字两次看起来一样：网络学到它的架构所不知道的。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Other random changes of the same digits</source>
        <translation>同样数字的其他随机变化</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>as a step of the training sees them</source>
        <translation>训练的一步所看到的</translation>
    </message>
    <message>
        <source>Training pictures, before and after the changes</source>
        <translation>训练图片，改变之前和之后</translation>
    </message>
    <message>
        <source>{count} pictures, {changes}.</source>
        <translation>{count} 张图片，{changes}。</translation>
    </message>
    <message>
        <source>Augmentation: digits changed at random</source>
        <translation>增广：随机改变的数字</translation>
    </message>
    <message>
        <source>Augmentation: pictures changed at random</source>
        <translation>增广：随机改变的图片</translation>
    </message>
    <message>
        <source>Other random changes of the same pictures</source>
        <translation>对同样图片的其他随机改变</translation>
    </message>
    <message>
        <source>Training digits, before and after the changes</source>
        <translation>训练数字，改变前后</translation>
    </message>
    <message>
        <source>{count} digits, {changes}.</source>
        <translation>{count} 个数字，{changes}。</translation>
    </message>
    <message>
        <source>Look at how “Flatten” multiplies the parameters of the dense layer after it, and how pooling divides them.</source>
        <translation>看看“展平”如何使后面全连接层的参数成倍增加，而池化又如何使其减少。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从何开始</translation>
    </message>
    <message>
        <source>What to call this network</source>
        <translation>这个网络叫什么</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Replace the table by this network</source>
        <translation>用这个网络替换层表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the recipe; the network stays as it is</source>
        <translation>回到训练方案；网络保持不变</translation>
    </message>
    <message>
        <source>✗ Not a network yet: see the row with a cross.</source>
        <translation>✗ 还不是网络：见带叉的行。</translation>
    </message>
    <message>
        <source>answer: ten numbers, one a digit   {result}</source>
        <translation>回答：十个数，每个数字一个   {result}</translation>
    </message>
    <message numerus="yes">
        <source>answer: %n numbers, one a class   {result}</source>
        <translation>
            <numerusform>回答：%n 个数，每个类别一个   {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own network</source>
        <translation>你自己的网络</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>从何开始</translation>
    </message>
    <message>
        <source>called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What else is done to digits: choose a change, and beside it how far it goes</source>
        <translation>对数字还做什么：选一种变化，旁边选程度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>{meaning}: every level between {rest:g} and this limit is equally likely. From {low} to {high} {unit}; {rest:g} does nothing.</source>
        <translation>{meaning}：{rest:g} 与此上限之间的每个程度等可能。从 {low} 到 {high} {unit}；{rest:g} 表示不变。</translation>
    </message>
    <message>
        <source>no other change</source>
        <translation>没有其他变化</translation>
    </message>
    <message>
        <source>no rival</source>
        <translation>没有对手</translation>
    </message>
    <message>
        <source>One learns from real digits, the other from up to {count:,} that the generator draws; both are measured on real ones</source>
        <translation>一个从真实数字学习，另一个从生成器画的至多 {count:,} 个学习；两者都在真实数字上测量</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>第二个网络</translation>
    </message>
    <message>
        <source>What both networks have the same of</source>
        <translation>两个网络什么相等</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>各层…</translation>
    </message>
    <message>
        <source>Build a network of your own, layer by layer</source>
        <translation>逐层搭建你自己的网络</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对</translation>
    </message>
    <message>
        <source>itself on {name}&apos;s digits</source>
        <translation>自己用 {name} 的数字</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>两者并列</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>图数</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>every cell keeps its place</source>
        <translation>每个单元格保持位置</translation>
    </message>
    <message>
        <source>above are skipped</source>
        <translation>上面的层被跳接</translation>
    </message>
    <message>
        <source>of the numbers are zero in training</source>
        <translation>的数在训练中为零</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>depthwise convolution</source>
        <translation>深度卷积</translation>
    </message>
    <message>
        <source>global pooling</source>
        <translation>全局池化</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Layer {number}, {layer}: {text}</source>
        <translation>第 {number} 层，{layer}：{text}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Activation function: what is made of each sum</source>
        <translation>激活函数：由每个和得出什么</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>无函数</translation>
    </message>
    <message>
        <source>nothing to learn</source>
        <translation>不学习任何东西</translation>
    </message>
    <message>
        <source>side {size}</source>
        <translation>边长 {size}</translation>
    </message>
    <message>
        <source>{name}: between {low} and {high}, a whole number.</source>
        <translation>{name}：{low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <source>{name}: between {low} and {high}.</source>
        <translation>{name}：{low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>“{text}” cannot be used. {range}</source>
        <translation>“{text}”不行。{range}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>At most {highest:g}, over {last} epochs.</source>
        <translation>最高 {highest:g}，共 {last} 个轮次。</translation>
    </message>
    <message>
        <source>bfloat16, half the bits</source>
        <translation>bfloat16，一半的位数</translation>
    </message>
    <message>
        <source>the GPU, if there is one</source>
        <translation>GPU（如果有）</translation>
    </message>
    <message>
        <source>my handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>my handwriting + MNIST</source>
        <translation>我的笔迹和 MNIST</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Only this many of the training digits, the first ones: how few are enough for each network?</source>
        <translation>只用最前面这么多训练数字：每个网络多少就够？</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Of the first weights, the order and everything random: the same seed gives the same batches</source>
        <translation>初始权重、顺序和所有随机的种子：种子相同，批次相同</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The highest learning rate of the schedule</source>
        <translation>学习率调度的最高学习率</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero</source>
        <translation>权重被拉向零的强度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Digits a step</source>
        <translation>每步的数字个数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Passes over the digits</source>
        <translation>遍历数字的次数</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>This share of each label is spread over all classes, so that no answer need be quite sure</source>
        <translation>每个标签的这一比例分给所有类别，使回答不必完全确信</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Training ends once the held-out loss has not fallen for this many epochs, and the best network is kept; 0 for never</source>
        <translation>验证损失连续这么多轮次没有下降时训练结束，保留最好的网络；0 表示从不</translation>
    </message>
    <message>
        <source>Init ×</source>
        <translation>初始 ×</translation>
    </message>
    <message>
        <source>The first weights, as torch draws them, are multiplied by this factor: far below 1 signals die out, far above 1 they explode</source>
        <translation>torch 抽取的初始权重乘以这个因子：远小于 1 信号消失，远大于 1 信号爆炸</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>This many processes share every batch</source>
        <translation>这么多进程分担每个批次</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Only this many of the training pictures, the first ones: how few are enough for each network?</source>
        <translation>只用最前面这么多训练图片：每个网络多少就够？</translation>
    </message>
    <message>
        <source>Pictures a step</source>
        <translation>每步的图片数</translation>
    </message>
    <message>
        <source>Passes over the pictures</source>
        <translation>遍历图片的次数</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The network reads red, green and blue, three channels, and not their grey. A drawing is the same ink in all three to it.</source>
        <translation>网络读取红、绿、蓝三个通道，而不是它们的灰度。对它来说，一幅绘图在三个通道中是同样的墨迹。</translation>
    </message>
    <message>
        <source>of {held:,} training digits</source>
        <translation>共 {held:,} 个训练数字</translation>
    </message>
    <message>
        <source>Accuracy is measured on other digits.</source>
        <translation>准确率在其他数字上测量。</translation>
    </message>
    <message>
        <source>a folder of pictures…</source>
        <translation>一个图片文件夹…</translation>
    </message>
    <message>
        <source>A folder of pictures: a folder inside it for each class</source>
        <translation>图片文件夹：里面每个类别一个文件夹</translation>
    </message>
    <message>
        <source>What the networks that ship were trained with</source>
        <translation>随附的网络所用的训练方案</translation>
    </message>
    <message>
        <source>99 % in seconds, with the small CNN of that name</source>
        <translation>用同名的小 CNN，几秒钟达到 99 %</translation>
    </message>
    <message>
        <source>Twice as long as those that ship</source>
        <translation>随附网络的两倍时间</translation>
    </message>
    <message>
        <source>Digits are shifted, turned and distorted</source>
        <translation>数字被平移、旋转和扭曲</translation>
    </message>
    <message>
        <source>SGD with momentum, as before Adam and one-cycle schedules</source>
        <translation>带动量的 SGD，如 Adam 和单周期调度之前</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练方案</translation>
    </message>
    <message>
        <source>Name to save this recipe under</source>
        <translation>保存这个训练方案的名字</translation>
    </message>
    <message>
        <source>a name of your own</source>
        <translation>你自己的名字</translation>
    </message>
    <message>
        <source>Save these settings under the name on the left</source>
        <translation>用左边的名字保存这些设置</translation>
    </message>
    <message>
        <source>Delete this recipe of yours</source>
        <translation>删除你的这个训练方案</translation>
    </message>
    <message>
        <source>there is no architecture &apos;{name}&apos;: {why}</source>
        <translation>没有架构“{name}”：{why}</translation>
    </message>
    <message>
        <source>one architecture is trained at least</source>
        <translation>至少训练一个架构</translation>
    </message>
    <message>
        <source>a network of one&apos;s own has at most {most} layers, not {count:,}</source>
        <translation>自己的网络最多 {most} 层，而不是 {count:,}</translation>
    </message>
    <message>
        <source>a recipe&apos;s name is too long, or its digits were drawn anew too often</source>
        <translation>训练方案的名字太长，或其数字重新抽取得太多</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a network that comes with digitlab: choose another name</source>
        <translation>“{name}”是随 digitlab 提供的网络：请换一个名字</translation>
    </message>
    <message>
        <source>Your own network: {error}.</source>
        <translation>你自己的网络：{error}。</translation>
    </message>
    <message>
        <source>Copy the command line that does the same</source>
        <translation>复制做同样事情的命令行</translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation>设置一次训练</translation>
    </message>
    <message>
        <source>Train both</source>
        <translation>同时训练两者</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>命令行中的同样内容</translation>
    </message>
    <message>
        <source>fast: a small CNN</source>
        <translation>fast：一个小 CNN</translation>
    </message>
    <message>
        <source>your own layers…</source>
        <translation>自定义层…</translation>
    </message>
    <message>
        <source>sizes unchanged</source>
        <translation>大小不变</translation>
    </message>
    <message>
        <source>equal parameters</source>
        <translation>同等参数</translation>
    </message>
    <message>
        <source>equal multiply-adds</source>
        <translation>同等乘加运算</translation>
    </message>
    <message>
        <source>one-cycle: up and down</source>
        <translation>单周期：先升后降</translation>
    </message>
    <message>
        <source>cosine: down</source>
        <translation>余弦：下降</translation>
    </message>
    <message>
        <source>step: by ten, three times</source>
        <translation>阶梯：三次除以十</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>A table of layers that you fill: convolutions, pooling, dense layers.</source>
        <translation>由你填写的层表：卷积、池化、全连接层。</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters, {millions:.2f} million multiply-adds a picture</source>
        <translation>
            <numerusform>%n 个参数，每张图片 {millions:.2f} 百万次乘加运算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameters, {millions:.2f} million multiply-adds a digit</source>
        <translation>
            <numerusform>%n 个参数，每个数字 {millions:.2f} 百万次乘加运算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} digits; about {count} multiply-adds in all, forward and back.</source>
        <translation>{epochs}，每个 {digits:,} 个数字，共 {steps:,} 步；前向和反向合计约 {count} 次乘加运算。</translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} pictures; about {count} multiply-adds in all, forward and back.</source>
        <translation>{epochs}，每个 {digits:,} 张图片，共 {steps:,} 步；前向和反向合计约 {count} 次乘加运算。</translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} pictures each; about {count} multiply-adds in all, forward and back.</source>
        <translation>各 {epochs}，每个 {digits:,} 张图片，共 {steps:,} 步；前向和反向合计约 {count} 次乘加运算。</translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} digits each; about {count} multiply-adds in all, forward and back.</source>
        <translation>各 {epochs}，每个 {digits:,} 个数字，共 {steps:,} 步；前向和反向合计约 {count} 次乘加运算。</translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} quadrillion</source>
        <comment>short scale, 10 to the 15</comment>
        <translation>
            <numerusform>{count:.3g} 千万亿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} trillion</source>
        <comment>short scale, 10 to the 12</comment>
        <translation>
            <numerusform>{count:.3g} 万亿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} billion</source>
        <comment>short scale, 10 to the 9</comment>
        <translation>
            <numerusform>{count:.3g} 十亿</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:.3g} million</source>
        <translation>{count:.3g} 百万</translation>
    </message>
    <message>
        <source>They are not trained alike: {differences}.</source>
        <translation>两者的训练方式不同：{differences}。</translation>
    </message>
    <message>
        <source>Both see the same batches, from the same seed; they differ in size.</source>
        <translation>两者看到同样的批次，来自同样的种子；它们大小不同。</translation>
    </message>
    <message>
        <source>Both see the same batches, from the same seed, and have equal {budget} (to {difference:.1f} %): one was made wider or narrower.</source>
        <translation>两者看到同样的批次，来自同样的种子，并有同等的{budget}（相差 {difference:.1f} %）：其中一个被加宽或缩窄。</translation>
    </message>
    <message>
        <source>✗ No width gives both equal {budget}: they differ by {difference:.0f} %, as near as they come.</source>
        <translation>✗ 没有宽度能使两者有同等的{budget}：最接近时相差 {difference:.0f} %。</translation>
    </message>
    <message>
        <source>✗ The two would be measured on different digits: take MNIST as the data.</source>
        <translation>✗ 两者将在不同的数字上测量：请用 MNIST 作数据。</translation>
    </message>
    <message>
        <source>The same network and recipe, once on {real} and once on {drawn} digits; both are measured on the same real held-out digits.</source>
        <translation>同样的网络和训练方案，一次用{real}，一次用{drawn}的数字；两者都在同样的真实验证数字上测量。</translation>
    </message>
    <message>
        <source>Close digitlab</source>
        <translation>关闭 digitlab</translation>
    </message>
    <message>
        <source>What was trained so far is kept either way, and can be resumed.</source>
        <translation>已训练的部分无论如何都会保存，可以继续。</translation>
    </message>
    <message>
        <source>Without a window, paused ones go on training.</source>
        <translation>没有窗口时，暂停的训练会继续。</translation>
    </message>
    <message>
        <source>&amp;Keep training without a window</source>
        <translation>没有窗口也继续训练(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>停止并保存(&amp;S)</translation>
    </message>
    <message>
        <source>A training is paused.</source>
        <translation>有一个训练已暂停。</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings are paused.</source>
        <translation>
            <numerusform>有 %n 个训练已暂停。</numerusform>
        </translation>
    </message>
    <message>
        <source>A training goes on.</source>
        <translation>有一个训练正在进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings go on, {paused} of them paused.</source>
        <translation>
            <numerusform>有 %n 个训练正在进行，其中 {paused} 个已暂停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings go on.</source>
        <translation>
            <numerusform>有 %n 个训练正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>训练(&amp;A)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>训练之后</translation>
    </message>
    <message>
        <source>Training digits</source>
        <translation>训练数字</translation>
    </message>
    <message>
        <source>The trainings are being saved; the window closes in a moment.</source>
        <translation>正在保存训练；窗口马上关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings were cut off ({names}). Each goes on from its last checkpoint.</source>
        <translation>
            <numerusform>%n 个训练被中断（{names}）。各从最后的检查点继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training of {name} was cut off before its first epoch ended. It goes on from its last checkpoint.</source>
        <translation>{name} 的训练在第一个轮次结束前被中断。它从最后的检查点继续。</translation>
    </message>
    <message>
        <source>The training of {name} was cut off after epoch {epoch} of {epochs}. It goes on from its last checkpoint.</source>
        <translation>{name} 的训练在 {epochs} 个轮次中的第 {epoch} 个之后被中断。它从最后的检查点继续。</translation>
    </message>
    <message>
        <source>a digit&apos;s class is 0 to 9, not {label}</source>
        <translation>数字的类别是 0 到 9，而不是 {label}</translation>
    </message>
    <message>
        <source>digits stand at places from 0, not at {first}</source>
        <translation>数字的位置从 0 开始，而不是 {first}</translation>
    </message>
    <message>
        <source>{count:,} digits.</source>
        <translation>{count:,} 个数字。</translation>
    </message>
    <message>
        <source>{count:,} digits of {total:,}, each {digit}.</source>
        <translation>{total:,} 个数字中的 {count:,} 个，都是 {digit}。</translation>
    </message>
    <message>
        <source>Here are {first:,} to {last:,}.</source>
        <translation>这里是第 {first:,} 到 {last:,} 个。</translation>
    </message>
    <message>
        <source>Training digit {number:,} is {digit}</source>
        <translation>训练数字 {number:,} 是 {digit}</translation>
    </message>
    <message>
        <source>MNIST training digits: {words}</source>
        <translation>MNIST 训练数字：{words}</translation>
    </message>
    <message>
        <source>Below each digit stands its label: that is all a network is told. Look how differently people write the same one. Click a digit to bring it to the canvas.</source>
        <translation>每个数字下面是它的标签：网络只被告知这些。看看人们写同一个数字有多么不同。点击一个数字把它放到画布上。</translation>
    </message>
    <message>
        <source>The average digit of each class, and how many there are</source>
        <translation>每个类别的平均数字，以及各有多少</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>The next {count}</source>
        <translation>下 {count} 个</translation>
    </message>
    <message>
        <source>Training digits and their labels</source>
        <translation>训练数字和它们的标签</translation>
    </message>
    <message>
        <source>What networks learn from</source>
        <translation>网络从什么学习</translation>
    </message>
    <message>
        <source>average of {count:,} training digits</source>
        <translation>{count:,} 个训练数字的平均</translation>
    </message>
    <message>
        <source>training digit {number:,}</source>
        <translation>训练数字 {number:,}</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>You ended the training at once.</source>
        <translation>你立即结束了训练。</translation>
    </message>
    <message>
        <source>Loss, held-out and training (dotted)</source>
        <translation>损失，验证和训练（点线）</translation>
    </message>
    <message>
        <source>Read, held-out and training (dotted)</source>
        <translation>认对，验证和训练（点线）</translation>
    </message>
    <message>
        <source>Shifted 4 px, turned 30° (dashed)</source>
        <translation>平移 4 px，旋转 30°（虚线）</translation>
    </message>
    <message>
        <source>training loss, of smoothed labels</source>
        <translation>训练损失，平滑标签</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>training pictures read</source>
        <translation>认对的训练图片</translation>
    </message>
    <message>
        <source>held-out pictures read</source>
        <translation>认对的验证图片</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>training digits read</source>
        <translation>认对的训练数字</translation>
    </message>
    <message>
        <source>held-out digits read</source>
        <translation>认对的验证数字</translation>
    </message>
    <message>
        <source>shifted by 4 px</source>
        <translation>平移 4 px</translation>
    </message>
    <message>
        <source>turned by 30°</source>
        <translation>旋转 30°</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>The first filters after epoch {epoch}</source>
        <translation>第 {epoch} 轮次后的第一层滤波器</translation>
    </message>
    <message>
        <source>The first filters</source>
        <translation>第一层滤波器</translation>
    </message>
    <message>
        <source>Delete the run {name} with its checkpoints? No network came of it.</source>
        <translation>删除训练运行 {name} 及其检查点吗？它没有产生网络。</translation>
    </message>
    <message>
        <source>Delete the run {name} with its checkpoints? The network that came of it, {network}, stays.</source>
        <translation>删除训练运行 {name} 及其检查点吗？由它产生的网络 {network} 会保留。</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>删除训练运行</translation>
    </message>
    <message>
        <source>{file} is no part of the run and stays in its folder.</source>
        <translation>{file} 不属于这个训练运行，留在它的文件夹中。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Click to show, tick to overlay</source>
        <translation>点击查看，勾选叠加</translation>
    </message>
    <message>
        <source>{network} (seed {seed}, run {run})</source>
        <translation>{network}（种子 {seed}，训练运行 {run}）</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>按调度</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>End now, with the state saved; the run can be resumed here</source>
        <translation>现在结束并保存状态；训练运行可以在此继续</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>从最后的检查点继续</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Highest learning rate from now on</source>
        <translation>从现在起的最高学习率</translation>
    </message>
    <message>
        <source>The highest learning rate of the schedule, from the next step on; Enter sets it</source>
        <translation>学习率调度的最高学习率，从下一步起；回车键生效</translation>
    </message>
    <message>
        <source>Momentum from now on</source>
        <translation>从现在起的动量</translation>
    </message>
    <message>
        <source>How much of the last step is taken once more (Adam&apos;s first beta), from the next step on; Enter sets it</source>
        <translation>上一步再取多少（Adam 的第一个 beta），从下一步起；回车键生效</translation>
    </message>
    <message>
        <source>Weight decay from now on</source>
        <translation>从现在起的权重衰减</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero, from the next step on; Enter sets it</source>
        <translation>权重被拉向零的强度，从下一步起；回车键生效</translation>
    </message>
    <message>
        <source>Dropout from now on</source>
        <translation>从现在起的 Dropout</translation>
    </message>
    <message>
        <source>The share of numbers that every dropout layer takes as zero, from the next step on; Enter sets it</source>
        <translation>每个 Dropout 层置零的比例，从下一步起；回车键生效</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Wait, with the state saved</source>
        <translation>等待，状态已保存</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Take one step, and wait again</source>
        <translation>走一步，然后再等待</translation>
    </message>
    <message>
        <source>One epoch more</source>
        <translation>再一个轮次</translation>
    </message>
    <message>
        <source>Add one epoch, also to a run that has ended</source>
        <translation>增加一个轮次，已结束的训练运行也可以</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>End now, and put the network as it is into the library</source>
        <translation>现在结束，把网络原样放入网络库</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>删除训练运行</translation>
    </message>
    <message>
        <source>Delete the run&apos;s folder; a network that came of it stays in the library</source>
        <translation>删除训练运行的文件夹；由它产生的网络留在网络库中</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Slow motion: how long to wait before each batch</source>
        <translation>慢动作：每个批次前等待多久</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{seconds:g} s before each batch</source>
        <translation>每个批次前 {seconds:g} s</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Use it on Draw</source>
        <translation>用于绘制</translation>
    </message>
    <message>
        <source>Resume with half the batch</source>
        <translation>用一半的批次继续</translation>
    </message>
    <message>
        <source>Let this network answer where one draws</source>
        <translation>让这个网络在绘制处回答</translation>
    </message>
    <message>
        <source>Each batch is taken in twice as many parts, which needs less memory</source>
        <translation>每个批次分成两倍多的部分，需要的内存更少</translation>
    </message>
    <message>
        <source>Resume on the CPU</source>
        <translation>在 CPU 上继续</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Kill the training; it can be resumed from its last checkpoint</source>
        <translation>终止训练；可以从最后的检查点继续</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Choose a run on the left, or begin one on the page Set up.</source>
        <translation>在左边选择一个训练运行，或在“设置”页开始一个。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>How it learns, epoch by epoch</source>
        <translation>它怎样逐轮次学习</translation>
    </message>
    <message>
        <source>What happens in its layers: gradients, dead units, the first filters and how weights are distributed</source>
        <translation>各层中发生什么：梯度、失活的单元、第一层滤波器，以及权重的分布</translation>
    </message>
    <message>
        <source>Weights of each layer, by epoch</source>
        <translation>每层的权重，按轮次</translation>
    </message>
    <message>
        <source>Where the held-out loss rises while the training loss keeps falling, and the gap between training and held-out digits widens, it over-fits.</source>
        <translation>验证损失上升而训练损失继续下降，训练数字和验证数字之间的差距变大之处，就是过拟合。</translation>
    </message>
    <message>
        <source>A layer with a tiny gradient hardly learns. A unit that answers 0 to every digit will not learn again.</source>
        <translation>梯度很小的层几乎不学习。对任何数字都没有反应的单元不会再学习。</translation>
    </message>
    <message>
        <source>Where the held-out loss rises while the training loss keeps falling, and the gap between training and held-out pictures widens, it over-fits.</source>
        <translation>验证损失上升而训练损失继续下降，训练图片和验证图片之间的差距变大之处，就是过拟合。</translation>
    </message>
    <message>
        <source>A layer with a tiny gradient hardly learns. A unit that answers 0 to every picture will not learn again.</source>
        <translation>梯度很小的层几乎不学习。对任何图片都没有反应的单元不会再学习。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Measured at the end of every epoch.</source>
        <translation>在每个轮次结束时测量。</translation>
    </message>
    <message>
        <source>Size of the gradient, by weight</source>
        <translation>梯度的大小，按权重</translation>
    </message>
    <message>
        <source>Units that answer 0 to every digit</source>
        <translation>对任何数字都没有反应的单元</translation>
    </message>
    <message>
        <source>Units that answer 0 to every picture</source>
        <translation>对任何图片都没有反应的单元</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>在别处训练</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>{epochs} 个轮次中第 {epoch} 个</translation>
    </message>
    <message>
        <source>in the library as {network}</source>
        <translation>在网络库中名为 {network}</translation>
    </message>
    <message>
        <source>{became} (epoch {epoch}, stopped early)</source>
        <translation>{became}（第 {epoch} 轮次，提前停止）</translation>
    </message>
    <message>
        <source>{rate:,.0f} images/s · {duration} left</source>
        <translation>{rate:,.0f} 张/s · 还需 {duration}</translation>
    </message>
    <message>
        <source>{network} has a held-out loss of {loss:.3f} (epoch {epoch}); it draws digits, and reads none.</source>
        <translation>{network} 的验证损失为 {loss:.3f}（第 {epoch} 轮次）；它画数字，不识别。</translation>
    </message>
    <message>
        <source>{read} (of training digits {share}: a gap of {gap} points)</source>
        <translation>{read}（训练数字 {share}：差距 {gap} 个百分点）</translation>
    </message>
    <message>
        <source>{read} (of training pictures {share}: a gap of {gap} points)</source>
        <translation>{read}（训练图片 {share}：差距 {gap} 个百分点）</translation>
    </message>
    <message>
        <source>{network} reads {read}, shifted by 4 px {shifted}, turned by 30° {turned} (epoch {epoch}).</source>
        <translation>{network} 认对 {read}，平移 4 px {shifted}，旋转 30° {turned}（第 {epoch} 轮次）。</translation>
    </message>
    <message>
        <source>It has not answered for {seconds:.0f} s. Stop it; if that does not help, end it.</source>
        <translation>{seconds:.0f} s 没有回应。停止它；若无效，就结束它。</translation>
    </message>
    <message>
        <source>The disk is full: {path} needs {need}, {free} are free. Make room, then try again.</source>
        <translation>磁盘已满：{path} 需要 {need}，可用 {free}。腾出空间后再试。</translation>
    </message>
    <message>
        <source>It was cut off: its process ended without saying why.</source>
        <translation>它被中断了：进程没有任何输出就结束了。</translation>
    </message>
    <message>
        <source>It was cut off: its window was gone.</source>
        <translation>它被中断了：它的窗口不在了。</translation>
    </message>
    <message>
        <source>How networks learn</source>
        <translation>网络怎样学习</translation>
    </message>
    <message>
        <source>as the curves say</source>
        <translation>如曲线所示</translation>
    </message>
    <message>
        <source>Why convolutional networks read images and plain perceptrons do not.</source>
        <translation>为什么卷积神经网络能读图，而普通感知机不能。</translation>
    </message>
    <message>
        <source>MIT licence. The digits are MNIST by Y. LeCun, C. Cortes and C. Burges (CC BY-SA 3.0). The typeface is Inter by The Inter Project Authors (SIL Open Font License 1.1).</source>
        <translation>MIT 许可证。数字来自 Y. LeCun、C. Cortes 和 C. Burges 的 MNIST（CC BY-SA 3.0）。字体是 The Inter Project Authors 的 Inter（SIL Open Font License 1.1）。</translation>
    </message>
    <message>
        <source>About digitlab</source>
        <translation>关于 digitlab</translation>
    </message>
    <message>
        <source>No plug-ins are installed.</source>
        <translation>没有安装插件。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: &apos;digitlab doctor&apos; names all</source>
        <translation>
            <numerusform>…还有 %n 个：&apos;digitlab doctor&apos; 列出全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug-ins:</source>
        <translation>插件：</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>was {state}</source>
        <translation>{state}</translation>
    </message>
    <message>
        <source>The training of {network} {ended}.</source>
        <translation>{network} 的训练{ended}。</translation>
    </message>
    <message>
        <source>The training of {network} {ended}; it reads {share}.</source>
        <translation>{network} 的训练{ended}；它认对 {share}。</translation>
    </message>
    <message>
        <source>{network} could not be loaded</source>
        <translation>{network} 无法载入</translation>
    </message>
    <message>
        <source>{network} knows no such digit</source>
        <translation>{network} 不认识这样的数字</translation>
    </message>
    <message>
        <source>{network} reads {digit}</source>
        <translation>{network} 认作 {digit}</translation>
    </message>
    <message>
        <source>{network} reads {digit}, wrong</source>
        <translation>{network} 认作 {digit}，错误</translation>
    </message>
    <message>
        <source>{network} reads {digit}, right</source>
        <translation>{network} 认作 {digit}，正确</translation>
    </message>
    <message>
        <source>The training of {network} does not answer.</source>
        <translation>{network} 的训练没有回应。</translation>
    </message>
    <message>
        <source>The training of {network} is starting.</source>
        <translation>{network} 的训练正在启动。</translation>
    </message>
    <message>
        <source>{network} is stopping</source>
        <translation>{network} 正在停止</translation>
    </message>
    <message>
        <source>{network} is paused</source>
        <translation>{network} 已暂停</translation>
    </message>
    <message>
        <source>{training}: in epoch 1 of {epochs}.</source>
        <translation>{training}：{epochs} 个轮次中第 1 个。</translation>
    </message>
    <message>
        <source>held-out loss {loss:.3f}</source>
        <translation>验证损失 {loss:.3f}</translation>
    </message>
    <message>
        <source>{share} read</source>
        <translation>认对 {share}</translation>
    </message>
    <message>
        <source>{training}: epoch {epoch} of {epochs} ended, {reads}.</source>
        <translation>{training}：{epochs} 个轮次中第 {epoch} 个结束，{reads}。</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>= agree</source>
        <translation>= 一致</translation>
    </message>
    <message>
        <source>≠ disagree</source>
        <translation>≠ 不一致</translation>
    </message>
    <message>
        <source>The networks agree</source>
        <translation>网络意见一致</translation>
    </message>
    <message>
        <source>The networks disagree</source>
        <translation>网络意见不一致</translation>
    </message>
    <message>
        <source>Whose weights are these?</source>
        <translation>这是谁的权重？</translation>
    </message>
    <message>
        <source>{file} holds weights, and does not say of which network.</source>
        <translation>{file} 含有权重，但没有说明属于哪个网络。</translation>
    </message>
    <message numerus="yes">
        <source>%n architectures fit.</source>
        <translation>
            <numerusform>有 %n 个架构适合。</numerusform>
        </translation>
    </message>
    <message>
        <source>No architecture fits all of them.</source>
        <translation>没有架构适合全部权重。</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不适合之处</translation>
    </message>
    <message>
        <source>Every tensor has its place.</source>
        <translation>每个张量都有位置。</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <source>There is nothing to move yet: draw a digit with the pen first</source>
        <translation>还没有可移动的：先用画笔画一个数字</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在这里画</translation>
    </message>
    <message>
        <source>There is nothing to move yet: draw with the pen first</source>
        <translation>还没有可移动的：先用画笔画</translation>
    </message>
    <message>
        <source>Draw here: your ink will be moved as the sliders say</source>
        <translation>在这里画：墨迹会按滑块所示移动</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <source>More ways to change it</source>
        <translation>更多变化方式</translation>
    </message>
    <message>
        <source>Sliders for pen, shear, perspective, paper, light, lens and noise, in the order in which they happen. The networks
that ship have seen none of this; “Clean the paper” undoes much of what paper and light do.</source>
        <translation>画笔、错切、透视、纸张、光线、镜头和噪声的滑块，按发生的顺序排列。随附的网络
都没有见过这些；“清理纸面”会把纸张和光线的影响大部分去掉。</translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n thing(s)</source>
        <translation>
            <numerusform>已改变：%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {change}</source>
        <translation>已改变：{change}</translation>
    </message>
    <message>
        <source>Changed: {changes}.</source>
        <translation>已改变：{changes}。</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>页面：{title}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>课程页：{title}</translation>
    </message>
    <message>
        <source>Network, {slot}: {network}</source>
        <translation>网络，{slot}：{network}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>A few letters of a command, page, lesson or network</source>
        <translation>命令、页面、课程页或网络的几个字母</translation>
    </message>
    <message>
        <source>A command, page, lesson or network</source>
        <translation>命令、页面、课程页或网络</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配的项</translation>
    </message>
    <message>
        <source>out = Σ input · weight + bias, over the window</source>
        <translation>输出 = Σ 输入 · 权重 + 偏置，对窗口求和</translation>
    </message>
    <message>
        <source>outputs along an axis = ⌊(N + 2P − D(F − 1) − 1) / S⌋ + 1</source>
        <translation>沿一个轴的输出数 = ⌊(N + 2P − D(F − 1) − 1) / S⌋ + 1</translation>
    </message>
    <message>
        <source>out = max, or mean, of the window&apos;s F × F values</source>
        <translation>输出 = 窗口 F × F 个值的最大值或平均值</translation>
    </message>
    <message>
        <source>p(k) = exp(z(k)) / Σ exp(z(j)), of the ten logits z</source>
        <translation>p(k) = exp(z(k)) / Σ exp(z(j))，z 为十个 logit</translation>
    </message>
    <message>
        <source>accuracy = digits read rightly / digits asked</source>
        <translation>准确率 = 认对的数字 / 询问的数字</translation>
    </message>
    <message>
        <source>w ← w − learning rate · dL/dw, in each step of plain gradient descent</source>
        <translation>w ← w − 学习率 · dL/dw，普通梯度下降的每一步</translation>
    </message>
    <message>
        <source>loss = −log p(true class), averaged over digits</source>
        <translation>损失 = −log p(真实类别)，对数字取平均</translation>
    </message>
    <message>
        <source>output = ReLU(Σ products + bias); ReLU(z) = max(0, z)</source>
        <translation>输出 = ReLU(Σ 乘积 + 偏置)；ReLU(z) = max(0, z)</translation>
    </message>
    <message>
        <source>difference = largest |f(shift x) − shift f(x)| / largest value of f</source>
        <translation>差 = |f(平移 x) − 平移 f(x)| 的最大值 / f 的最大值</translation>
    </message>
    <message>
        <source>answered where max p(k) ≥ threshold</source>
        <translation>max p(k) ≥ 阈值 时回答</translation>
    </message>
    <message>
        <source>L = −log p(true class)</source>
        <translation>L = −log p(真实类别)</translation>
    </message>
    <message>
        <source>dL/dw = Σ dL/da · da/dz · dz/dw, over all places where the weight was used</source>
        <translation>dL/dw = Σ dL/da · da/dz · dz/dw，对使用该权重的所有位置求和</translation>
    </message>
    <message>
        <source>output of the unit = 0</source>
        <translation>单元的输出 = 0</translation>
    </message>
    <message>
        <source>ink = (±(pixel − median of the rim) − 2 · deviation of the rim) / full ink, kept within 0 and 1</source>
        <translation>墨迹 = (±(像素 − 边缘中位数) − 2 · 边缘偏差) / 满墨，限制在 0 与 1 之间</translation>
    </message>
    <message>
        <source>velocity = v(any) + (1 + guidance) · (v(class) − v(any))</source>
        <translation>速度 = v(任意) + (1 + 引导) · (v(类别) − v(任意))</translation>
    </message>
    <message>
        <source>x ← x + velocity / steps, so many times</source>
        <translation>x ← x + 速度 / 步数，重复这么多次</translation>
    </message>
    <message>
        <source>loss = mean of (velocity − (drawing − noise))², over five amounts of noise</source>
        <translation>损失 = (速度 − (手绘图 − 噪声))² 的平均，取五种噪声量</translation>
    </message>
    <message>
        <source>digit = decoder(z₁, z₂, class)</source>
        <translation>数字 = 解码器(z₁, z₂, 类别)</translation>
    </message>
    <message>
        <source>pixel + noise · N(0, 1), kept within 0 and 1</source>
        <translation>像素 + 噪声 · N(0, 1)，限制在 0 与 1 之间</translation>
    </message>
    <message>
        <source>Each icon opens a part of the laboratory; what is drawn stays, and is looked at in another way.</source>
        <translation>每个图标打开实验室的一部分；画好的图保留着，换一种方式来看。</translation>
    </message>
    <message>
        <source>The pages of this tab: each asks one question about the same drawing.</source>
        <translation>这个标签页的页面：每页对同一张手绘图提一个问题。</translation>
    </message>
    <message>
        <source>Scrolls the pages&apos; titles to the left.</source>
        <translation>显示更左边的页面标题。</translation>
    </message>
    <message>
        <source>Scrolls the pages&apos; titles to the right.</source>
        <translation>显示更右边的页面标题。</translation>
    </message>
    <message>
        <source>How thick a stroke is, in pixels of the 28 by 28 field.</source>
        <translation>一笔有多粗，以 28 乘 28 视野的像素计。</translation>
    </message>
    <message>
        <source>Puts the digit back to where it was drawn, with nothing changed; one undo brings all of it back.</source>
        <translation>把数字放回画好时的位置，没有任何改变；一次撤销把一切带回来。</translation>
    </message>
    <message>
        <source>Makes the paper white and the ink full before any network sees it, as a scanner&apos;s software does.</source>
        <translation>在任何网络看到之前使纸变白、墨变满，就像扫描仪软件那样。</translation>
    </message>
    <message>
        <source>Draw a digit, move it, and see what each network answers.</source>
        <translation>画一个数字，移动它，看每个网络回答什么。</translation>
    </message>
    <message>
        <source>A message that waits to be read; a button in it does what it proposes.</source>
        <translation>等待阅读的消息；其中的按钮执行它所建议的。</translation>
    </message>
    <message>
        <source>Puts the message away.</source>
        <translation>收起消息。</translation>
    </message>
    <message>
        <source>What was measured just now and is worth doing something about: one hint at a time.</source>
        <translation>刚刚测得、值得处理的事：一次一条提示。</translation>
    </message>
    <message>
        <source>Does what the hint proposes; undo takes back what it did to the drawing.</source>
        <translation>执行提示所建议的；撤销会收回它对手绘图所做的。</translation>
    </message>
    <message>
        <source>Shows the menus for which there is no room.</source>
        <translation>显示放不下的菜单。</translation>
    </message>
    <message>
        <source>Draws ink, as wide as the field beside it says.</source>
        <translation>画墨迹，宽度如旁边的框所示。</translation>
    </message>
    <message>
        <source>Undoes the last change, wherever it was made.</source>
        <translation>撤回最后的改变，不论在哪里。</translation>
    </message>
    <message>
        <source>Keeps the network, with what is changed in it, among your own, and measures it on the test digits.</source>
        <translation>把网络连同其中的修改保存到你自己的网络中，并在测试数字上测量。</translation>
    </message>
    <message>
        <source>Redoes what was undone last.</source>
        <translation>重做最后撤回的改变。</translation>
    </message>
    <message>
        <source>Next, previous and random look only for test digits of this class.</source>
        <translation>“下一个”“上一个”和“随机”只找这个类别的测试数字。</translation>
    </message>
    <message>
        <source>Brings the previous test digit to the canvas.</source>
        <translation>把前一个测试数字放到画布上。</translation>
    </message>
    <message>
        <source>Brings the next test digit to the canvas.</source>
        <translation>把后一个测试数字放到画布上。</translation>
    </message>
    <message>
        <source>Brings a random test digit to the canvas.</source>
        <translation>随机把一个测试数字放到画布上。</translation>
    </message>
    <message>
        <source>Gives the canvas back; Help &gt; Show again starts it once more.</source>
        <translation>归还画布；帮助 &gt; 再看一次开场可重新开始。</translation>
    </message>
    <message>
        <source>Leads to six things to do, one after another.</source>
        <translation>带你做六件事，一件接一件。</translation>
    </message>
    <message>
        <source>Opens the first page of the lecture.</source>
        <translation>打开课程的第一页。</translation>
    </message>
    <message>
        <source>Goes back to the stop before.</source>
        <translation>回到上一站。</translation>
    </message>
    <message>
        <source>Goes on to the next stop.</source>
        <translation>前往下一站。</translation>
    </message>
    <message>
        <source>Goes back to the first step of what plays here.</source>
        <translation>回到这里播放内容的第一步。</translation>
    </message>
    <message>
        <source>Goes one step back; the key is the comma.</source>
        <translation>后退一步；按键是逗号。</translation>
    </message>
    <message>
        <source>Goes one step forward; the key is the full stop.</source>
        <translation>前进一步；按键是句点。</translation>
    </message>
    <message>
        <source>Plays step after step, or pauses; the key is Space.</source>
        <translation>逐步播放，或暂停；按键是空格。</translation>
    </message>
    <message>
        <source>Ends what is being worked out.</source>
        <translation>结束正在计算的内容。</translation>
    </message>
    <message>
        <source>What was done to the ink, who still reads the digit, and what follows, in a sentence.</source>
        <translation>对墨迹做了什么，谁还认得这个数字，以及由此得出什么，一句话。</translation>
    </message>
    <message>
        <source>A network&apos;s answer: the digit with the largest of ten probabilities, and how sure it is.</source>
        <translation>网络的回答：十个概率中最大的数字，以及它有多确信。</translation>
    </message>
    <message>
        <source>The digit that the network answers: that with the largest probability.</source>
        <translation>网络回答的数字：概率最大的那个。</translation>
    </message>
    <message>
        <source>Whether the answer is the digit that this is meant to be.</source>
        <translation>回答是不是这里应有的数字。</translation>
    </message>
    <message>
        <source>One bar for each digit; the ten add up to 1, since the network has to choose one of them.</source>
        <translation>每个数字一条；十条相加为 1，因为网络必须选其中一个。</translation>
    </message>
    <message>
        <source>How much the network found for each turn of the page.</source>
        <translation>网络对纸的每个旋转找到多少证据。</translation>
    </message>
    <message>
        <source>The drawing at every shift of up to 10 px: filled where the network is right, fuller where it is surer.</source>
        <translation>每个至多 10 px 平移下的手绘图：网络正确处填满，越确信越满。</translation>
    </message>
    <message>
        <source>The 28 by 28 numbers from 0 to 1 that go into a network, and nothing else.</source>
        <translation>进入网络的 28 乘 28 个 0 到 1 的数，别无其他。</translation>
    </message>
    <message>
        <source>The digit goes through poses by itself, while all networks answer.</source>
        <translation>数字自己经过各个位姿，所有网络同时回答。</translation>
    </message>
    <message>
        <source>Which step is shown, of how many.</source>
        <translation>显示第几步，共几步。</translation>
    </message>
    <message>
        <source>Which step of the walk is shown; drag it to go to another.</source>
        <translation>显示漫游的第几步；拖动前往那里。</translation>
    </message>
    <message>
        <source>It leads to the page that shows more.</source>
        <translation>它通向显示更多内容的页面。</translation>
    </message>
    <message>
        <source>The drawing at every whole-pixel shift: a filled cell is right, a digit is what was read instead.</source>
        <translation>每个整像素平移下的手绘图：填满的单元格正确，数字是被认作的。</translation>
    </message>
    <message>
        <source>The drawing at 72 turns: a filled piece of the ring is right, a digit is what was read instead.</source>
        <translation>72 个旋转下的手绘图：环上填满的一段正确，数字是被认作的。</translation>
    </message>
    <message>
        <source>The drawing at 21 sizes: a filled cell is right, a digit is what was read instead.</source>
        <translation>21 种大小下的手绘图：填满的单元格正确，数字是被认作的。</translation>
    </message>
    <message>
        <source>What the cells of the maps mean.</source>
        <translation>图中单元格的含义。</translation>
    </message>
    <message>
        <source>Ticked networks have a line in the plot.</source>
        <translation>勾选的网络在图中有一条线。</translation>
    </message>
    <message>
        <source>How many test digits are asked: more take longer and narrow the 95 % interval.</source>
        <translation>询问多少个测试数字：越多越久，95 % 区间越窄。</translation>
    </message>
    <message>
        <source>Measures what is still missing, in a process of its own; the result is kept.</source>
        <translation>在单独的进程中测量还缺的；结果会保存。</translation>
    </message>
    <message>
        <source>Accuracy against a shift of the test digits.</source>
        <translation>准确率随测试数字平移的变化。</translation>
    </message>
    <message>
        <source>Accuracy against a turn of the test digits.</source>
        <translation>准确率随测试数字旋转的变化。</translation>
    </message>
    <message>
        <source>Accuracy against the size of the test digits.</source>
        <translation>准确率随测试数字大小的变化。</translation>
    </message>
    <message>
        <source>Accuracy against the thickness of the strokes.</source>
        <translation>准确率随笔画粗细的变化。</translation>
    </message>
    <message>
        <source>Accuracy against noise that is added to every pixel.</source>
        <translation>准确率随加到每个像素上的噪声的变化。</translation>
    </message>
    <message>
        <source>All changes at once: where each network falls, by shift, turn, size, pen, paper, light, lens and hand.</source>
        <translation>所有变化一起：每个网络在哪里失守，按平移、旋转、大小、画笔、纸张、光线、镜头和手。</translation>
    </message>
    <message>
        <source>One small chart for each change, from 0 to 100 % of the test digits; below it who falls first. A click shows it large.</source>
        <translation>每种变化一张小图，从 0 到 100 % 的测试数字；下面是谁先失守。点击看大图。</translation>
    </message>
    <message>
        <source>One row for each thing that happens to a digit, shown on a 7; dots are shares of test digits read, diamonds what others published.</source>
        <translation>数字遇到的每件事一行，以 7 为例；点是认对的测试数字比例，菱形是别人发表的。</translation>
    </message>
    <message>
        <source>The share of test digits that each network reads, against what is done to them, with 95 % intervals.</source>
        <translation>每个网络认对的测试数字比例，随所做变化而变，附 95 % 区间。</translation>
    </message>
    <message>
        <source>The share of test digits that a network reads at every shift of up to 10 px, right and down.</source>
        <translation>每个至多 10 px 的向右和向下平移下，网络认对的测试数字比例。</translation>
    </message>
    <message>
        <source>Which colour is which share: from none of the digits, dark, to all, bright.</source>
        <translation>颜色与比例的对应：从一个都没有（暗）到全部（亮）。</translation>
    </message>
    <message>
        <source>Shows every network of the comparison, not only the two that differ in one thing.</source>
        <translation>显示比较中的每个网络，而不只是差一点的那两个。</translation>
    </message>
    <message>
        <source>Each network with its size and its accuracy on moved, turned and resized test digits.</source>
        <translation>每个网络的规模，以及在移动、旋转和改变大小的测试数字上的准确率。</translation>
    </message>
    <message>
        <source>Shares of wrong answers: the winners of ImageNet year by year, and MNIST&apos;s test digits, published and measured here.</source>
        <translation>错误回答的比例：历年 ImageNet 的获胜者，以及 MNIST 测试数字，已发表的和在此测量的。</translation>
    </message>
    <message>
        <source>What was published when, with its error and where it stands, and below it the networks that were measured here.</source>
        <translation>什么何时发表、错误率多少、见何处，下面是在此测量的网络。</translation>
    </message>
    <message>
        <source>Networks that learned from shuffled pixels answer the drawing with its pixels shuffled the same way.</source>
        <translation>从打乱像素学习的网络，对以同样方式打乱像素的手绘图作回答。</translation>
    </message>
    <message>
        <source>Reads the test digits at the pose of the sliders with both networks, and keeps those that only one reads.</source>
        <translation>在滑块的位姿下让两个网络识别测试数字，保留只有一个认出的。</translation>
    </message>
    <message>
        <source>Test digits of which one network reads what the other does not; a click brings one to the canvas.</source>
        <translation>一个网络认出而另一个认不出的测试数字；点击把一个放到画布上。</translation>
    </message>
    <message>
        <source>One way round: the numbers of a feature map, or of the kernel that makes it.</source>
        <translation>其中一种顺序：特征图的数，或产生它的卷积核的数。</translation>
    </message>
    <message>
        <source>Which colour is which number: one side of zero against the other.</source>
        <translation>颜色与数的对应：零的一侧与另一侧相对。</translation>
    </message>
    <message>
        <source>How far each layer is from moving along with its input: no bar is exactly equivariant.</source>
        <translation>每层离“随输入一起移动”有多远：没有条的恰好等变。</translation>
    </message>
    <message>
        <source>Sets a layer without borders and strides, where both ways round give the same.</source>
        <translation>设置一个没有边界和步幅的层，两种顺序结果相同。</translation>
    </message>
    <message>
        <source>Sets zeros around the image: what is shifted over the border is not the same.</source>
        <translation>在图像周围设置零：移过边界的就不同了。</translation>
    </message>
    <message>
        <source>Sets a stride of 2, which leaves every other place out: a shift by 1 px picks others.</source>
        <translation>设置步幅 2，每隔一个位置略去：平移 1 px 会选到别的位置。</translation>
    </message>
    <message>
        <source>Sets pooling, which keeps one value of four: a shift by 1 px picks others.</source>
        <translation>设置池化，四个值留一个：平移 1 px 会选到别的值。</translation>
    </message>
    <message>
        <source>Sets a blur before every other place is left out, so that a shift by 1 px changes little.</source>
        <translation>在每隔一个位置略去之前先模糊，使平移 1 px 影响很小。</translation>
    </message>
    <message>
        <source>The weights with which the layer convolves.</source>
        <translation>该层用来卷积的权重。</translation>
    </message>
    <message>
        <source>What lies around the image, for windows that reach over its border.</source>
        <translation>图像周围是什么，供越过边界的窗口使用。</translation>
    </message>
    <message>
        <source>What follows the convolution, and makes its map smaller.</source>
        <translation>卷积之后是什么，使它的图变小。</translation>
    </message>
    <message>
        <source>How many pixels the window moves each time.</source>
        <translation>窗口每次前进多少像素。</translation>
    </message>
    <message>
        <source>Whether negative values become 0 after the convolution.</source>
        <translation>卷积之后负的是否变为 0。</translation>
    </message>
    <message>
        <source>A network that is less sure than this gives no answer; above it, it should be right.</source>
        <translation>不如此确信的网络不给回答；高于它时应当正确。</translation>
    </message>
    <message>
        <source>How sure a network says it is, against how often it is right then.</source>
        <translation>网络说自己有多确信，与那时正确的比例对照。</translation>
    </message>
    <message>
        <source>Which filter of the network&apos;s first layer the kernel is, counted from 1.</source>
        <translation>卷积核是网络第一层的哪个滤波器，从 1 数起。</translation>
    </message>
    <message>
        <source>Which of the two networks is right in the digits that are shown.</source>
        <translation>在显示的数字中，两个网络里哪个正确。</translation>
    </message>
    <message>
        <source>How the drawing flows through all layers of both networks to their answers.</source>
        <translation>手绘图怎样流过两个网络的所有层到达回答。</translation>
    </message>
    <message>
        <source>How far the drawing has flowed; drag it to go to another step.</source>
        <translation>手绘图流到了哪里；拖动前往那里。</translation>
    </message>
    <message>
        <source>Shows all test digits to the network, and keeps those that excite its units most.</source>
        <translation>让网络看所有测试数字，保留最能激活其单元的。</translation>
    </message>
    <message>
        <source>Begins the search for an image that makes this unit&apos;s value as large as can be.</source>
        <translation>开始寻找使这个单元的值尽可能大的图像。</translation>
    </message>
    <message>
        <source>What the search begins with: noise, or the drawing.</source>
        <translation>从什么开始寻找：噪声或手绘图。</translation>
    </message>
    <message>
        <source>Whether one place of the unit&apos;s map is to become large, or all of it.</source>
        <translation>单元的图是一个位置要大，还是全部要大。</translation>
    </message>
    <message>
        <source>Which input map&apos;s weights of the kernel are shown.</source>
        <translation>显示卷积核对哪张输入图的权重。</translation>
    </message>
    <message>
        <source>Lets both networks read the test digits, and puts each digit in its place on the map.</source>
        <translation>让两个网络识别测试数字，把每个数字放到它的位置。</translation>
    </message>
    <message>
        <source>Which layer&apos;s numbers make this map.</source>
        <translation>用哪一层的数制作这张地图。</translation>
    </message>
    <message>
        <source>Each dot is a test digit, at the place that a layer gives it; near ones are alike to that layer.</source>
        <translation>每个点是一个测试数字，在某层给它的位置；对该层来说相近的就相似。</translation>
    </message>
    <message>
        <source>Looks at this network, or at this layer of it.</source>
        <translation>查看这个网络，或它的这一层。</translation>
    </message>
    <message>
        <source>Which colour is which number; each map is coloured by its own scale where it says so.</source>
        <translation>颜色与数的对应；注明时每张图按自己的尺度着色。</translation>
    </message>
    <message>
        <source>The numbers that a layer makes of the drawing: a map for each filter, or a cell for each unit.</source>
        <translation>一层由手绘图得出的数：每个滤波器一张图，或每个单元一个单元格。</translation>
    </message>
    <message>
        <source>A layer&apos;s units, a map or a cell each, in their order.</source>
        <translation>一层的单元，各一张图或一个单元格，按顺序排列。</translation>
    </message>
    <message>
        <source>The numbers that a filter meets and makes; the frame is the window of the number in question.</source>
        <translation>滤波器遇到和产生的数；方框是所讨论的数的窗口。</translation>
    </message>
    <message>
        <source>One layer: its name, its shape, its parameters as a formula, and all that it makes of the drawing.</source>
        <translation>一层：名字、形状、写成公式的参数，以及它由手绘图得出的一切。</translation>
    </message>
    <message>
        <source>Shows every layer with what it makes of the drawing.</source>
        <translation>显示每一层由手绘图得出什么。</translation>
    </message>
    <message>
        <source>Shows what the first filters look for beside what they find.</source>
        <translation>把第一层滤波器寻找的和找到的并排显示。</translation>
    </message>
    <message>
        <source>Whether each map has a scale of colours of its own, or each layer one, or all share one.</source>
        <translation>每张图有自己的颜色尺度，还是每层一个，或全部共用。</translation>
    </message>
    <message>
        <source>The products of window and weights, number by number; their sum is the output.</source>
        <translation>窗口与权重的逐个乘积；它们的和就是输出。</translation>
    </message>
    <message>
        <source>How the products become the output: added up, with the bias, through the activation function.</source>
        <translation>乘积怎样成为输出：与偏置相加，再通过激活函数。</translation>
    </message>
    <message>
        <source>Which class is explained, where there are more than ten buttons can show.</source>
        <translation>解释哪个类别；类别多于十个按钮所能显示时使用。</translation>
    </message>
    <message>
        <source>From ten logits to ten probabilities, number by number.</source>
        <translation>从十个 logit 到十个概率，逐个数来看。</translation>
    </message>
    <message>
        <source>How many test digits are put on the map.</source>
        <translation>地图上放多少个测试数字。</translation>
    </message>
    <message>
        <source>Whose units are looked at.</source>
        <translation>查看谁的单元。</translation>
    </message>
    <message>
        <source>Which layer&apos;s units are looked at.</source>
        <translation>查看哪一层的单元。</translation>
    </message>
    <message>
        <source>Shows sliders for everything else that can happen to a digit: pen, shear, paper, light, lens, noise; networks that ship have learned next to nothing of it.</source>
        <translation>为数字可能遇到的其他变化显示滑块：画笔、错切、纸张、光线、镜头、噪声；随附的网络几乎没有学过这些。</translation>
    </message>
    <message>
        <source>How the many numbers of a layer become two, a place on the map: directions in which digits, or classes, differ most, or neighbours.</source>
        <translation>一层的许多数怎样变成两个数，即地图上的位置：数字之间或类别之间差别最大的方向，或邻居关系。</translation>
    </message>
    <message>
        <source>Which unit of the layer, counted from 1; one of the answer goes by its digit.</source>
        <translation>该层的哪个单元，从 1 数起；回答层的单元以它的数字为名。</translation>
    </message>
    <message>
        <source>Which random image the search begins with: the same number gives the same result.</source>
        <translation>从哪个随机图像开始寻找：同样的数给出同样的结果。</translation>
    </message>
    <message>
        <source>How the unit&apos;s value rose while the image was changed to excite it.</source>
        <translation>改变图像来激活单元时，单元的值怎样上升。</translation>
    </message>
    <message>
        <source>The test digits that make this unit&apos;s value largest.</source>
        <translation>使这个单元的值最大的测试数字。</translation>
    </message>
    <message>
        <source>Which network is changed; its file stays as it is.</source>
        <translation>修改哪个网络；它的文件保持不变。</translation>
    </message>
    <message>
        <source>Which layer is changed.</source>
        <translation>修改哪一层。</translation>
    </message>
    <message>
        <source>Which unit, or filter, is changed.</source>
        <translation>修改哪个单元或滤波器。</translation>
    </message>
    <message>
        <source>Switches all units of the layer on again.</source>
        <translation>让该层所有单元重新回答。</translation>
    </message>
    <message>
        <source>Makes every unit of the layer answer 0.</source>
        <translation>让该层每个单元回答 0。</translation>
    </message>
    <message>
        <source>Makes this unit answer 0, or answer again, to show what it contributes.</source>
        <translation>让这个单元回答 0，或重新回答，以便看到它有什么用。</translation>
    </message>
    <message>
        <source>The chosen weight of the kernel; type another, and the network answers with it.</source>
        <translation>卷积核中所选的权重；输入另一个，网络就用它来回答。</translation>
    </message>
    <message>
        <source>What is added to the sum of this unit before its activation function.</source>
        <translation>在激活函数之前加到这个单元的和上的数。</translation>
    </message>
    <message>
        <source>The weights of the kernel; click one and change it.</source>
        <translation>卷积核的权重；点击一个来改变它。</translation>
    </message>
    <message>
        <source>The ten probabilities as the network was trained, in outline, and as it is changed now, filled.</source>
        <translation>十个概率：轮廓为训练时的，填充为现在修改后的。</translation>
    </message>
    <message>
        <source>Which network takes the step: a copy of it learns, and its file stays as it is.</source>
        <translation>哪个网络走这一步：学习的是它的副本，文件保持不变。</translation>
    </message>
    <message>
        <source>Where the step begins: from the random weights that a training begins with, or from the network as it answers now, which may be that of a run&apos;s epoch (Train &gt; Afterwards, its slider).</source>
        <translation>这一步从哪里开始：从训练开始时的随机权重，或从现在回答的网络，它可以是某次训练运行某个轮次的（训练 &gt; 训练之后的滑块）。</translation>
    </message>
    <message>
        <source>The true class of the drawing, with which the loss compares the answer.</source>
        <translation>手绘图的真实类别，损失用它与回答比较。</translation>
    </message>
    <message>
        <source>The learning rate: how much of its derivative each weight is changed by.</source>
        <translation>学习率：每个权重按其导数的多少来改变。</translation>
    </message>
    <message>
        <source>Takes one step of learning from the drawing.</source>
        <translation>从手绘图走一个学习步。</translation>
    </message>
    <message>
        <source>Takes ten steps, one after the other, and shows the last.</source>
        <translation>连续走十步，显示最后一步。</translation>
    </message>
    <message>
        <source>Takes a hundred steps, one after the other, and shows the last.</source>
        <translation>连续走一百步，显示最后一步。</translation>
    </message>
    <message>
        <source>Shows one weight, and where its derivative comes from.</source>
        <translation>显示一个权重，以及它的导数从何而来。</translation>
    </message>
    <message>
        <source>Shows the largest changes of all weights, layer by layer.</source>
        <translation>逐层显示所有权重的最大改变。</translation>
    </message>
    <message>
        <source>Follows what is added to the sum of this unit.</source>
        <translation>跟踪加到这个单元的和上的数。</translation>
    </message>
    <message>
        <source>Follows the number that the normalisation of this unit adds.</source>
        <translation>跟踪这个单元的归一化所加的数。</translation>
    </message>
    <message>
        <source>Follows the number that the normalisation of this unit multiplies by.</source>
        <translation>跟踪这个单元的归一化所乘的数。</translation>
    </message>
    <message>
        <source>How far the step is played: forward through all layers, the loss, back through all layers, the update.</source>
        <translation>这一步播放到哪里：前向经过所有层、损失、反向经过所有层、更新。</translation>
    </message>
    <message>
        <source>Looks at this layer, and follows one of its weights.</source>
        <translation>查看这一层，并跟踪它的一个权重。</translation>
    </message>
    <message>
        <source>Numbers of a layer, their gradients, or a weight&apos;s derivative place by place; click a weight to follow it.</source>
        <translation>一层的数、它们的梯度，或一个权重逐位置的导数；点击一个权重来跟踪它。</translation>
    </message>
    <message>
        <source>The ten probabilities before the first step, in outline, and after the last, filled.</source>
        <translation>十个概率：轮廓为第一步之前，填充为最后一步之后。</translation>
    </message>
    <message>
        <source>The sum that makes the number in question, written out.</source>
        <translation>写出构成所讨论的数的和。</translation>
    </message>
    <message>
        <source>A table of numbers; each cell is one of them, and the frame is the window.</source>
        <translation>一个数表；每个单元格是其中一个数，方框是窗口。</translation>
    </message>
    <message>
        <source>A worked example of the lecture: image, kernels and sizes at once.</source>
        <translation>课程中的一个算例：图像、卷积核和大小一次设好。</translation>
    </message>
    <message>
        <source>Where the image comes from: typed numbers, a pattern, or the drawing.</source>
        <translation>图像从哪里来：输入的数、图案或手绘图。</translation>
    </message>
    <message>
        <source>A classic kernel, such as one that finds edges, in the place of the filter that is seen.</source>
        <translation>用经典卷积核（例如寻找边缘的）替换当前看到的滤波器。</translation>
    </message>
    <message>
        <source>Which output is being worked out; drag it to go to another.</source>
        <translation>正在计算哪个输出；拖动前往那里。</translation>
    </message>
    <message>
        <source>How many rows and columns the kernel has.</source>
        <translation>卷积核有多少行和列。</translation>
    </message>
    <message>
        <source>How many rows and columns of zeros lie around the image.</source>
        <translation>图像周围有多少行和列的零。</translation>
    </message>
    <message>
        <source>How far apart the pixels are that neighbouring weights meet.</source>
        <translation>相邻权重遇到的像素相距多远。</translation>
    </message>
    <message>
        <source>What is added to the sum of each output.</source>
        <translation>加到每个输出的和上的数。</translation>
    </message>
    <message>
        <source>The chosen number; type another, and everything that it enters is worked out again.</source>
        <translation>所选的数；输入另一个，它进入的一切都重新计算。</translation>
    </message>
    <message>
        <source>Hides the next output until you have said what it is.</source>
        <translation>隐藏下一个输出，直到你说出它是多少。</translation>
    </message>
    <message>
        <source>Type what the next output is.</source>
        <translation>输入下一个输出是多少。</translation>
    </message>
    <message>
        <source>Shows the number that was asked for.</source>
        <translation>显示所问的数。</translation>
    </message>
    <message>
        <source>From a weight of its own for each pair of pixel and output, to near pixels only, to the same few for all.</source>
        <translation>从每对像素和输出都有自己的权重，到只有近的像素，到所有输出共用同样的几个。</translation>
    </message>
    <message>
        <source>A row for each output, a column for each pixel; what has the same colour is one and the same weight.</source>
        <translation>每个输出一行，每个像素一列；颜色相同的就是同一个权重。</translation>
    </message>
    <message>
        <source>How many places have added their share to the gradient.</source>
        <translation>已有多少位置把自己的一份加到梯度上。</translation>
    </message>
    <message>
        <source>How many rows of the image are laid one behind the other; drag it to change that.</source>
        <translation>图像有多少行首尾相接；拖动前往那里。</translation>
    </message>
    <message>
        <source>How the loss changes with this output: where backpropagation begins.</source>
        <translation>损失怎样随这个输出改变：反向传播从这里开始。</translation>
    </message>
    <message>
        <source>The image on the bench in its colours: red, green and blue of every pixel together.</source>
        <translation>演算台上的彩色图像：每个像素的红、绿、蓝合在一起。</translation>
    </message>
    <message>
        <source>Each channel under its own slice of the filter, in colour again; where weights add up to 0, the sizes of the differences.</source>
        <translation>每个通道在滤波器自己的切片下，仍是彩色；权重相加为 0 处显示差值的大小。</translation>
    </message>
    <message>
        <source>Which number stands for a window: its largest, or its mean.</source>
        <translation>哪个数代表一个窗口：最大值或平均值。</translation>
    </message>
    <message>
        <source>How many rows and columns become one number.</source>
        <translation>多少行和列变成一个数。</translation>
    </message>
    <message>
        <source>How far the second image is shifted to the right.</source>
        <translation>第二张图像向右移动多远。</translation>
    </message>
    <message>
        <source>How far the second image is shifted down.</source>
        <translation>第二张图像向下移动多远。</translation>
    </message>
    <message>
        <source>How many test digits are scattered on the sheet.</source>
        <translation>在整页纸上撒放多少个测试数字。</translation>
    </message>
    <message>
        <source>Shows every box that is sure enough, and thick those that suppression leaves.</source>
        <translation>显示每个足够确信的框，抑制后留下的用粗线。</translation>
    </message>
    <message>
        <source>How much of the smaller of two boxes may be shared before the less sure one is suppressed.</source>
        <translation>两个框可以共享较小框的多少，超过时不太确信的被抑制。</translation>
    </message>
    <message>
        <source>Which class&apos;s evidence is shown, cell by cell.</source>
        <translation>逐单元格显示哪个类别的证据。</translation>
    </message>
    <message>
        <source>Which network is asked about every window of the sheet.</source>
        <translation>向哪个网络询问整页纸的每个窗口。</translation>
    </message>
    <message>
        <source>What a network answers in each window of the sheet: something everywhere, also where no digit is.</source>
        <translation>网络在整页纸每个窗口中的回答：处处都有点什么，没有数字处也是。</translation>
    </message>
    <message>
        <source>What the decoder makes of each point of the plane: move over it, and the digit follows.</source>
        <translation>解码器在平面每个点得出什么：在上面移动，数字就跟着变。</translation>
    </message>
    <message>
        <source>What a network reads at each point: a filled cell is what was asked for, a digit is what was read instead.</source>
        <translation>网络在每个点认作什么：填满的单元格是所要求的，数字是被认作的。</translation>
    </message>
    <message>
        <source>Which network works out the velocity: a CNN, or an MLP that learned by the same recipe.</source>
        <translation>由哪个网络计算速度：CNN，或按同样训练方案学习的 MLP。</translation>
    </message>
    <message>
        <source>Which noise it begins with: another seed is another digit of the same class.</source>
        <translation>从哪个噪声开始：另一个种子是同一类别的另一个数字。</translation>
    </message>
    <message>
        <source>How much of the drawing is there when the flow begins: near 0 it is nearly all noise.</source>
        <translation>流模型开始时手绘图占多少：接近 0 时几乎全是噪声。</translation>
    </message>
    <message>
        <source>Which class the upper trajectory is asked for.</source>
        <translation>上面的轨迹要求哪个类别。</translation>
    </message>
    <message>
        <source>Which class the lower trajectory is asked for.</source>
        <translation>下面的轨迹要求哪个类别。</translation>
    </message>
    <message>
        <source>How far the upper trajectory goes beyond the class&apos;s own velocity: surer digits, and less varied ones.</source>
        <translation>上面的轨迹超出该类别自身速度多远：数字更确信，变化更少。</translation>
    </message>
    <message>
        <source>How far the lower trajectory goes beyond the class&apos;s own velocity: surer digits, and less varied ones.</source>
        <translation>下面的轨迹超出该类别自身速度多远：数字更确信，变化更少。</translation>
    </message>
    <message>
        <source>Which step is shown, from noise to the digit; drag it to go to another.</source>
        <translation>显示从噪声到数字的第几步；拖动前往那里。</translation>
    </message>
    <message>
        <source>How many steps are shown a second.</source>
        <translation>每秒显示多少步。</translation>
    </message>
    <message>
        <source>An image of this trajectory; a click on one of the first three chooses the pixel whose path is shown.</source>
        <translation>这条轨迹的一张图像；点击前三张之一，选择显示其路径的像素。</translation>
    </message>
    <message>
        <source>The value of one pixel from noise to digit, a line for each trajectory; the dotted line is the straight way.</source>
        <translation>一个像素从噪声到数字的值，每条轨迹一条线；点线是直的路径。</translation>
    </message>
    <message>
        <source>Opens the flow at a step of its way from noise to a digit.</source>
        <translation>在从噪声到数字途中的某一步打开流模型。</translation>
    </message>
    <message>
        <source>Opens the decoder of the latent plane at the point that is chosen there.</source>
        <translation>在所选的点打开隐平面的解码器。</translation>
    </message>
    <message>
        <source>Which layer is shown: of a CNN on the way down, in the middle and on the way up, of an MLP or a decoder dense ones; the last is the velocity, or the logits.</source>
        <translation>显示哪一层：CNN 的下行、中间和上行的层，MLP 或解码器的全连接层；最后是速度或 logit。</translation>
    </message>
    <message>
        <source>After how many steps the flow is opened; drag it to go to another.</source>
        <translation>在多少步之后打开流模型；拖动前往那里。</translation>
    </message>
    <message>
        <source>The image, its velocity or the logits of its ink, what a layer answers, and the weights of the framed unit; a click on a layer chooses a unit.</source>
        <translation>图像、它的速度或墨迹的 logit、一层的回答，以及加框单元的权重；点击一层来选择单元。</translation>
    </message>
    <message>
        <source>What the flow, told each class, makes of the drawing under noise; the class with the smallest loss is framed.</source>
        <translation>流模型被告知每个类别时，把带噪声的手绘图变成什么；损失最小的类别加框。</translation>
    </message>
    <message>
        <source>Reads the drawing shifted by up to 10 px to the left and to the right.</source>
        <translation>识别向左和向右平移至多 10 px 的手绘图。</translation>
    </message>
    <message>
        <source>Reads the drawing shifted by up to 10 px up and down.</source>
        <translation>识别向上和向下平移至多 10 px 的手绘图。</translation>
    </message>
    <message>
        <source>Reads the drawing rotated by up to 100°, either way.</source>
        <translation>识别朝任一方向旋转至多 100° 的手绘图。</translation>
    </message>
    <message>
        <source>How badly the flow, told each class, tells noise and drawing apart: the class with the smallest loss is the answer.</source>
        <translation>流模型被告知每个类别时，区分噪声和手绘图有多差：损失最小的类别就是回答。</translation>
    </message>
    <message>
        <source>What the flow and both networks read while the drawing moves: filled is right, a digit is what was read instead.</source>
        <translation>手绘图移动时流模型和两个网络认出什么：填满为正确，数字是被认作的。</translation>
    </message>
    <message>
        <source>What a flow drew, or the training digit nearest to each of its samples.</source>
        <translation>流模型画出的，或离它每个样本最近的训练数字。</translation>
    </message>
    <message>
        <source>What was measured of many digits of this flow: how many are read as asked; the Fréchet distance, which says how far their features lie from those of real digits; and how much the digits of a class vary, as a share of how much real ones do.</source>
        <translation>对这个流模型的许多数字测得的：多少认作所要求的；Fréchet 距离，说明其特征与真实数字相距多远；以及一个类别的数字变化多少，占真实数字变化的比例。</translation>
    </message>
    <message>
        <source>Which noise both flows begin with: another seed, other digits.</source>
        <translation>两个流模型从哪个噪声开始：另一个种子，另一些数字。</translation>
    </message>
    <message>
        <source>How far both flows go beyond the class&apos;s own velocity.</source>
        <translation>两个流模型超出该类别自身速度多远。</translation>
    </message>
    <message>
        <source>A network to begin with, which is then changed row by row.</source>
        <translation>作为起点的网络，然后逐行修改。</translation>
    </message>
    <message>
        <source>What this network is called in lists.</source>
        <translation>这个网络在列表中的名字。</translation>
    </message>
    <message>
        <source>Whether the numbers of each map are brought to mean 0 and variance 1, over a batch.</source>
        <translation>每张图的数是否在一个批次上归一化为平均 0、方差 1。</translation>
    </message>
    <message>
        <source>Moves this layer up by one row.</source>
        <translation>把这一层移到上面一层之前。</translation>
    </message>
    <message>
        <source>Moves this layer down by one row.</source>
        <translation>把这一层移到下面一层之后。</translation>
    </message>
    <message>
        <source>Takes this layer out of the network.</source>
        <translation>把这一层从网络中去掉。</translation>
    </message>
    <message>
        <source>How neighbouring values become one: their largest, or their mean.</source>
        <translation>相邻的值怎样变成一个：最大值或平均值。</translation>
    </message>
    <message>
        <source>Adds a layer whose filters slide over the maps.</source>
        <translation>添加一个滤波器在图上滑动的层。</translation>
    </message>
    <message>
        <source>Adds a layer that makes maps smaller: one value for each window.</source>
        <translation>添加一个使图变小的层：每个窗口一个值。</translation>
    </message>
    <message>
        <source>Adds a layer that makes one value of each whole map.</source>
        <translation>添加一个由整张图得出一个值的层。</translation>
    </message>
    <message>
        <source>Adds a layer that puts all values of all maps in one row.</source>
        <translation>添加一个把所有图的所有值排成一行的层。</translation>
    </message>
    <message>
        <source>Adds a residual connection: what came into the rows above is added to what they answer.</source>
        <translation>添加一行，把进入上面各行的加到它们的回答上。</translation>
    </message>
    <message>
        <source>Adds a layer that slides one filter over each map by itself.</source>
        <translation>添加一个让每张图各有一个滤波器滑过的层。</translation>
    </message>
    <message>
        <source>Adds a layer in which every unit has a weight for every value.</source>
        <translation>添加一个每个单元对每个值都有权重的层。</translation>
    </message>
    <message>
        <source>Adds a layer that drops units at random while the network learns.</source>
        <translation>添加一个在网络学习时随机去掉单元的层。</translation>
    </message>
    <message>
        <source>The command that begins the same training in a terminal, with all settings.</source>
        <translation>在终端中以所有设置开始同样训练的命令。</translation>
    </message>
    <message>
        <source>All settings of a training under one name.</source>
        <translation>一次训练的所有设置，归于一个名字。</translation>
    </message>
    <message>
        <source>The name under which these settings are saved.</source>
        <translation>保存这些设置的名字。</translation>
    </message>
    <message>
        <source>Which network is trained.</source>
        <translation>训练哪个网络。</translation>
    </message>
    <message>
        <source>A second network that is trained on the same batches, to be compared with; or the same one, taught by digits that a generator draws.</source>
        <translation>在同样批次上训练以供比较的第二个网络；或同一个网络，由生成器画的数字来教。</translation>
    </message>
    <message>
        <source>What is made equal before two networks are compared: nothing, parameters, or multiply-adds.</source>
        <translation>比较两个网络之前使什么相等：无、参数或乘加运算。</translation>
    </message>
    <message>
        <source>Which labelled digits the network learns from.</source>
        <translation>网络从哪些有标签的数字学习。</translation>
    </message>
    <message>
        <source>Whether the pictures of the folder are read in red, green and blue, or in grey.</source>
        <translation>文件夹中的图片按红、绿、蓝读取，还是按灰度读取。</translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.</source>
        <translation>梯度怎样变成权重的一步。</translation>
    </message>
    <message>
        <source>How the learning rate rises and falls over the training.</source>
        <translation>学习率在训练过程中怎样升降。</translation>
    </message>
    <message>
        <source>What computes: the processor, or a graphics card.</source>
        <translation>用什么计算：处理器或显卡。</translation>
    </message>
    <message>
        <source>How many bits a number has while it is computed with.</source>
        <translation>计算时一个数有多少位。</translation>
    </message>
    <message>
        <source>What the first weights are multiplied by before the training begins.</source>
        <translation>训练开始前初始权重乘以多少。</translation>
    </message>
    <message>
        <source>For how many epochs the held-out loss may stay above its lowest before training ends; 0 waits for ever.</source>
        <translation>验证损失可以连续多少轮次高于最低值而不结束训练；0 为一直等待。</translation>
    </message>
    <message>
        <source>How much of each label is spread over all classes; the training loss then stays above zero.</source>
        <translation>每个标签有多少分给所有类别；训练损失因而保持在零以上。</translation>
    </message>
    <message>
        <source>This many processes share every batch.</source>
        <translation>这么多进程分担每个批次。</translation>
    </message>
    <message>
        <source>The learning rate in every step, from the first to the last.</source>
        <translation>从第一步到最后一步，每一步的学习率。</translation>
    </message>
    <message>
        <source>Training digits as the network will see them, after the changes that are set.</source>
        <translation>网络将看到的训练数字，经过所设的变化。</translation>
    </message>
    <message>
        <source>Begins the training in a process of its own; Watch shows it.</source>
        <translation>在单独的进程中开始训练；“观察”显示它。</translation>
    </message>
    <message>
        <source>Trainings that were begun; a ticked one is laid over the one that is looked at.</source>
        <translation>已开始的训练；勾选的叠加在正在查看的上面。</translation>
    </message>
    <message>
        <source>How many weights of a layer have which size: a column an epoch, the largest weights at the top, brightest where most of them are.</source>
        <translation>一层有多少权重是什么大小：每个轮次一列，最大的权重在上，最多处最亮。</translation>
    </message>
    <message>
        <source>How far the training is.</source>
        <translation>训练进行到哪里。</translation>
    </message>
    <message>
        <source>A quantity of the training, epoch by epoch, a line for each run.</source>
        <translation>训练的一个量，逐轮次，每个训练运行一条线。</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint, without the graphics card.</source>
        <translation>从最后的检查点继续，不用显卡。</translation>
    </message>
    <message>
        <source>Copies what went wrong, so that you can send it to somebody.</source>
        <translation>复制出错的内容，以便转交。</translation>
    </message>
    <message>
        <source>How large the gradient of each layer&apos;s weights is: near 0, a layer hardly learns.</source>
        <translation>每层权重的梯度有多大：接近 0 时一层几乎不学习。</translation>
    </message>
    <message>
        <source>The share of each layer&apos;s units whose output is 0 for every digit: dead units.</source>
        <translation>每层中对任何数字输出都是 0 的单元比例：失活的单元。</translation>
    </message>
    <message>
        <source>Lets the networks that were chosen before answer again.</source>
        <translation>让之前选择的网络回答。</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads shifted test digits.</source>
        <translation>训练运行的网络对平移的测试数字认得多好。</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads turned test digits.</source>
        <translation>训练运行的网络对旋转的测试数字认得多好。</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads larger and smaller test digits.</source>
        <translation>训练运行的网络对更大和更小的测试数字认得多好。</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads thinner and thicker strokes.</source>
        <translation>训练运行的网络对更细和更粗的笔画认得多好。</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads noisy test digits.</source>
        <translation>训练运行的网络对带噪声的测试数字认得多好。</translation>
    </message>
    <message>
        <source>Shows mistakes of every kind again, not only those of the chosen cell.</source>
        <translation>重新显示各种错误，而不只是所选单元格的。</translation>
    </message>
    <message>
        <source>Which training is looked at.</source>
        <translation>查看哪次训练。</translation>
    </message>
    <message>
        <source>Which digits the network of the chosen epoch reads.</source>
        <translation>所选轮次的网络识别哪些数字。</translation>
    </message>
    <message>
        <source>Lets the network of every kept epoch read the digits, one after the other.</source>
        <translation>让每个保存轮次的网络依次识别这些数字。</translation>
    </message>
    <message>
        <source>Writes the network as a stand-alone PyTorch script, or as ONNX.</source>
        <translation>把网络写成独立的 PyTorch 脚本或 ONNX。</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights are looked at; 0 is before the first step.</source>
        <translation>查看哪个轮次的权重；0 为第一步之前。</translation>
    </message>
    <message>
        <source>Rows are what digits are, columns what they were taken for: off the diagonal are mistakes.</source>
        <translation>行是数字本身，列是被当成的：对角线之外是错误。</translation>
    </message>
    <message>
        <source>Digits that were read wrongly, the surest mistakes first.</source>
        <translation>认错的数字，最确信的错误在前。</translation>
    </message>
    <message>
        <source>How well this network copes with shifts and turns.</source>
        <translation>这个网络怎样承受平移和旋转。</translation>
    </message>
    <message>
        <source>Whether you write the ten digits, or an alphabet of your own.</source>
        <translation>写十个数字，还是写你自己的字母表。</translation>
    </message>
    <message>
        <source>The names of your classes, with spaces between them: letters, signs or words, 2 to 40 of them.</source>
        <translation>你的类别的名称，用空格隔开：字母、符号或词，2 到 40 个。</translation>
    </message>
    <message>
        <source>How many drawings there are of each class; the chosen class, or all, is shown on the wall below.</source>
        <translation>每个类别有多少个手绘图；选中的类别或全部显示在下面的墙上。</translation>
    </message>
    <message>
        <source>Which architecture learns your classes, from fresh weights.</source>
        <translation>哪种架构从全新的权重开始学习你的类别。</translation>
    </message>
    <message>
        <source>Trains a new network on your drawings alone, which answers with your classes.</source>
        <translation>只用你的手绘图训练一个新网络，它用你的类别回答。</translation>
    </message>
    <message>
        <source>Sets up the same training on the page “Set up”, where all of it can be changed.</source>
        <translation>在“设置”页上设置同样的训练，那里一切都可以改变。</translation>
    </message>
    <message>
        <source>The digits that you wrote, with what networks read in them.</source>
        <translation>你写的数字，以及网络认作什么。</translation>
    </message>
    <message>
        <source>Reads digits that you wrote from a file.</source>
        <translation>从文件读取你的数字。</translation>
    </message>
    <message>
        <source>Writes your digits to a file that you can take elsewhere.</source>
        <translation>把你的数字写到文件，以便带走。</translation>
    </message>
    <message>
        <source>Deletes the chosen digits for good, after a question.</source>
        <translation>永久删除所选的数字，会先询问。</translation>
    </message>
    <message>
        <source>How many digits you are asked to write.</source>
        <translation>要你写多少个数字。</translation>
    </message>
    <message>
        <source>A name for what you write now, such as that of the pen.</source>
        <translation>现在所写的名字，例如所用的笔。</translation>
    </message>
    <message>
        <source>Asks for digits in random order, to be written on the canvas.</source>
        <translation>按随机顺序要你在画布上写数字。</translation>
    </message>
    <message>
        <source>Keeps what you wrote once the pen has rested, and asks for the next digit.</source>
        <translation>停笔后保存所写的，并要下一个数字。</translation>
    </message>
    <message>
        <source>Keeps what you wrote as the digit that was asked for, and asks for the next.</source>
        <translation>把所写的保存为所要求的数字，并要下一个。</translation>
    </message>
    <message>
        <source>Asks for another digit, and keeps nothing.</source>
        <translation>要另一个数字，不保存任何东西。</translation>
    </message>
    <message>
        <source>Deletes the last digit, and asks for it again.</source>
        <translation>丢掉最后一个数字，重新要它。</translation>
    </message>
    <message>
        <source>Asks for no more digits; what was kept stays.</source>
        <translation>不再要数字；已保存的保留。</translation>
    </message>
    <message>
        <source>Which of your digits are shown on the wall.</source>
        <translation>墙上显示你的哪些数字。</translation>
    </message>
    <message>
        <source>Which network goes on learning, from your digits.</source>
        <translation>哪个网络用你的数字继续学习。</translation>
    </message>
    <message>
        <source>Trains a copy of the network on your digits; the network itself stays as it is.</source>
        <translation>用你的数字训练网络的副本；网络本身保持不变。</translation>
    </message>
    <message>
        <source>How many of your digits each network reads, and of MNIST&apos;s, before and after.</source>
        <translation>每个网络之前和之后认对多少你的数字和 MNIST 数字。</translation>
    </message>
    <message>
        <source>All training digits of a class laid over each other, and their number; a click brings the average to the canvas.</source>
        <translation>一个类别的所有训练数字叠在一起，以及数目；点击把平均值放到画布上。</translation>
    </message>
    <message>
        <source>Digits as a network learns from them, each with the label that it is told.</source>
        <translation>网络从中学习的数字，各带被告知的标签。</translation>
    </message>
    <message>
        <source>Shows training digits of every class.</source>
        <translation>显示每个类别的训练数字。</translation>
    </message>
    <message>
        <source>Shows only training digits of this class.</source>
        <translation>只显示这个类别的训练数字。</translation>
    </message>
    <message>
        <source>It leads through the ideas of a lecture on convolutional networks, with the real window beside each page.</source>
        <translation>它带你走过卷积神经网络课程的要点，每页旁边都是真实的窗口。</translation>
    </message>
    <message>
        <source>Which pages are listed and counted: those of a ready course, or all of them.</source>
        <translation>列出和计数哪些页：现成教学方案的，或全部。</translation>
    </message>
    <message>
        <source>Opens the next page of the lecture that is not done.</source>
        <translation>打开下一个未完成的课程页。</translation>
    </message>
    <message>
        <source>Type what you think the answer is, before you are told.</source>
        <translation>在揭晓之前输入你认为的答案。</translation>
    </message>
    <message>
        <source>Says whether what you typed is right.</source>
        <translation>说明你输入的是否正确。</translation>
    </message>
    <message>
        <source>The pages of the lecture, and how far you are; a double click opens one beside the window that it is about.</source>
        <translation>课程的页，以及你的进度；双击在相关窗口旁打开一页。</translation>
    </message>
    <message>
        <source>What networks there are, and where each of them is put to answer.</source>
        <translation>有哪些网络，各在哪里回答。</translation>
    </message>
    <message>
        <source>Lets this network answer on the left.</source>
        <translation>让这个网络在左侧回答。</translation>
    </message>
    <message>
        <source>Lets this network answer on the right.</source>
        <translation>让这个网络在右侧回答。</translation>
    </message>
    <message>
        <source>Lets this network answer as the third.</source>
        <translation>让这个网络作为第三个回答。</translation>
    </message>
    <message>
        <source>Gives a network of your own another name.</source>
        <translation>给你自己的网络起另一个名字。</translation>
    </message>
    <message>
        <source>Deletes a network of your own, after a question.</source>
        <translation>删除你自己的网络，会先询问。</translation>
    </message>
    <message>
        <source>Writes this network as a weights file, or as ONNX for other programs.</source>
        <translation>把这个网络写成权重文件，或写成 ONNX 供其他程序使用。</translation>
    </message>
    <message>
        <source>Only networks with these words in their descriptions are listed.</source>
        <translation>只列出说明中含有这些词的网络。</translation>
    </message>
    <message>
        <source>What the list is sorted by.</source>
        <translation>列表按什么排序。</translation>
    </message>
    <message>
        <source>The digit this is meant to be</source>
        <translation>这里应有的数字</translation>
    </message>
    <message>
        <source>The digit this is meant to be: the answers are marked right or wrong by it.
The keys 0 to 9 say so, too</source>
        <translation>这里应有的数字：据此标记回答正确或错误。
按 0 到 9 键也可以</translation>
    </message>
    <message>
        <source>Test digits of this class only</source>
        <translation>只用这个类别的测试数字</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>no. {number:,}</source>
        <translation>第 {number:,} 个</translation>
    </message>
    <message>
        <source>The class this is meant to be</source>
        <translation>它应当是的类别</translation>
    </message>
    <message>
        <source>What this is: the answers are marked right or wrong by it.</source>
        <translation>它是什么：据此把答案标为正确或错误。</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>它是</translation>
    </message>
    <message>
        <source>Test digit</source>
        <translation>测试数字</translation>
    </message>
    <message>
        <source>{one} and {other} were not trained alike: {differences}.</source>
        <translation>{one} 和 {other} 的训练方式不同：{differences}。</translation>
    </message>
    <message>
        <source>Opens Set up with both of them, one recipe, the same batches and equal parameters; nothing is trained until you say so.</source>
        <translation>用这两个网络打开“设置”页，同一个训练方案、同样的批次、同等参数；在你说开始之前，什么也不会训练。</translation>
    </message>
    <message>
        <source>The ink is {size:.0f} px large; the digits that networks learned from are {usual} px.</source>
        <translation>墨迹大 {size:.0f} px；网络所学的数字是 {usual} px。</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the ink is outside the {side} x {side} pixels that networks see.</source>
        <translation>{percent:.0f} % 的墨迹在网络看到的 {side} x {side} 像素之外。</translation>
    </message>
    <message>
        <source>Moves the ink back inside, by the sliders, and makes it smaller where it is larger than the field.</source>
        <translation>用滑块把墨迹移回里面，如果它比视野还大，就把它缩小。</translation>
    </message>
    <message>
        <source>Makes it 20 px large by the size slider; where that does not reach so far, by &quot;Centred first&quot;.</source>
        <translation>用大小滑块把它变成 20 px；滑块达不到时，则用“先居中”。</translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and a tenth of its learning rate; nothing is trained until you say so.</source>
        <translation>用这次训练的训练方案和十分之一的学习率打开“设置”页；在你说开始之前，什么也不会训练。</translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and a tenth of its learning rate, or the usual one where it is far below that; nothing is trained until you say so.</source>
        <translation>用这次训练的训练方案和十分之一的学习率打开“设置”页，如果学习率远低于通常值，则用通常的学习率；在你说开始之前，什么也不会训练。</translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and as many epochs as it took to the lowest held-out loss; nothing is trained until you say so.</source>
        <translation>用这次训练的训练方案打开“设置”页，轮次数设为达到最低验证损失所用的轮次数；在你说开始之前，什么也不会训练。</translation>
    </message>
    <message>
        <source>Your drawing is not safe from a crash: {error}. You can go on drawing.</source>
        <translation>你的手绘图在崩溃时不安全：{error}。你可以继续画。</translation>
    </message>
    <message>
        <source>There is space again: your drawing is safe from a crash.</source>
        <translation>又有空间了：你的手绘图在崩溃时安全。</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the pen; with Shift in quarters of a pixel</source>
        <translation>移动画笔；加 Shift 每次四分之一像素</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Lower the pen, or lift it</source>
        <translation>落笔或提笔</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Drop the stroke that is being drawn</source>
        <translation>放弃正在画的一笔</translation>
    </message>
    <message>
        <source>Anywhere the key has no other use</source>
        <translation>在不占用该键的任何地方</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 到 9</translation>
    </message>
    <message>
        <source>Say which digit the drawing is meant to be</source>
        <translation>说明手绘图应是哪个数字</translation>
    </message>
    <message>
        <source>Page down, Page up</source>
        <translation>Page Down，Page Up</translation>
    </message>
    <message>
        <source>The next page of the lecture, or the previous one</source>
        <translation>下一个课程页，或上一页</translation>
    </message>
    <message>
        <source>Escape (in the hall)</source>
        <translation>Esc（大厅模式）</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>从全屏返回</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Networks ({endings});;All files (*)</source>
        <translation>网络 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>{file} is still being opened: wait for it</source>
        <translation>{file} 仍在打开：请等待</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>正在打开 {file}…</translation>
    </message>
    <message>
        <source>{file}: took too long to read, and was not opened</source>
        <translation>{file}：读取时间太长，已放弃</translation>
    </message>
    <message>
        <source>{network}: {said}; Generate has it now.</source>
        <translation>{network}：{said}；现在“生成”可以使用它。</translation>
    </message>
    <message>
        <source>{network}: {said}; it answers {place} now.</source>
        <translation>{network}：{said}；现在它{place}回答。</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>收起(&amp;M)</translation>
    </message>
    <message>
        <source>Notice: {text}</source>
        <translation>通知：{text}</translation>
    </message>
    <message>
        <source>Your turn: draw a digit</source>
        <translation>轮到你了：画一个数字</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Begin the lecture</source>
        <translation>开始课程</translation>
    </message>
    <message>
        <source>{digit} moves by itself</source>
        <translation>{digit} 自己移动</translation>
    </message>
    <message>
        <source>Watch both answers.</source>
        <translation>观察两个回答。</translation>
    </message>
    <message>
        <source>the {network}</source>
        <translation>{network}</translation>
    </message>
    <message>
        <source>The {network} reads {digit} now.</source>
        <translation>{network} 现在认作 {digit}。</translation>
    </message>
    <message>
        <source>{network} still reads the {digit}.</source>
        <translation>{network} 仍认作 {digit}。</translation>
    </message>
    <message>
        <source>{networks} still read the {digit}.</source>
        <translation>{networks} 仍认作 {digit}。</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>打开数字图片</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>there is no picture in the clipboard: copy one, or drop a picture file on the window</source>
        <translation>剪贴板中没有图片：复制一张，或把图片文件拖放到窗口上</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a shift</comment>
        <translation>向右</translation>
    </message>
    <message>
        <source>Shift to the right, also written dx (Alt+X)</source>
        <translation>向右平移，也写作 dx（Alt+X）</translation>
    </message>
    <message>
        <source>d&amp;own</source>
        <translation>向下(&amp;O)</translation>
    </message>
    <message>
        <source>Shift down, also written dy</source>
        <translation>向下平移，也写作 dy</translation>
    </message>
    <message>
        <source>&amp;turn</source>
        <translation>旋转(&amp;T)</translation>
    </message>
    <message>
        <source>Turn, a rotation; counter-clockwise</source>
        <translation>旋转；逆时针</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Size, a scaling</source>
        <translation>大小，即缩放</translation>
    </message>
    <message>
        <source>what the networks see</source>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the ink is outside</source>
        <translation>{percent:.0f} % 的墨迹在外面</translation>
    </message>
    <message>
        <source>Clean the paper</source>
        <translation>清理纸面</translation>
    </message>
    <message>
        <source>Make the paper white and the ink full before the networks see it: the rim&apos;s grey is taken away, light on dark is
inverted, and the darkest is full ink. In practice some preprocessing is still recommended, also for CNNs.</source>
        <translation>在网络看到之前使纸变白、墨变满：去掉边缘的灰，黑底白字
反转，最深处为满墨。实践中仍建议做一些预处理，对 CNN 也是。</translation>
    </message>
    <message>
        <source>Centred first</source>
        <translation>先居中</translation>
    </message>
    <message>
        <source>Crop the ink, scale it to 20x20 and centre it by mass before the networks see it, as other demonstrations do.
It hides the problem: leave it off to see what the networks themselves can do.</source>
        <translation>在网络看到之前裁剪墨迹，缩放到 20x20 并按质心居中，像其他演示那样。
这会掩盖问题：关闭它，看看网络自己能做什么。</translation>
    </message>
    <message>
        <source>May refuse</source>
        <translation>允许拒答</translation>
    </message>
    <message>
        <source>Let a network say “no digit I know” where it finds less evidence than in 99 % of 5,000 held-out digits.
Off, it must answer one of ten, whatever is drawn.</source>
        <translation>网络找到的证据少于 5,000 个验证数字的 99 % 时，让它说“不是我认识的数字”。
关闭时，不论画什么，它必须回答十个之一。</translation>
    </message>
    <message>
        <source>Reset sliders</source>
        <translation>重置滑块</translation>
    </message>
    <message>
        <source>Networks: {networks}.</source>
        <translation>网络：{networks}。</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>它是</translation>
    </message>
    <message>
        <source>Left out, since it was not there in time: {pages}.</source>
        <translation>未收入（未能及时完成）：{pages}。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手绘图</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Ink outside</source>
        <translation>外面的墨迹</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>认作</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>no digit it knows: {reason}</source>
        <translation>不是它认识的数字：{reason}</translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation>{digit}，{share} 确信</translation>
    </message>
    <message>
        <source>{digit}, {share} sure, right</source>
        <translation>{digit}，{share} 确信，正确</translation>
    </message>
    <message>
        <source>{digit}, {share} sure, wrong</source>
        <translation>{digit}，{share} 确信，错误</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: draw a digit, or load a test digit.</source>
        <translation>还没有可报告的内容：画一个数字，或载入一个测试数字。</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在制作报告…</translation>
    </message>
    <message>
        <source>Something was changed while the report was being made: no report was written.</source>
        <translation>生成报告期间有内容改变：没有写出报告。</translation>
    </message>
    <message>
        <source>The networks do not answer: no report was written.</source>
        <translation>网络没有回答：没有写报告。</translation>
    </message>
    <message>
        <source>Report saved to {path}</source>
        <translation>报告已保存到 {path}</translation>
    </message>
    <message>
        <source>Report saved to {path}, without {pages}</source>
        <translation>报告已保存到 {path}，缺少 {pages}</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>{file} opened</source>
        <translation>已打开 {file}</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}</source>
        <translation>无法打开 {file}：{reason}</translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation>已打开 {path}</translation>
    </message>
    <message>
        <source>session brought back</source>
        <translation>会话已恢复</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} has been changed since it was saved. Save it?</source>
        <translation>{file} 保存后已更改。要保存吗？</translation>
    </message>
    <message>
        <source>The lesson &apos;{name}&apos; is not here.</source>
        <translation>这里没有课程页“{name}”。</translation>
    </message>
    <message>
        <source>Sessions of digitlab ({ending})</source>
        <translation>digitlab 会话 ({ending})</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>正在载入网络…</translation>
    </message>
    <message>
        <source>Ready; the networks are loaded</source>
        <translation>就绪；网络已载入</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation>○ 待做</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen, or the arrow keys and Space.</source>
        <translation>在这里用鼠标、笔或方向键和空格画一个数字。</translation>
    </message>
    <message>
        <source>Move it: drag a slider, or take the hand (Ctrl+H) and drag the digit itself.</source>
        <translation>移动它：拖动滑块，或拿手形工具（Ctrl+H）拖动数字本身。</translation>
    </message>
    <message>
        <source>This map shows where the network still reads it: click a pale cell, and the digit goes there.</source>
        <translation>这张图显示网络在哪里还认得它：点击浅色单元格，数字就到那里。</translation>
    </message>
    <message>
        <source>Take it for a walk: the digit goes round by itself, and ticks keep the score.</source>
        <translation>带它去漫游：数字自己走一圈，刻度记录得分。</translation>
    </message>
    <message>
        <source>Open Robustness &gt; My drawing: every shift, turn and size of your digit at once.</source>
        <translation>打开 鲁棒性 &gt; 我的手绘：数字的每个平移、旋转和大小尽收眼底。</translation>
    </message>
    <message>
        <source>Open the Lecture: short pages explain what you have seen, and ask before they tell.</source>
        <translation>打开课程：短小的课程页解释你所看到的，先提问再讲解。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the tour; Help &gt; Tour begins it again</source>
        <translation>结束导览；帮助 &gt; 导览可重新开始</translation>
    </message>
    <message>
        <source>the tour&apos;s seven</source>
        <translation>导览的 7</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation>导览，{count} 站中的第 {number} 站</translation>
    </message>
    <message>
        <source>EMNIST (digits)</source>
        <translation>EMNIST（数字）</translation>
    </message>
    <message>
        <source>EMNIST (letters)</source>
        <translation>EMNIST（字母）</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {count} classes, and {most} are the most: take emnist_letters, whose 26 classes are A to Z in either case, or emnist_digits, or put pictures of up to {most} of its classes into the sub-folders of a folder</source>
        <translation>“{name}”有 {count} 个类别，而最多只能有 {most} 个：请用 emnist_letters（26 个类别，A 到 Z，不分大小写）或 emnist_digits，或把其中至多 {most} 个类别的图片放进一个文件夹的子文件夹</translation>
    </message>
    <message>
        <source>{name} is not there and cannot be downloaded ({error}). Go online, or put its files ({files}; gzipped or not) into {folder}</source>
        <translation>没有 {name}，也无法下载（{error}）。请联网，或把它的文件（{files}；gzip 压缩与否均可）放进 {folder}</translation>
    </message>
    <message>
        <source>{folder}: {name} has 28x28 images and as many labels from {first} to {last}, not {shape} and {labels:,} from {least} to {most}: delete the folder</source>
        <translation>{folder}：{name} 应有 28x28 的图像和同样多的 {first} 到 {last} 的标签，而不是 {shape} 和 {labels:,} 个从 {least} 到 {most} 的标签：请删除该文件夹</translation>
    </message>
    <message>
        <source>a generator&apos;s name</source>
        <translation>生成器的名称</translation>
    </message>
    <message>
        <source>&apos;{generator}&apos; has drawn no digits to learn from: &apos;digitlab train NETWORK --data {prefix}{generator}&apos; lets it draw them</source>
        <translation>“{generator}”还没有画出可供学习的数字：用 &apos;digitlab train NETWORK --data {prefix}{generator}&apos; 让它画</translation>
    </message>
    <message>
        <source>save it as PNG or JPEG and open that</source>
        <translation>请存为 PNG 或 JPEG，再打开它</translation>
    </message>
    <message>
        <source>{error}: choose a picture file</source>
        <translation>{error}：请选择图片文件</translation>
    </message>
    <message>
        <source>{name}: cannot be opened: {error}: choose a picture file</source>
        <translation>{name}：无法打开：{error}：请选择图片文件</translation>
    </message>
    <message>
        <source>{name}: is a pickle, which can run any program when it is opened, and is refused: where you trust it, save a picture as PNG, and a network&apos;s weights with safetensors.torch.save_file</source>
        <translation>{name}：是 pickle 文件，打开时可以运行任何程序，因此被拒绝：如果你信任它，请把图片存为 PNG，把网络的权重用 safetensors.torch.save_file 保存</translation>
    </message>
    <message>
        <source>{name}: is empty or no picture of a known kind: open {formats}</source>
        <translation>{name}：是空的，或不是已知类型的图片：请打开 {formats}</translation>
    </message>
    <message>
        <source>{name}: is too large: make it smaller than {most:,} pixels</source>
        <translation>{name}：太大：请缩小到 {most:,} 像素以下</translation>
    </message>
    <message>
        <source>{name}: is damaged or cut off ({error}): {way_out}</source>
        <translation>{name}：已损坏或不完整（{error}）：{way_out}</translation>
    </message>
    <message>
        <source>{name}: has {width:,} x {height:,} pixels: open one with 1 to {most:,} of them</source>
        <translation>{name}：有 {width:,} x {height:,} 像素：请打开像素数为 1 到 {most:,} 的图片</translation>
    </message>
    <message>
        <source>{name}: has more than 16 bits a pixel: {way_out}</source>
        <translation>{name}：每像素超过 16 位：{way_out}</translation>
    </message>
    <message>
        <source>{name}: has fractional pixels, whose white is not known: {way_out}</source>
        <translation>{name}：像素值是小数，不知道多少算白色：{way_out}</translation>
    </message>
    <message>
        <source>{folder}: {images:,} &apos;{name}&apos; images but {labels:,} labels</source>
        <translation>{folder}：“{name}”图像有 {images:,} 张，标签却有 {labels:,} 个</translation>
    </message>
    <message>
        <source>{called}: has {count:,} digits, and none to train on: about one in five is kept, so add more</source>
        <translation>{called}：有 {count:,} 个数字，没有一个可用于训练：大约每五个留出一个，请再添加一些</translation>
    </message>
    <message>
        <source>{called}: has {count:,} digits, and none that would be kept from training: about one in five is kept, so add more</source>
        <translation>{called}：有 {count:,} 个数字，没有一个会留出不参加训练：大约每五个留出一个，请再添加一些</translation>
    </message>
    <message>
        <source>handwriting is strokes: a picture, or a blank sheet, cannot be kept as such</source>
        <translation>笔迹由笔画组成：图片或空白纸不能作为笔迹保存</translation>
    </message>
    <message>
        <source>a digit has at most {most:,} points</source>
        <translation>一个数字至多有 {most:,} 个点</translation>
    </message>
    <message>
        <source>a digit cannot have so much ink</source>
        <translation>一个数字不可能有这么多墨迹</translation>
    </message>
    <message>
        <source>it has more than {most:,} bytes</source>
        <translation>它超过 {most:,} 字节</translation>
    </message>
    <message>
        <source>it has no {error}</source>
        <translation>它没有 {error}</translation>
    </message>
    <message>
        <source>it is no digit: {error}</source>
        <translation>它不是数字：{error}</translation>
    </message>
    <message>
        <source>its label is {label}, neither a digit from 0 to 9 nor a class&apos;s name</source>
        <translation>它的标签是 {label}，既不是 0 到 9 的数字，也不是类别的名字</translation>
    </message>
    <message>
        <source>its strokes are not lists of [x, y] or [x, y, pressure]</source>
        <translation>它的笔画不是由 [x, y] 或 [x, y, pressure] 组成的列表</translation>
    </message>
    <message>
        <source>its strokes must be finite numbers below {most:,}</source>
        <translation>它的笔画必须是小于 {most:,} 的有限数</translation>
    </message>
    <message>
        <source>its pressures must lie between 0 and 1</source>
        <translation>它的压力值必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>{speaker} speaks protocol {spoken}, this digitlab speaks {version}</source>
        <translation>{speaker} 使用协议 {spoken}，这个 digitlab 使用 {version}</translation>
    </message>
    <message>
        <source>not an event: {line}: {error}</source>
        <translation>不是事件：{line}：{error}</translation>
    </message>
    <message>
        <source>there are {corruptions}; {why_not}</source>
        <translation>现有 {corruptions}；{why_not}</translation>
    </message>
    <message>
        <source>there is no change &apos;{name}&apos;: {choices}</source>
        <translation>没有变化“{name}”：{choices}</translation>
    </message>
    <message>
        <source>{name} has a level from {low:g} to {high:g}, not {level}</source>
        <translation>{name} 的程度从 {low:g} 到 {high:g}，而不是 {level}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands twice in &apos;{text}&apos;</source>
        <translation>“{name}”在“{text}”中出现了两次</translation>
    </message>
    <message>
        <source>&apos;{level}&apos; is no number in the changes &apos;{text}&apos;: write shear=0.3</source>
        <translation>变化“{text}”中的“{level}”不是数：请写成 shear=0.3</translation>
    </message>
    <message>
        <source>a paper has a kind and a level</source>
        <translation>纸面有一个种类和一个程度</translation>
    </message>
    <message>
        <source>words and unit have 1 to {most} characters, none of them &lt;, &gt; or &amp;: {text!r}</source>
        <translation>文字和单位有 1 到 {most} 个字符，其中不含 &lt;、&gt; 和 &amp;：{text!r}</translation>
    </message>
    <message>
        <source>its stage is one of {stages}, not {stage!r}</source>
        <translation>它的阶段是 {stages} 之一，而不是 {stage!r}</translation>
    </message>
    <message>
        <source>its levels are 2 to {most} ascending floats up to {highest:g}, not {levels}</source>
        <translation>它的程度是 2 到 {most} 个递增的浮点数，最大 {highest:g}，而不是 {levels}</translation>
    </message>
    <message>
        <source>its rest is one of its levels, and the usual level lies among them: {levels}</source>
        <translation>它的静止值是它的程度之一，常用程度也在其中：{levels}</translation>
    </message>
    <message>
        <source>of full ink</source>
        <translation>满墨</translation>
    </message>
    <message>
        <source>thinner strokes</source>
        <translation>笔画变细</translation>
    </message>
    <message>
        <source>thicker strokes</source>
        <translation>笔画变粗</translation>
    </message>
    <message>
        <source>darker light</source>
        <translation>光线变暗</translation>
    </message>
    <message>
        <source>brighter light</source>
        <translation>光线变亮</translation>
    </message>
    <message>
        <source>Another pen: strokes thicker by this much, or thinner where negative</source>
        <translation>换一支笔：笔画加粗这么多，负值则变细</translation>
    </message>
    <message>
        <source>The ink on paper that is itself grey</source>
        <translation>墨迹写在本身就是灰色的纸上</translation>
    </message>
    <message>
        <source>The ink with this share of its strength</source>
        <translation>墨迹只有一部分浓度</translation>
    </message>
    <message>
        <source>Ink and paper exchanged, or part of the way there; half-way, everything is grey</source>
        <translation>墨迹与纸面互换，或只换到某个程度；换到一半时全是灰色</translation>
    </message>
    <message>
        <source>Paper that darkens evenly from white at one side to a grey at the other, in a random direction</source>
        <translation>纸面从一侧的白色均匀变暗到另一侧的灰色，方向随机</translation>
    </message>
    <message>
        <source>Clouds of grey in front of the paper, up to this much: smooth noise of three scales</source>
        <translation>纸面前的灰色云雾，从没有到这么浓：三种尺度的平滑噪声</translation>
    </message>
    <message>
        <source>Everything brighter by this much, or darker where negative, up to white and full ink</source>
        <translation>整体变亮这么多，负值则变暗；已是白色或满墨的，不能再更白或更黑</translation>
    </message>
    <message>
        <source>Gaussian noise of this standard deviation on every pixel, kept within 0 and 1</source>
        <translation>每个像素加上给定标准差的高斯噪声，限制在 0 到 1 之间</translation>
    </message>
    <message>
        <source>The noise of few photons: white paper, which sends most light, has this standard deviation, full ink has none</source>
        <translation>光子很少时的噪声：发出光最多的白纸具有该标准差，满墨处没有</translation>
    </message>
    <message>
        <source>This share of the pixels becomes white or full ink, at random</source>
        <translation>随机地使一部分像素变成白色或满墨</translation>
    </message>
    <message>
        <source>Out of focus: a Gaussian of this standard deviation</source>
        <translation>失焦：给定标准差的高斯模糊</translation>
    </message>
    <message>
        <source>The mean along a straight line of this length, in a random direction: paper or camera moved</source>
        <translation>沿给定长度的直线取平均，方向随机：纸或相机移动了</translation>
    </message>
    <message>
        <source>Printed grey lines from side to side, one pixel thick, the first at a random height</source>
        <translation>从一边到另一边印着的灰线，一像素粗，第一条的高度随机</translation>
    </message>
    <message>
        <source>This many drops of ink, anywhere</source>
        <translation>任意位置的这么多滴墨</translation>
    </message>
    <message>
        <source>This many straight dotted lines across the field</source>
        <translation>穿过视野的这么多条直点线</translation>
    </message>
    <message>
        <source>This many zigzag lines across the field</source>
        <translation>穿过视野的这么多条锯齿线</translation>
    </message>
    <message>
        <source>This many short strokes that begin at the rim, like those of neighbouring digits</source>
        <translation>从边缘开始的这么多条短笔画，像是邻近数字的一部分</translation>
    </message>
    <message>
        <source>A blank square of this side on the ink, around a random pixel of it</source>
        <translation>盖在墨迹上的给定边长的空白方块，以随机选中的一个墨迹像素为中心</translation>
    </message>
    <message>
        <source>Smooth random displacements of this root mean square length: an unsteady hand (Simard et al. 2003)</source>
        <translation>平滑的随机位移，具有给定的均方根长度：一只不稳的手（Simard et al. 2003）</translation>
    </message>
    <message>
        <source>Slanted to the right, or to the left below 0 (in sweeps and trainings at random): pixels sideways for each pixel down</source>
        <translation>向右倾斜，小于 0 则向左，在扫描和训练中随机：每向下一像素横移的像素数</translation>
    </message>
    <message>
        <source>Seen from the side: each corner of the field is moved at random by up to this much along both axes; straight lines stay straight</source>
        <translation>从侧面看：视野的每个角沿两个轴随机偏移至多这么多，直线仍是直线</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>grey paper</source>
        <translation>灰纸</translation>
    </message>
    <message>
        <source>faint ink</source>
        <translation>淡墨</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>of the way</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>side light</source>
        <translation>侧光</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>shot noise</source>
        <translation>散粒噪声</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>椒盐噪声</translation>
    </message>
    <message>
        <source>of the pixels</source>
        <translation>像素比例</translation>
    </message>
    <message>
        <source>motion blur</source>
        <translation>运动模糊</translation>
    </message>
    <message>
        <source>ruled paper</source>
        <translation>横格纸</translation>
    </message>
    <message>
        <source>spatter</source>
        <translation>溅墨</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>滴</translation>
    </message>
    <message>
        <source>dotted lines</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>条</translation>
    </message>
    <message>
        <source>zigzag lines</source>
        <translation>锯齿线</translation>
    </message>
    <message>
        <source>scraps at the rim</source>
        <translation>边缘碎块</translation>
    </message>
    <message>
        <source>scraps</source>
        <translation>块</translation>
    </message>
    <message>
        <source>a part hidden</source>
        <translation>局部遮挡</translation>
    </message>
    <message>
        <source>elastic</source>
        <translation>弹性变形</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>错切</translation>
    </message>
    <message>
        <source>px per px</source>
        <translation>px / px</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>it calls itself &apos;{name}&apos;</source>
        <translation>它自称“{name}”</translation>
    </message>
    <message>
        <source>what it makes is no field of {rows} x {columns} numbers in [0, 1]</source>
        <translation>它产生的不是由 {rows} x {columns} 个 [0, 1] 内的数组成的视野</translation>
    </message>
    <message>
        <source>a pose&apos;s {name} must be a finite number, not {value}</source>
        <translation>位姿的 {name} 必须是有限数，而不是 {value}</translation>
    </message>
    <message>
        <source>a pose&apos;s {name} must lie between {least} and {most}, not {value}</source>
        <translation>位姿的 {name} 必须在 {least} 到 {most} 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>a pose has dx, dy, angle and scale, not &apos;{name}&apos;: write dx=4,dy=0,angle=30,scale=1</source>
        <translation>位姿有 dx、dy、angle 和 scale，没有“{name}”：请写成 dx=4,dy=0,angle=30,scale=1</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands twice in the pose &apos;{text}&apos;</source>
        <translation>位姿“{text}”中“{name}”出现了两次</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no number in the pose &apos;{text}&apos;</source>
        <translation>位姿“{text}”中的“{value}”不是数</translation>
    </message>
    <message>
        <source>a stroke needs (n, 2) points with n &gt;= 1, not an array of shape {shape}</source>
        <translation>笔画需要 (n, 2) 个点，n &gt;= 1，而不是形状为 {shape} 的数组</translation>
    </message>
    <message>
        <source>{points} points need as many pressures, not {shape}</source>
        <translation>{points} 个点需要同样多的压力值，而不是 {shape}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points and pressures must be finite numbers</source>
        <translation>笔画的点和压力值必须是有限数</translation>
    </message>
    <message>
        <source>a stroke&apos;s points must lie within {most} field pixels of the field&apos;s corner</source>
        <translation>笔画的点离视野的角必须在 {most} 个视野像素以内</translation>
    </message>
    <message>
        <source>the pen width must lie between 0 and {most} field pixels, not {width}</source>
        <translation>笔宽必须在 0 到 {most} 个视野像素之间，而不是 {width}</translation>
    </message>
    <message>
        <source>a bitmap must be {height}x{width}, not {shape}</source>
        <translation>位图必须是 {height}x{width}，而不是 {shape}</translation>
    </message>
    <message>
        <source>this is no drawing: {error} is wrong or missing</source>
        <translation>这不是手绘图：{error} 有误或缺失</translation>
    </message>
    <message>
        <source>this is no drawing: it has more ink than a hand can draw</source>
        <translation>这不是手绘图：墨迹比手能画出的还多</translation>
    </message>
    <message>
        <source>There is no room for more ink: this stroke was not kept. Undo some strokes, or clear all.</source>
        <translation>没有地方容纳更多墨迹：这一笔没有保留。请撤销几笔，或全部清除。</translation>
    </message>
    <message>
        <source>a bitmap&apos;s values lie between 0 and 1</source>
        <translation>位图的值在 0 到 1 之间</translation>
    </message>
    <message>
        <source>{folder}: {holder} writes there: end it first, or wait until it is done</source>
        <translation>{folder}：{holder} 正在那里写入：请先结束它，或等它完成</translation>
    </message>
    <message>
        <source>process {number} on {host}</source>
        <translation>{host} 上的进程 {number}</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>{name} must lie between 0 and 1, not {value}</source>
        <translation>{name} 必须在 0 到 1 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>the jitter must lie between 0 and {most} pixels, not {jitter_px}</source>
        <translation>抖动必须在 0 到 {most} 像素之间，而不是 {jitter_px}</translation>
    </message>
    <message>
        <source>steps and rate must be positive, and the seed not negative</source>
        <translation>步数和步长必须为正，种子不能为负</translation>
    </message>
    <message>
        <source>there is no unit {unit} with weights in a layer &apos;{layer}&apos;</source>
        <translation>层“{layer}”中没有带权重的单元 {unit}</translation>
    </message>
    <message>
        <source>there is no row &apos;{trial}&apos;: there are {trials}</source>
        <translation>没有行“{trial}”：现有 {trials}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>every row can stand there once</source>
        <translation>每行在那里只能出现一次</translation>
    </message>
    <message>
        <source>counts must lie between 0 and n, which is {n}</source>
        <translation>计数必须在 0 到 n 之间，n 为 {n}</translation>
    </message>
    <message>
        <source>seconds must lie between 0 and {most:g}, not {seconds}</source>
        <translation>秒数必须在 0 到 {most:g} 之间，而不是 {seconds}</translation>
    </message>
    <message>
        <source>its rows and what others have published are of MNIST, as that a 6 upside down is a 9; &apos;sweep&apos; measures other classes under every change</source>
        <translation>它的各行和别人发表的结果都是关于 MNIST 的，例如倒过来的 6 是 9；&apos;sweep&apos; 可以在每种变化下测量其他类别</translation>
    </message>
    <message>
        <source>non digits</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>作了回答的</translation>
    </message>
    <message>
        <source>moved px</source>
        <translation>移动的 px</translation>
    </message>
    <message>
        <source>fitted digits</source>
        <translation>拟合用的数字</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>every share must be given at each of the {thresholds} thresholds, one or more</source>
        <translation>每个比例都必须在 {thresholds} 个阈值的每一个上给出，至少一个</translation>
    </message>
    <message>
        <source>a temperature lies between 0 and {largest:g}, not {temperature}</source>
        <translation>温度在 0 到 {largest:g} 之间，而不是 {temperature}</translation>
    </message>
    <message>
        <source>there are too few {pictures} to fit a temperature on some and test it on others: add more</source>
        <translation>{pictures}太少，不能用一部分拟合温度、用另一部分检验：请增加一些</translation>
    </message>
    <message>
        <source>there are {axes}; {why_not}</source>
        <translation>现有 {axes}；{why_not}</translation>
    </message>
    <message>
        <source>there is no axis &apos;{name}&apos;: {choices}</source>
        <translation>没有轴“{name}”：{choices}</translation>
    </message>
    <message>
        <source>{right} counts do not belong to {levels} levels</source>
        <translation>{right} 个计数与 {levels} 个程度不对应</translation>
    </message>
    <message>
        <source>levels must be finite numbers up to {largest:g}, not {levels}</source>
        <translation>程度必须是不超过 {largest:g} 的有限数，而不是 {levels}</translation>
    </message>
    <message>
        <source>counts must lie between 0 and n, which is {n}: {right}</source>
        <translation>计数必须在 0 到 n 之间，n 为 {n}：{right}</translation>
    </message>
    <message>
        <source>the window must lie between 0 and 180 degrees, not {degrees}</source>
        <translation>窗口必须在 0 到 180 度之间，而不是 {degrees}</translation>
    </message>
    <message>
        <source>a label or an answer is one of {classes} classes</source>
        <translation>标签或回答是 {classes} 个类别之一</translation>
    </message>
    <message>
        <source>upright edges</source>
        <translation>竖直边缘</translation>
    </message>
    <message>
        <source>level edges</source>
        <translation>水平边缘</translation>
    </message>
    <message>
        <source>the stride must be 1, 2 or 3, not {stride}</source>
        <translation>步幅必须是 1、2 或 3，而不是 {stride}</translation>
    </message>
    <message>
        <source>a shift must lie within ±{most} px, not ({dx}, {dy})</source>
        <translation>平移必须在 ±{most} px 以内，而不是 ({dx}, {dy})</translation>
    </message>
    <message>
        <source>unknown kernel &apos;{kernel}&apos;: known are {kernels} and {learned}</source>
        <translation>未知的卷积核“{kernel}”：已知的有 {kernels} 和 {learned}</translation>
    </message>
    <message>
        <source>learned filters have numbers from 0 to {last:,}, not {number}</source>
        <translation>学到的滤波器编号从 0 到 {last:,}，而不是 {number}</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>max everywhere</source>
        <translation>处处取最大</translation>
    </message>
    <message>
        <source>blur and sample</source>
        <translation>先模糊再采样</translation>
    </message>
    <message>
        <source>Paper without a border: each cell adds the same products in the same order, wherever the ink lies.</source>
        <translation>没有边界的纸面：无论墨迹在哪里，每个单元格都以同样的顺序累加同样的乘积。</translation>
    </message>
    <message>
        <source>A field rolled into a ring has no border: what leaves on one side comes in on the other.</source>
        <translation>卷成环的视野没有边界：从一侧出去的，从另一侧进来。</translation>
    </message>
    <message>
        <source>Without padding every cell sees the field alone. Only cells that both maps have are compared.</source>
        <translation>没有填充时，每个单元格只看到视野本身。只比较两张图都有的单元格。</translation>
    </message>
    <message>
        <source>The ink is clear of the border, beyond which zeros are more blank paper. Shift it further.</source>
        <translation>墨迹离边界还远，边界之外的零只是更多白纸。把它移远一些。</translation>
    </message>
    <message>
        <source>The ink is clear of the border, beyond which blank paper goes on. Shift it further.</source>
        <translation>墨迹离边界还远，边界之外白纸继续延伸。把它移远一些。</translation>
    </message>
    <message>
        <source>Ink crosses the border: the layer sees zeros instead of it, as far in as a cell reaches.</source>
        <translation>墨迹越过边界：层感受到的是零而不是墨迹，影响范围与单元格所及一样深。</translation>
    </message>
    <message>
        <source>Ink crosses the border: the layer sees the last pixels again, as far in as a cell reaches.</source>
        <translation>墨迹越过边界：层再次感受到最后的像素，影响范围与单元格所及一样深。</translation>
    </message>
    <message>
        <source>Nothing is moved.</source>
        <translation>什么都没有移动。</translation>
    </message>
    <message>
        <source>One cell is {step} px, so the map has no shift of {shift}. It is moved between its cells; by whole cells the difference is {nearest:.2g}.</source>
        <translation>一个单元格是 {step} px，所以图上没有 {shift} 的平移。它落在单元格之间；按整数个单元格移动时差异为 {nearest:.2g}。</translation>
    </message>
    <message>
        <source>the measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>the least evidence must be a number</source>
        <translation>最小证据必须是一个数</translation>
    </message>
    <message>
        <source>there are {kinds} kinds of drawings, not {shares}, with as many areas, not {areas}</source>
        <translation>手绘图有 {kinds} 种，而不是 {shares}，面积的个数也一样，而不是 {areas}</translation>
    </message>
    <message>
        <source>what is drawn as no digit may be one of other classes; &apos;calibrate&apos; measures what their confidence is worth</source>
        <translation>作为非数字画出来的可能属于其他类别；&apos;calibrate&apos; 测量它们的置信度有多可信</translation>
    </message>
    <message>
        <source>explained digits</source>
        <translation>被解释的数字</translation>
    </message>
    <message>
        <source>digits explained by their class</source>
        <translation>由其类别解释的数字</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>digits must have been drawn in one way or more</source>
        <translation>数字必须以至少一种方式画出</translation>
    </message>
    <message>
        <source>distances, spreads and times must be numbers</source>
        <translation>距离、离散度和时间必须是数</translation>
    </message>
    <message>
        <source>each of {judges} judges reads 0 to {n} digits, not {read}</source>
        <translation>{judges} 个评判者各识别 0 到 {n} 个数字，而不是 {read}</translation>
    </message>
    <message>
        <source>there is no layer &apos;{layer}&apos;: there are {layers}</source>
        <translation>没有层“{layer}”：现有 {layers}</translation>
    </message>
    <message>
        <source>The shift is longer than this map: nothing is left to compare.</source>
        <translation>平移量比这张图还大：没有可比较的了。</translation>
    </message>
    <message>
        <source>The crop has laid the ink into the middle, wherever it came from.</source>
        <translation>无论墨迹来自哪里，裁剪已把它放到中间。</translation>
    </message>
    <message>
        <source>Where a feature was found no longer counts: the same numbers, wherever the ink lies.</source>
        <translation>特征在哪里被找到已不重要：无论墨迹在哪里，都是同样的数。</translation>
    </message>
    <message>
        <source>Endless paper, sampled in step with the ink: theory says zero, and single precision rounds.</source>
        <translation>无限纸面，采样与墨迹同步：理论上为零，单精度会舍入。</translation>
    </message>
    <message>
        <source>The ink is clear of the border and moved by whole cells of this map.</source>
        <translation>墨迹离边界还远，并且移动了这张图的整数个单元格。</translation>
    </message>
    <message>
        <source>Broken at {name}: its cells are {step} px apart, and the shift lies between them.</source>
        <translation>在 {name} 处被破坏：它的单元格相距 {step} px，而平移落在它们之间。</translation>
    </message>
    <message>
        <source>Broken at {name}: ink has left the field, and what is lost cannot be moved.</source>
        <translation>在 {name} 处被破坏：墨迹离开了视野，丢失的无法移动。</translation>
    </message>
    <message>
        <source>Broken at {name}: its cells near the border see what lies beyond.</source>
        <translation>在 {name} 处被破坏：它靠近边界的单元格感受到边界之外的东西。</translation>
    </message>
    <message>
        <source>Shuffled pixels have no neighbours: moving the digit is no shift of them.</source>
        <translation>打乱的像素没有邻居：移动数字并不是平移这些像素。</translation>
    </message>
    <message>
        <source>Every unit has weights of its own for every place: no shift of a row of units exists.</source>
        <translation>每个单元对每个位置都有自己的权重：一排单元的平移并不存在。</translation>
    </message>
    <message>
        <source>Shared weights, learned on postal digits</source>
        <translation>共享权重，从邮政数字学得</translation>
    </message>
    <message>
        <source>Nearest neighbours of pixels</source>
        <translation>像素的最近邻</translation>
    </message>
    <message>
        <source>40 principal components, quadratic</source>
        <translation>40 个主成分，二次分类器</translation>
    </message>
    <message>
        <source>Fully connected, 300 and 100 units</source>
        <translation>全连接，300 和 100 个单元</translation>
    </message>
    <message>
        <source>Shape contexts, nearest neighbours</source>
        <translation>形状上下文，最近邻</translation>
    </message>
    <message>
        <source>Virtual support vectors, digits moved by 2 px</source>
        <translation>虚拟支持向量，数字移动 2 px</translation>
    </message>
    <message>
        <source>CNN, elastic distortions</source>
        <translation>CNN，弹性变形</translation>
    </message>
    <message>
        <source>SIFT features</source>
        <translation>SIFT 特征</translation>
    </message>
    <message>
        <source>HOG features</source>
        <translation>HOG 特征</translation>
    </message>
    <message>
        <source>NEC-UIUC: local features, coding, SVM</source>
        <translation>NEC-UIUC：局部特征、编码、SVM</translation>
    </message>
    <message>
        <source>XRCE: Fisher vectors, SVM</source>
        <translation>XRCE：Fisher 向量、SVM</translation>
    </message>
    <message>
        <source>Committee of 35 CNNs</source>
        <translation>35 个 CNN 的委员会</translation>
    </message>
    <message>
        <source>blots</source>
        <translation>墨点</translation>
    </message>
    <message>
        <source>two digits</source>
        <translation>两个数字</translation>
    </message>
    <message>
        <source>scribbles</source>
        <translation>涂鸦</translation>
    </message>
    <message>
        <source>a learning curve has as many numbers of each kind, 1 to {most}, one an epoch</source>
        <translation>学习曲线的每一类数都同样多，1 到 {most} 个，每个轮次一个</translation>
    </message>
    <message>
        <source>a learning curve is made of finite numbers</source>
        <translation>学习曲线由有限数组成</translation>
    </message>
    <message>
        <source>there are trainings with and without pooling, {most} at most</source>
        <translation>训练有带池化和不带池化的，至多 {most} 次</translation>
    </message>
    <message>
        <source>all trainings take as many epochs</source>
        <translation>所有训练的轮次数相同</translation>
    </message>
    <message>
        <source>a bin&apos;s count</source>
        <translation>分箱的计数</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>分箱</translation>
    </message>
    <message>
        <source>accuracy, confidence and error</source>
        <translation>准确率、置信度和误差</translation>
    </message>
    <message>
        <source>a mean loss is at most {largest:g}, and there are at most {bins} bins</source>
        <translation>平均损失至多为 {largest:g}，分箱至多 {bins} 个</translation>
    </message>
    <message>
        <source>wandering lines</source>
        <translation>游走的线</translation>
    </message>
    <message>
        <source>hatching</source>
        <translation>排线</translation>
    </message>
    <message>
        <source>curls</source>
        <translation>卷线</translation>
    </message>
    <message>
        <source>crossing lines</source>
        <translation>交叉线</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>specks</source>
        <translation>斑点</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>笑脸</translation>
    </message>
    <message>
        <source>{path}: is no {noun} of format {format}</source>
        <translation>{path}：不是格式为 {format} 的{noun}</translation>
    </message>
    <message>
        <source>map digits</source>
        <translation>图的数字</translation>
    </message>
    <message>
        <source>each axis once, and at least one of {axes}</source>
        <translation>每个轴一次，并且至少有 {axes} 中的一个</translation>
    </message>
    <message>
        <source>the pose map must have {side} x {side} counts</source>
        <translation>位姿图必须有 {side} x {side} 个计数</translation>
    </message>
    <message>
        <source>the pose map&apos;s counts must lie between 0 and {n}</source>
        <translation>位姿图的计数必须在 0 到 {n} 之间</translation>
    </message>
    <message>
        <source>every curve must have {n} digits</source>
        <translation>每条曲线必须有 {n} 个数字</translation>
    </message>
    <message>
        <source>map n</source>
        <translation>图的 n</translation>
    </message>
    <message>
        <source>MNIST test digits, the first n</source>
        <translation>MNIST 测试数字，前 n 个</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; does not fit its {units} units</source>
        <translation>层“{name}”与它的 {units} 个单元不符</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has not {shown} digits a unit</source>
        <translation>层“{name}”的每个单元没有 {shown} 个数字</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has cells 0 to {last:,}</source>
        <translation>层“{name}”的单元格编号从 0 到 {last:,}</translation>
    </message>
    <message>
        <source>a digit is one of the first {n:,}, or {none}</source>
        <translation>数字是前 {n:,} 个之一，或 {none}</translation>
    </message>
    <message>
        <source>As they are, turned and moved</source>
        <translation>保持原样、旋转和移动</translation>
    </message>
    <message>
        <source>Smaller and larger</source>
        <translation>变小和变大</translation>
    </message>
    <message>
        <source>Another hand, another viewpoint</source>
        <translation>换一只手，换一个视角</translation>
    </message>
    <message>
        <source>Paper, light and camera</source>
        <translation>纸、光和相机</translation>
    </message>
    <message>
        <source>pen 1 px thinner</source>
        <translation>笔细 1 px</translation>
    </message>
    <message>
        <source>pen 2 px thicker</source>
        <translation>笔粗 2 px</translation>
    </message>
    <message>
        <source>turned, whole circle</source>
        <translation>旋转，整圈</translation>
    </message>
    <message>
        <source>the same, 6 is 9</source>
        <translation>同上，6 即 9</translation>
    </message>
    <message>
        <source>R: turned ±90°</source>
        <translation>R：旋转 ±90°</translation>
    </message>
    <message>
        <source>RTS: ±45°, 0.7 to 1.2, in 42x42</source>
        <translation>RTS：±45°，0.7 到 1.2，在 42x42 中</translation>
    </message>
    <message>
        <source>affNIST&apos;s recipe, in 40x40</source>
        <translation>affNIST 的方案，在 40x40 中</translation>
    </message>
    <message>
        <source>trained on digits changed in the same way</source>
        <translation>用以同样方式变化的数字训练</translation>
    </message>
    <message>
        <source>trained on digits moved within 40x40; tested on the author&apos;s own pictures</source>
        <translation>用在 40x40 内移动的数字训练；在作者自己的图片上测试</translation>
    </message>
    <message>
        <source>trained on 12,000 digits turned in the same way, tested on the 50,000 of rotated MNIST</source>
        <translation>用 12,000 个以同样方式旋转的数字训练，在旋转 MNIST 的 50,000 个上测试</translation>
    </message>
    <message>
        <source>CNN with spatial transformer</source>
        <translation>带空间变换器的 CNN</translation>
    </message>
    <message>
        <source>a map of {n} digits needs as many places</source>
        <translation>{n} 个数字的图需要同样多的位置</translation>
    </message>
    <message>
        <source>places lie within {most:g} of the middle</source>
        <translation>位置离中心在 {most:g} 以内</translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: {install}</source>
        <translation>t-SNE 需要 scikit-learn：{install}</translation>
    </message>
    <message>
        <source>channels and kernels</source>
        <translation>通道和卷积核</translation>
    </message>
    <message>
        <source>two convolutions or more need channels and a kernel each: {channels}, {kernels}</source>
        <translation>两个或更多卷积，每个都需要通道数和卷积核：{channels}，{kernels}</translation>
    </message>
    <message>
        <source>kernels must be odd and at most {most}: {kernels}</source>
        <translation>卷积核必须是奇数，且至多 {most}：{kernels}</translation>
    </message>
    <message>
        <source>sheets must be {least} to {most} pixels wide and high: {sheet}</source>
        <translation>整页纸的宽和高必须是 {least} 到 {most} 像素：{sheet}</translation>
    </message>
    <message>
        <source>a sheet must have room for 1 to {most} digits, not {digits}</source>
        <translation>整页纸必须能放 1 到 {most} 个数字，而不是 {digits}</translation>
    </message>
    <message>
        <source>It finds every digit on a sheet in one pass: each cell of 4 x 4 pixels says whether a digit&apos;s centre lies there, and how large its box is. On a field its answer is the highest evidence of each class.</source>
        <translation>它一次前向传播就找到整页纸上的每个数字：每个 4 x 4 像素的单元格说出那里有没有数字的中心，以及它的框有多大。在视野上，它的回答是每个类别的最高证据。</translation>
    </message>
    <message>
        <source>CNN that finds all digits of a sheet</source>
        <translation>找出整页纸上所有数字的 CNN</translation>
    </message>
    <message>
        <source>maps, middle and conditions</source>
        <translation>特征图、中间和条件</translation>
    </message>
    <message>
        <source>layers must lie between 1 and {most}, not {layers}</source>
        <translation>层数必须在 1 到 {most} 之间，而不是 {layers}</translation>
    </message>
    <message>
        <source>hidden and conditions</source>
        <translation>隐藏层和条件</translation>
    </message>
    <message>
        <source>hidden must name one hidden layer or more</source>
        <translation>hidden 必须给出至少一个隐藏层</translation>
    </message>
    <message>
        <source>It draws a digit of the class that it is told, from noise, in a few steps. Every pixel has weights of its own, so it draws on 28 x 28 pixels and on nothing else.</source>
        <translation>它按所告知的类别，从噪声出发，用几步画出一个数字。每个像素都有自己的权重，所以它只能在 28 x 28 像素上画，别的都不行。</translation>
    </message>
    <message>
        <source>MLP that draws digits from noise</source>
        <translation>从噪声画数字的 MLP</translation>
    </message>
    <message>
        <source>It draws a digit of the class that it is told, from noise, in a few steps. It is a convolution all through, so it can be asked for images of other sizes than it learned from.</source>
        <translation>它按所告知的类别，从噪声出发，用几步画出一个数字。它从头到尾都是卷积，所以可以让它画出与学习时大小不同的图像。</translation>
    </message>
    <message>
        <source>CNN that draws digits from noise</source>
        <translation>从噪声画数字的 CNN</translation>
    </message>
    <message>
        <source>a network has 1 to {most} operations, not {nodes:,}</source>
        <translation>网络有 1 到 {most} 个运算，而不是 {nodes:,}</translation>
    </message>
    <message>
        <source>operation {number} reads what is not there: {reads}</source>
        <translation>运算 {number} 读取了不存在的内容：{reads}</translation>
    </message>
    <message>
        <source>the last operation answers {shape}, not {classes} logits</source>
        <translation>最后一个运算的回答是 {shape}，而不是 {classes} 个 logit</translation>
    </message>
    <message>
        <source>the answer does not depend on the field</source>
        <translation>回答与视野无关</translation>
    </message>
    <message>
        <source>no convolution and no dense layer lies between the field and the answer</source>
        <translation>视野与回答之间既没有卷积，也没有全连接层</translation>
    </message>
    <message>
        <source>Imported MLP</source>
        <translation>导入的 MLP</translation>
    </message>
    <message>
        <source>Imported CNN: {layers}</source>
        <translation>导入的 CNN：{layers}</translation>
    </message>
    <message>
        <source>Imported MLP: {layers}</source>
        <translation>导入的 MLP：{layers}</translation>
    </message>
    <message>
        <source>one operation</source>
        <translation>一个运算</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n 个运算</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from another program, as {operations}. What is known of it is what it answers, and what each of its operations does.</source>
        <translation>从另一个程序导入，作为{operations}。已知的是它回答什么，以及它的每个运算做什么。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>It lays the digits of a class out on a plane, those that look alike beside each other, and draws what lies at any point of it, in one step.</source>
        <translation>它把一个类别的数字铺在一个平面上，相像的彼此相邻，并用一步画出平面上任意一点的内容。</translation>
    </message>
    <message>
        <source>MLP that draws digits from a plane</source>
        <translation>从平面画数字的 MLP</translation>
    </message>
    <message>
        <source>a sheet is {side} x {side} pixels or larger, not {shape}</source>
        <translation>整页纸为 {side} x {side} 像素或更大，而不是 {shape}</translation>
    </message>
    <message>
        <source>there is no unit {number} with weights in a layer &apos;{layer}&apos;: layers with weights are {layers}</source>
        <translation>层“{layer}”中没有带权重的单元 {number}：有权重的层是 {layers}</translation>
    </message>
    <message>
        <source>there are no weights in a layer &apos;{layer}&apos;: layers with weights are {layers}</source>
        <translation>层“{layer}”中没有权重：有权重的层是 {layers}</translation>
    </message>
    <message>
        <source>its logits are more than what its last layer of weights answers: no temperature can divide them</source>
        <translation>它的 logit 不只是最后一个带权重的层的回答：没有温度可以除它们</translation>
    </message>
    <message>
        <source>the normalisation of &apos;{name}&apos; multiplies the weights of unit {number} by zero</source>
        <translation>“{name}”的归一化把单元 {number} 的权重乘以零</translation>
    </message>
    <message>
        <source>unit {number} of &apos;{name}&apos; has weights 0 to {last}, not {others}</source>
        <translation>“{name}”的单元 {number} 有权重 0 到 {last}，而不是 {others}</translation>
    </message>
    <message>
        <source>unit {number} of &apos;{name}&apos; has no bias</source>
        <translation>“{name}”的单元 {number} 没有偏置</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>a bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>a share of weights to be pruned lies between 0 and 1, not {share}</source>
        <translation>要剪去的权重比例在 0 到 1 之间，而不是 {share}</translation>
    </message>
    <message>
        <source>noise on weights lies between 0 and {largest:g} standard deviations, not {ratio}</source>
        <translation>权重上的噪声在 0 到 {largest:g} 个标准差之间，而不是 {ratio}</translation>
    </message>
    <message>
        <source>a seed of noise lies between 0 and {largest}, not {seed}</source>
        <translation>噪声的种子在 0 到 {largest} 之间，而不是 {seed}</translation>
    </message>
    <message>
        <source>a temperature lies between {least:g} and {largest:g}, not {temperature}</source>
        <translation>温度在 {least:g} 到 {largest:g} 之间，而不是 {temperature}</translation>
    </message>
    <message>
        <source>{what} lies between −{largest:g} and {largest:g}, not {value}</source>
        <translation>{what}在 −{largest:g} 到 {largest:g} 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>these are no edits of a network: {error}</source>
        <translation>这不是对网络的修改：{error}</translation>
    </message>
    <message>
        <source>this network draws nothing from noise: take a flow, such as &apos;flow&apos; or &apos;flow_dense&apos;</source>
        <translation>这个网络不从噪声画任何东西：请用流模型，例如 &apos;flow&apos; 或 &apos;flow_dense&apos;</translation>
    </message>
    <message>
        <source>there must be one class for each of {count}, not {classes}</source>
        <translation>{count} 个中的每一个都必须有一个类别，而不是 {classes}</translation>
    </message>
    <message>
        <source>classes must lie between 0 and {last}, not {classes}</source>
        <translation>类别必须在 0 到 {last} 之间，而不是 {classes}</translation>
    </message>
    <message>
        <source>the times must be one or more, between 0 and 1, not {times}</source>
        <translation>时刻必须至少有一个，在 0 到 1 之间，而不是 {times}</translation>
    </message>
    <message>
        <source>the noise must be one image for each of {classes} classes, not of shape {shape}</source>
        <translation>噪声必须是 {classes} 个类别各一张图像，而不是形状 {shape}</translation>
    </message>
    <message>
        <source>steps must lie between 1 and {most:,}, not {steps}</source>
        <translation>步数必须在 1 到 {most:,} 之间，而不是 {steps}</translation>
    </message>
    <message>
        <source>guidance must lie between 0 and {most}, not {guidance}</source>
        <translation>引导必须在 0 到 {most} 之间，而不是 {guidance}</translation>
    </message>
    <message>
        <source>the way must begin between 0 and 1, not at {time}</source>
        <translation>路径必须从 0 到 1 之间开始，而不是 {time}</translation>
    </message>
    <message>
        <source>a multilayer perceptron has weights for {field} x {field} pixels and for no others, so it cannot draw {rows} x {columns}: ask a convolutional generator</source>
        <translation>多层感知机只有 {field} x {field} 像素的权重，没有别的，所以画不出 {rows} x {columns}：请用卷积生成器</translation>
    </message>
    <message>
        <source>both sides of an image must be multiples of {multiple} pixels, not {rows} x {columns}</source>
        <translation>图像的两边必须是 {multiple} 像素的倍数，而不是 {rows} x {columns}</translation>
    </message>
    <message>
        <source>operation {number} would answer {shape}, and not {stored} as its file says</source>
        <translation>运算 {number} 的回答会是 {shape}，而不是文件所说的 {stored}</translation>
    </message>
    <message>
        <source>its {kind} does not fit what it reads: {first}</source>
        <translation>它的 {kind} 与所读取的不符：{first}</translation>
    </message>
    <message>
        <source>its {kind} mixes the digits of a batch</source>
        <translation>它的 {kind} 把一个批次中的数字混在一起</translation>
    </message>
    <message>
        <source>digits that its file does not name</source>
        <translation>其文件未指明的数字</translation>
    </message>
    <message>
        <source>{path}: says itself which architecture it has: leave &apos;{architecture}&apos; out</source>
        <translation>{path}：自己说明了架构：请去掉“{architecture}”</translation>
    </message>
    <message>
        <source>{path}: its numbers do not fit its operations: {last}</source>
        <translation>{path}：它的数与它的运算不符：{last}</translation>
    </message>
    <message>
        <source>{path}: has learned nothing: a network has weights</source>
        <translation>{path}：什么都没有学到：网络要有权重</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Halving the maps</source>
        <translation>特征图减半</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Sharing weights</source>
        <translation>共享权重</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Shuffled pixels</source>
        <translation>打乱像素</translation>
    </message>
    <message>
        <source>pool globally</source>
        <translation>全局池化</translation>
    </message>
    <message>
        <source>a dense head with weights for every place</source>
        <translation>对每个位置都有权重的全连接头部</translation>
    </message>
    <message>
        <source>max instead of average pooling</source>
        <translation>用最大池化代替平均池化</translation>
    </message>
    <message>
        <source>max pooling, blurred before it is sampled (Zhang 2019)</source>
        <translation>最大池化，采样前先模糊（Zhang 2019）</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>步幅 2</translation>
    </message>
    <message>
        <source>convolutions of stride two instead of pooling</source>
        <translation>用步幅为二的卷积代替池化</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>no pooling at all: maps of full size</source>
        <translation>完全没有池化：特征图保持原大小</translation>
    </message>
    <message>
        <source>no padding</source>
        <translation>无填充</translation>
    </message>
    <message>
        <source>no padding: the maps shrink</source>
        <translation>无填充：特征图变小</translation>
    </message>
    <message>
        <source>replicated</source>
        <translation>复制边界</translation>
    </message>
    <message>
        <source>the border&apos;s own values beyond the border</source>
        <translation>边界之外用边界自己的值</translation>
    </message>
    <message>
        <source>endless paper, sampled in step with the ink</source>
        <translation>无限纸面，采样与墨迹同步</translation>
    </message>
    <message>
        <source>CNN over turns</source>
        <translation>跨旋转的 CNN</translation>
    </message>
    <message>
        <source>weights shared over turns besides places, and a loss that turns the digits</source>
        <translation>除位置外还在旋转之间共享权重，并使用旋转数字的损失</translation>
    </message>
    <message>
        <source>CNN over poses</source>
        <translation>跨位姿的 CNN</translation>
    </message>
    <message>
        <source>weights shared over copies about the ink, turned and of other sizes, a dense head behind them, and a loss that does likewise</source>
        <translation>在以墨迹为中心、经旋转和缩放的副本之间共享权重，其后是全连接头部，损失也作同样的变化</translation>
    </message>
    <message>
        <source>MLP over turns</source>
        <translation>跨旋转的 MLP</translation>
    </message>
    <message>
        <source>weights shared over turns alone, and a loss that turns the digits</source>
        <translation>只在旋转之间共享权重，并使用旋转数字的损失</translation>
    </message>
    <message>
        <source>MLP over sizes</source>
        <translation>跨大小的 MLP</translation>
    </message>
    <message>
        <source>weights shared over copies of other sizes, and a loss that sizes the digits</source>
        <translation>在不同大小的副本之间共享权重，并使用缩放数字的损失</translation>
    </message>
    <message>
        <source>MLP over places</source>
        <translation>跨位置的 MLP</translation>
    </message>
    <message>
        <source>weights shared over places alone, and a loss that compares places</source>
        <translation>只在位置之间共享权重，并使用比较位置的损失</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>a crop and edges by hand, none learned</source>
        <translation>裁剪和手工边缘，没有一样是学来的</translation>
    </message>
    <message>
        <source>CNN, shifted</source>
        <translation>CNN，平移</translation>
    </message>
    <message>
        <source>CNN, centred</source>
        <translation>CNN，居中</translation>
    </message>
    <message>
        <source>digits shifted by up to ±4 px</source>
        <translation>数字平移至多 ±4 px</translation>
    </message>
    <message>
        <source>CNN, turned</source>
        <translation>CNN，旋转</translation>
    </message>
    <message>
        <source>digits turned by up to ±45°</source>
        <translation>数字旋转至多 ±45°</translation>
    </message>
    <message>
        <source>CNN, both</source>
        <translation>CNN，两者</translation>
    </message>
    <message>
        <source>digits shifted and turned</source>
        <translation>数字平移并旋转</translation>
    </message>
    <message>
        <source>MLP, shifted</source>
        <translation>MLP，平移</translation>
    </message>
    <message>
        <source>MLP, centred</source>
        <translation>MLP，居中</translation>
    </message>
    <message>
        <source>digits shifted by up to ±4 px, 1,024 and 512 units, batch normalisation, and ten epochs</source>
        <translation>数字平移至多 ±4 px，1,024 和 512 个单元，批量归一化，十个轮次</translation>
    </message>
    <message>
        <source>MLP, turned</source>
        <translation>MLP，旋转</translation>
    </message>
    <message>
        <source>digits turned by up to ±45°, 1,024 and 512 units, batch normalisation, and ten epochs</source>
        <translation>数字旋转至多 ±45°，1,024 和 512 个单元，批量归一化，十个轮次</translation>
    </message>
    <message>
        <source>MLP, both</source>
        <translation>MLP，两者</translation>
    </message>
    <message>
        <source>digits shifted and turned, 1,024 and 512 units, batch normalisation, and ten epochs</source>
        <translation>数字平移并旋转，1,024 和 512 个单元，批量归一化，十个轮次</translation>
    </message>
    <message>
        <source>all pixels in another order</source>
        <translation>所有像素换成另一种顺序</translation>
    </message>
    <message>
        <source>CNN with a dense head</source>
        <translation>带全连接头部的 CNN</translation>
    </message>
    <message>
        <source>this network has no plane to draw from: take a variational autoencoder, such as &apos;vae&apos;</source>
        <translation>这个网络没有可供绘制的平面：请用变分自编码器，例如 &apos;vae&apos;</translation>
    </message>
    <message>
        <source>{name} must lie between {low:g} and {high:g}, not {value:g}</source>
        <translation>{name} 必须在 {low:g} 到 {high:g} 之间，而不是 {value:g}</translation>
    </message>
    <message>
        <source>small and fast</source>
        <translation>小而快</translation>
    </message>
    <message>
        <source>the classic PyTorch example</source>
        <translation>经典的 PyTorch 示例</translation>
    </message>
    <message>
        <source>depthwise separable</source>
        <translation>深度可分离</translation>
    </message>
    <message>
        <source>an MLP</source>
        <translation>一个 MLP</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; draws digits and reads none: there are {entries}</source>
        <translation>“{name}”画数字，不识别数字：现有 {entries}</translation>
    </message>
    <message>
        <source>there is no network &apos;{name}&apos;</source>
        <translation>没有网络“{name}”</translation>
    </message>
    <message>
        <source>there is no generator &apos;{name}&apos;</source>
        <translation>没有生成器“{name}”</translation>
    </message>
    <message>
        <source>none: train one with &apos;digitlab train flow&apos;</source>
        <translation>没有：请用 &apos;digitlab train flow&apos; 训练一个</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; reads digits and draws none: generators are {generators}</source>
        <translation>“{name}”识别数字，不画数字：生成器有 {generators}</translation>
    </message>
    <message>
        <source>{said}: give a {suffix} file</source>
        <translation>{said}：请给出 {suffix} 文件</translation>
    </message>
    <message>
        <source>{said}: there are {names}, or give a {suffix} file</source>
        <translation>{said}：现有 {names}，或给出 {suffix} 文件</translation>
    </message>
    <message>
        <source>use the digitlab that wrote it, or move the file away</source>
        <translation>请使用写它的 digitlab，或移走文件</translation>
    </message>
    <message>
        <source>{names} cannot answer: {error}: train a smaller one, or leave it out</source>
        <translation>{names} 无法回答：{error}：请训练更小的，或略去它</translation>
    </message>
    <message>
        <source>versions.{name} must be a text</source>
        <translation>versions.{name} 必须是文本</translation>
    </message>
    <message>
        <source>, such as --data {learned}</source>
        <translation>，例如 --data {learned}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {own} apart, and these pictures have {classes}: choose a network that learned from such pictures, or the data that it knows{its_own}</source>
        <translation>“{name}”区分{own}，而这些图片有{classes}：请选从这种图片学习的网络，或它认识的数据{its_own}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {own} apart, and &apos;{command}&apos; is about the ten digits: {why}</source>
        <translation>&apos;{name}&apos; 区分{own}，而 &apos;{command}&apos; 只关于十个数字：{why}</translation>
    </message>
    <message>
        <source>it names {classes} classes, and its architecture has {count}</source>
        <translation>它列出 {classes} 个类别，而它的架构有 {count} 个</translation>
    </message>
    <message>
        <source>{name} must be a whole number between {low:,} and {high:,}, not {value}</source>
        <translation>{name} 必须是 {low:,} 和 {high:,} 之间的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>{name} must be a number between {low:,} and {high:,}, not {value}</source>
        <translation>{name} 必须是 {low:,} 和 {high:,} 之间的数，而不是 {value}</translation>
    </message>
    <message>
        <source>{place}: is a pickle, which can run any program when it is opened. digitlab only reads {suffix} files: convert it with safetensors.torch.save_file where you trust it, or train it again with &apos;digitlab train&apos;</source>
        <translation>{place}：是 pickle，打开时可以运行任何程序。digitlab 只读 {suffix} 文件：如果你信任它，用 safetensors.torch.save_file 转换，或用“digitlab train”重新训练</translation>
    </message>
    <message>
        <source>{place}: is ONNX: make it one of your own networks with &apos;digitlab import&apos;</source>
        <translation>{place}：是 ONNX：用“digitlab import”把它变成你自己的网络</translation>
    </message>
    <message>
        <source>{place}: cannot be read: {error}</source>
        <translation>{place}：无法读取：{error}</translation>
    </message>
    <message>
        <source>{place}: is not a network: digitlab reads {suffix} files, and &apos;digitlab import&apos; reads ONNX files, too</source>
        <translation>{place}：不是网络：digitlab 读取 {suffix} 文件，“digitlab import”也能读取 ONNX 文件</translation>
    </message>
    <message>
        <source>{place}: cannot be read as a {suffix} file: {error}: copy it again, or move it away</source>
        <translation>{place}：无法作为 {suffix} 文件读取：{error}：请重新复制，或移走它</translation>
    </message>
    <message>
        <source>{place}: has weights but does not say of which network: it was not written by &apos;digitlab train&apos;, and &apos;digitlab import&apos; finds out what it fits</source>
        <translation>{place}：有权重但没有说明属于哪个网络：它不是“digitlab train”写的，“digitlab import”可以找出它适合什么</translation>
    </message>
    <message>
        <source>{place}: does not describe its network: {error}: {away}</source>
        <translation>{place}：没有描述它的网络：{error}：{away}</translation>
    </message>
    <message>
        <source>its format is {format}, this digitlab reads {known}</source>
        <translation>它的格式是 {format}，这个 digitlab 读取 {known}</translation>
    </message>
    <message>
        <source>the name of a network</source>
        <translation>网络的名称</translation>
    </message>
    <message>
        <source>its numbers take {size:,} bytes, and those of its network at most {most:,}</source>
        <translation>它的数占 {size:,} 字节，而它的网络最多 {most:,}</translation>
    </message>
    <message>
        <source>{path}: {error}: rename the file</source>
        <translation>{path}：{error}：请重命名该文件</translation>
    </message>
    <message>
        <source>its {name} has {count} inputs, and two are known here</source>
        <translation>它的 {name} 有 {count} 个输入，这里只支持两个</translation>
    </message>
    <message>
        <source>it lays constants beside what depends on the digit</source>
        <translation>它把常量与依赖数字的内容拼在一起</translation>
    </message>
    <message>
        <source>it has a constant that is not known here</source>
        <translation>它有一个这里不认识的常量</translation>
    </message>
    <message>
        <source>its {name} is of constants of {left} and {right}</source>
        <translation>它的 {name} 作用于 {left} 和 {right} 的常量</translation>
    </message>
    <message>
        <source>it makes constants by an operator that is not known here: {name}</source>
        <translation>它用这里不认识的运算符产生常量：{name}</translation>
    </message>
    <message>
        <source>its Gather takes from more than a list of numbers</source>
        <translation>它的 Gather 所取的不只是一个数的列表</translation>
    </message>
    <message>
        <source>it makes constant numbers of shape {sides}</source>
        <translation>它产生形状为 {sides} 的常数</translation>
    </message>
    <message>
        <source>{missing} cannot be found: {way_out}</source>
        <translation>找不到 {missing}：{way_out}</translation>
    </message>
    <message>
        <source>this network cannot be written as ONNX: {error}</source>
        <translation>这个网络不能写成 ONNX：{error}</translation>
    </message>
    <message>
        <source>import its weights instead, a {suffix} file</source>
        <translation>请改为导入它的权重，即 {suffix} 文件</translation>
    </message>
    <message>
        <source>export the network with opset 13 or newer, in evaluation mode, from (n, 1, 28, 28) to ten logits</source>
        <translation>请用 opset 13 或更新的版本，在评估模式下导出网络，从 (n, 1, 28, 28) 到十个 logit</translation>
    </message>
    <message>
        <source>{path}: ONNX is not installed: {way_out}</source>
        <translation>{path}：没有安装 ONNX：{way_out}</translation>
    </message>
    <message>
        <source>{path}: is no ONNX file: {error}: export it again</source>
        <translation>{path}：不是 ONNX 文件：{error}：请重新导出</translation>
    </message>
    <message>
        <source>{path}: cannot become a network: {error}: {hint}</source>
        <translation>{path}：不能变成网络：{error}：{hint}</translation>
    </message>
    <message>
        <source>it has an operator &apos;{operator}&apos; of &apos;{domain}&apos;, not ONNX&apos;s own</source>
        <translation>它有一个来自“{domain}”的运算符“{operator}”，不是 ONNX 自己的</translation>
    </message>
    <message>
        <source>its {operator} reads &apos;{name}&apos;, which nothing answers</source>
        <translation>它的 {operator} 读取“{name}”，而没有任何运算产生它</translation>
    </message>
    <message>
        <source>more than {most:,} of its numbers would have to be worked out from others</source>
        <translation>它有超过 {most:,} 个数需要由其他数算出</translation>
    </message>
    <message>
        <source>it has no operators</source>
        <translation>它没有运算符</translation>
    </message>
    <message>
        <source>it defines operators of its own</source>
        <translation>它定义了自己的运算符</translation>
    </message>
    <message>
        <source>it does not say which version of the operators it uses, or an old one</source>
        <translation>它没有说明所用运算符的版本，或版本过旧</translation>
    </message>
    <message>
        <source>it has {count} inputs, and a field is one</source>
        <translation>它有 {count} 个输入，而一个视野是一个</translation>
    </message>
    <message>
        <source>it reads numbers of shape {shape}, and a field is (n, 1, 28, 28) float32</source>
        <translation>它读取形状为 {shape} 的数，而视野是 (n, 1, 28, 28) float32</translation>
    </message>
    <message>
        <source>it has {count} outputs, and ten logits are one</source>
        <translation>它有 {count} 个输出，而十个 logit 是一个</translation>
    </message>
    <message>
        <source>its output does not depend on the field</source>
        <translation>它的输出与视野无关</translation>
    </message>
    <message>
        <source>its numbers lie in another file, which is not opened: export it as one file</source>
        <translation>它的数在另一个文件中，该文件不会被打开：请导出为单个文件</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {dims}</source>
        <translation>“{name}”的形状为 {dims}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds numbers of a kind that is not known here</source>
        <translation>“{name}”中的数属于这里不认识的类型</translation>
    </message>
    <message>
        <source>its {operator} has a setting that is not known here</source>
        <translation>它的 {operator} 有一个这里不认识的设置</translation>
    </message>
    <message>
        <source>it has an operator that is not known here: {name}</source>
        <translation>它有一个这里不认识的运算符：{name}</translation>
    </message>
    <message>
        <source>its {name} reads constants first</source>
        <translation>它的 {name} 先读取常量</translation>
    </message>
    <message>
        <source>its {name} pads {axes} axes, and maps have two</source>
        <translation>它的 {name} 填充 {axes} 个轴，而特征图只有两个</translation>
    </message>
    <message>
        <source>its {name} pads one side more than the other</source>
        <translation>它的 {name} 对一侧的填充比另一侧多</translation>
    </message>
    <message>
        <source>its convolution has kernels of {axes} axes, and maps have two</source>
        <translation>它的卷积的卷积核有 {axes} 个轴，而特征图只有两个</translation>
    </message>
    <message>
        <source>its Gemm is no dense layer</source>
        <translation>它的 Gemm 不是全连接层</translation>
    </message>
    <message>
        <source>it multiplies digits by an array of {shape}</source>
        <translation>它把数字乘以形状为 {shape} 的数组</translation>
    </message>
    <message>
        <source>its BatchNormalization takes means of a batch, as in training</source>
        <translation>它的 BatchNormalization 取批次的均值，如同在训练中</translation>
    </message>
    <message>
        <source>its LayerNormalization has no weight of its own for each number that it normalises</source>
        <translation>它的 LayerNormalization 没有为所归一化的每个数配上自己的权重</translation>
    </message>
    <message>
        <source>its {name} is of a kind that is not known here</source>
        <translation>它的 {name} 属于这里不认识的种类</translation>
    </message>
    <message>
        <source>its {name} goes over all axes</source>
        <translation>它的 {name} 作用于所有轴</translation>
    </message>
    <message>
        <source>its {name} goes over several axes, as before opset 13</source>
        <translation>它的 {name} 作用于多个轴，如同 opset 13 之前</translation>
    </message>
    <message>
        <source>it makes whole numbers of what depends on the digit</source>
        <translation>它把依赖数字的内容变成整数</translation>
    </message>
    <message>
        <source>it works along the axis of the batch, or along one that is not there</source>
        <translation>它沿批次的轴运算，或沿不存在的轴运算</translation>
    </message>
    <message>
        <source>its Flatten mixes the digits of a batch</source>
        <translation>它的 Flatten 把一个批次中的数字混在一起</translation>
    </message>
    <message>
        <source>its Reshape to {target} mixes the digits of a batch, or does not fit {before}</source>
        <translation>它到 {target} 的 Reshape 把一个批次中的数字混在一起，或与 {before} 不符</translation>
    </message>
    <message>
        <source>its Squeeze does not fit what it reads</source>
        <translation>它的 Squeeze 与所读取的不符</translation>
    </message>
    <message>
        <source>its Unsqueeze does not fit what it reads</source>
        <translation>它的 Unsqueeze 与所读取的不符</translation>
    </message>
    <message>
        <source>its Transpose moves the axis of the batch, or does not fit what it reads</source>
        <translation>它的 Transpose 移动了批次的轴，或与所读取的不符</translation>
    </message>
    <message>
        <source>its Pad pads other axes than rows and columns</source>
        <translation>它的 Pad 填充了行和列以外的轴</translation>
    </message>
    <message>
        <source>its Pad is of a kind that is not known here</source>
        <translation>它的 Pad 属于这里不认识的种类</translation>
    </message>
    <message>
        <source>input {place} of its {name} depends on the digit</source>
        <translation>它的 {name} 的输入 {place} 依赖数字</translation>
    </message>
    <message>
        <source>its {name} has no input {place}</source>
        <translation>它的 {name} 没有输入 {place}</translation>
    </message>
    <message>
        <source>{setting} of its {name} is no whole number</source>
        <translation>它的 {name} 的 {setting} 不是整数</translation>
    </message>
    <message>
        <source>{setting} of its {name} is no finite number</source>
        <translation>它的 {name} 的 {setting} 不是有限数</translation>
    </message>
    <message>
        <source>{setting} of its {name} is no list of whole numbers</source>
        <translation>它的 {name} 的 {setting} 不是整数列表</translation>
    </message>
    <message>
        <source>it has more than {most:,} operations</source>
        <translation>它有超过 {most:,} 个运算</translation>
    </message>
    <message>
        <source>its operations have more than {most:,} numbers</source>
        <translation>它的运算有超过 {most:,} 个数</translation>
    </message>
    <message>
        <source>it combines digits with numbers of {shape}</source>
        <translation>它把数字与形状为 {shape} 的数结合</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>它含有非有限数</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>至多 {most}</translation>
    </message>
    <message>
        <source>{name} must be {count} whole numbers between {low} and {high:,}, not {lengths}</source>
        <translation>{name}必须是 {count} 个 {low} 到 {high:,} 之间的整数，而不是 {lengths}</translation>
    </message>
    <message>
        <source>settings are finite numbers, and not {settings}</source>
        <translation>设置是有限数，而不是 {settings}</translation>
    </message>
    <message>
        <source>inputs, maps and groups</source>
        <translation>输入、特征图和组</translation>
    </message>
    <message>
        <source>a kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>a stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>a padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>a dilation</source>
        <translation>空洞率</translation>
    </message>
    <message>
        <source>{inputs} and {maps} maps cannot be split into {groups} groups</source>
        <translation>{inputs} 和 {maps} 个特征图不能分成 {groups} 组</translation>
    </message>
    <message>
        <source>inputs and units</source>
        <translation>输入和单元</translation>
    </message>
    <message>
        <source>what is normalised</source>
        <translation>被归一化的内容</translation>
    </message>
    <message>
        <source>what is added to a variance lies between 0 and 1, not {eps}</source>
        <translation>加到方差上的数在 0 到 1 之间，而不是 {eps}</translation>
    </message>
    <message>
        <source>an axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>a shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>a network&apos;s name has letters, digits, &apos;-&apos; and &apos;_&apos;, at most 40</source>
        <translation>网络的名称由字母、数字、&apos;-&apos; 和 &apos;_&apos; 组成，至多 40 个</translation>
    </message>
    <message>
        <source>there is a network &apos;{name}&apos; already: choose another name</source>
        <translation>已有网络“{name}”：请选择别的名称</translation>
    </message>
    <message>
        <source>there is no network &apos;{name}&apos;: &apos;digitlab networks&apos; lists them</source>
        <translation>没有网络“{name}”：&apos;digitlab networks&apos; 列出它们</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with digitlab, and stays as it is</source>
        <translation>“{name}”随 digitlab 提供，保持不变</translation>
    </message>
    <message>
        <source>MLP, two hidden layers of 256 and 128</source>
        <translation>MLP，两个隐藏层，256 和 128</translation>
    </message>
    <message>
        <source>MLP of the lecture, on 14 x 14 pixels</source>
        <translation>课程的 MLP，在 14 x 14 像素上</translation>
    </message>
    <message>
        <source>CNN with a dense head, like LeNet</source>
        <translation>带全连接头部的 CNN，类似 LeNet</translation>
    </message>
    <message>
        <source>CNN that forgets where: it pools the whole page</source>
        <translation>忘记位置的 CNN：对整页池化</translation>
    </message>
    <message>
        <source>CNN that reads any place, turn and size</source>
        <translation>识别任何位置、旋转和大小的 CNN</translation>
    </message>
    <message>
        <source>CNN that turns the page</source>
        <translation>旋转页面的 CNN</translation>
    </message>
    <message>
        <source>Edges by hand, as before deep learning</source>
        <translation>手工边缘，如同深度学习之前</translation>
    </message>
    <message>
        <source>Plain CNN, pooled over the whole page</source>
        <translation>普通 CNN，对整页池化</translation>
    </message>
    <message>
        <source>Plain CNN, but with a dense head</source>
        <translation>普通 CNN，但带全连接头部</translation>
    </message>
    <message>
        <source>Plain CNN, but with maximum pooling</source>
        <translation>普通 CNN，但用最大池化</translation>
    </message>
    <message>
        <source>Plain CNN, but blurred before it is sampled</source>
        <translation>普通 CNN，但采样前先模糊</translation>
    </message>
    <message>
        <source>Plain CNN, but with strides and no pooling</source>
        <translation>普通 CNN，但用步幅而不池化</translation>
    </message>
    <message>
        <source>Plain CNN, but at full size in every layer</source>
        <translation>普通 CNN，但每层都保持原大小</translation>
    </message>
    <message>
        <source>Plain CNN, but without padding</source>
        <translation>普通 CNN，但无填充</translation>
    </message>
    <message>
        <source>Plain CNN, but padded with its own border</source>
        <translation>普通 CNN，但用自身边界填充</translation>
    </message>
    <message>
        <source>Plain CNN that learned from shifted digits</source>
        <translation>从平移的数字学习的普通 CNN</translation>
    </message>
    <message>
        <source>Plain CNN that learned from turned digits</source>
        <translation>从旋转的数字学习的普通 CNN</translation>
    </message>
    <message>
        <source>Plain CNN that learned from shifted and turned digits</source>
        <translation>从平移并旋转的数字学习的普通 CNN</translation>
    </message>
    <message>
        <source>Wide MLP that learned from shifted digits</source>
        <translation>从平移的数字学习的宽 MLP</translation>
    </message>
    <message>
        <source>Wide MLP that learned from turned digits</source>
        <translation>从旋转的数字学习的宽 MLP</translation>
    </message>
    <message>
        <source>Wide MLP that learned from shifted and turned digits</source>
        <translation>从平移并旋转的数字学习的宽 MLP</translation>
    </message>
    <message>
        <source>MLP that learned what is no digit</source>
        <translation>学过什么不是数字的 MLP</translation>
    </message>
    <message>
        <source>CNN that learned what is no digit</source>
        <translation>学过什么不是数字的 CNN</translation>
    </message>
    <message>
        <source>MLP that turns the page</source>
        <translation>旋转页面的 MLP</translation>
    </message>
    <message>
        <source>MLP that reads the page at several sizes</source>
        <translation>以多种大小识别页面的 MLP</translation>
    </message>
    <message>
        <source>reach must lie between 1 and {farthest}, negatives between 1 and {most}: {config}</source>
        <translation>reach 必须在 1 和 {farthest} 之间，negatives 在 1 和 {most} 之间：{config}</translation>
    </message>
    <message>
        <source>One MLP reads the field through {count} windows, with the same weights: that is a convolution. It pays for {count} readings.</source>
        <translation>一个 MLP 用同样的权重通过 {count} 个窗口识别视野：这就是卷积。代价是 {count} 次识别。</translation>
    </message>
    <message>
        <source>MLP slid over the page, which is a convolution</source>
        <translation>在页面上滑动的 MLP，也就是卷积</translation>
    </message>
    <message>
        <source>MLP that sees shuffled pixels</source>
        <translation>看打乱像素的 MLP</translation>
    </message>
    <message>
        <source>Plain CNN that sees shuffled pixels</source>
        <translation>看打乱像素的普通 CNN</translation>
    </message>
    <message>
        <source>CNN with a dense head that sees shuffled pixels</source>
        <translation>看打乱像素的带全连接头部的 CNN</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation</source>
        <translation>55,000 个 MNIST 训练数字，端正并居中，无数据增广</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, shifted by up to ±4 px at random</source>
        <translation>55,000 个 MNIST 训练数字，随机平移至多 ±4 px</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, turned by up to ±45° at random</source>
        <translation>55,000 个 MNIST 训练数字，随机旋转至多 ±45°</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, shifted by up to ±4 px and turned by up to ±45° at random</source>
        <translation>55,000 个 MNIST 训练数字，随机平移至多 ±4 px 并旋转至多 ±45°</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; 20% of each batch no digits</source>
        <translation>55,000 个 MNIST 训练数字，端正并居中，无数据增广；每个批次的 20% 不是数字</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; its loss turns each of them by up to 9° and magnifies it by up to 1.22 either way, some of them softened, as what it is, and shows 15 copies of any turn and of 0.4 to 2.5 times the size as none of the other classes</source>
        <translation>55,000 个 MNIST 训练数字，端正并居中，无数据增广；它的损失把每个数字旋转至多 9°、放大或缩小至多 1.22 倍（有些被柔化），仍作为它本来的类别，并展示 15 个任意旋转、大小为 0.4 到 2.5 倍的副本，作为不属于任何其他类别</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; its loss magnifies it by up to 1.09 either way, some of them softened, as what it is, and shows 6 copies of 0.4 to 2.5 times the size as none of the other classes</source>
        <translation>55,000 个 MNIST 训练数字，端正并居中，无数据增广；它的损失把数字放大或缩小至多 1.09 倍（有些被柔化），仍作为它本来的类别，并展示 6 个大小为 0.4 到 2.5 倍的副本，作为不属于任何其他类别</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; scattered over sheets of 84 x 56 px, up to 6 on each</source>
        <translation>55,000 个 MNIST 训练数字，端正并居中，无数据增广；散布在 84 x 56 px 的整页纸上，每页至多 6 个</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; each on a straight line from noise, 15 % of them without their class; its loss is the squared error of the velocity</source>
        <translation>55,000 个 MNIST 训练数字，端正并居中，无数据增广；每个都在一条从噪声出发的直线上，其中 15 % 不带类别；它的损失是速度的平方误差</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; its loss is the negative evidence lower bound, for which it draws each of them again from a point of its plane</source>
        <translation>55,000 个 MNIST 训练数字，端正并居中，无数据增广；它的损失是负的证据下界，为此它从平面上的一点重新画出每个数字</translation>
    </message>
    <message>
        <source>its loss turns each of them, by up to 12° as what it is and by 11 angles of the whole circle as none of the other classes</source>
        <translation>它的损失旋转每个数字：至多 12° 时仍作为它本来的类别，转到整圈的 11 个角度时作为不属于任何其他类别</translation>
    </message>
    <message>
        <source>its loss reads each of them at rest as what it is, and at 5 other places as none of the other classes</source>
        <translation>它的损失在静止处把每个数字读作它本来的类别，在另外 5 个位置读作不属于任何其他类别</translation>
    </message>
    <message>
        <source>; and {count} more</source>
        <translation>；以及另外 {count} 个</translation>
    </message>
    <message>
        <source>nothing fits &apos;{name}&apos; {shape}</source>
        <translation>没有与“{name}” {shape} 相符的</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; {shape} {dtype} fits nothing</source>
        <translation>“{name}” {shape} {dtype} 与任何东西都不相符</translation>
    </message>
    <message>
        <source>{path}: is damaged: {error}: save it again</source>
        <translation>{path}：已损坏：{error}：请重新保存</translation>
    </message>
    <message>
        <source>{path}: &apos;{theirs}&apos; holds numbers that are not finite: save it again</source>
        <translation>{path}：“{theirs}”含有非有限数：请重新保存</translation>
    </message>
    <message>
        <source>there is no architecture &apos;{architecture}&apos;: there are {architectures}</source>
        <translation>没有架构“{architecture}”：现有 {architectures}</translation>
    </message>
    <message>
        <source>{path}: does not fit {architecture}: {said}: choose another architecture</source>
        <translation>{path}：与 {architecture} 不符：{said}：请选择别的架构</translation>
    </message>
    <message>
        <source>{path}: fits several architectures: choose {names}</source>
        <translation>{path}：与多个架构相符：请选择 {names}</translation>
    </message>
    <message>
        <source>{path}: fits no architecture; nearest is &apos;{architecture}&apos;, but {said}: write the network as ONNX instead</source>
        <translation>{path}：与任何架构都不符；最接近的是“{architecture}”，但 {said}：请把网络写成 ONNX</translation>
    </message>
    <message>
        <source>its header would be {length:,} bytes long</source>
        <translation>它的文件头会有 {length:,} 字节长</translation>
    </message>
    <message>
        <source>is cut off in its header: it has {size:,} bytes</source>
        <translation>在文件头处被截断：它有 {size:,} 字节</translation>
    </message>
    <message>
        <source>its header is no JSON object</source>
        <translation>它的文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>is cut off or damaged: its header announces {announced:,} bytes, the file has {size:,}</source>
        <translation>被截断或已损坏：文件头声明 {announced:,} 字节，文件有 {size:,} 字节</translation>
    </message>
    <message>
        <source>its header does not say where &apos;{name}&apos; lies</source>
        <translation>它的文件头没有说明“{name}”在哪里</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>课程页</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; of {package}</source>
        <translation>{package} 的{kind} &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>{plugin}: {state}</source>
        <translation>{plugin}：{state}</translation>
    </message>
    <message>
        <source>no plug-in that is installed brings it (entry points {group})</source>
        <translation>没有已安装的插件提供它（入口点 {group}）</translation>
    </message>
    <message>
        <source>the {plugin} is left out: {why}</source>
        <translation>略去{plugin}：{why}</translation>
    </message>
    <message>
        <source>a name has small letters, digits and &apos;_&apos;, at most 40, and begins with a letter</source>
        <translation>名称由小写字母、数字和 &apos;_&apos; 组成，至多 40 个，以字母开头</translation>
    </message>
    <message>
        <source>digitlab itself has something of that name</source>
        <translation>digitlab 自己已有同名的内容</translation>
    </message>
    <message>
        <source>{package} brings something of that name, too</source>
        <translation>{package} 也提供同名的内容</translation>
    </message>
    <message>
        <source>the {plugin} failed: {kind}: {error}</source>
        <translation>{plugin} 失败：{kind}：{error}</translation>
    </message>
    <message>
        <source>this folder of digitlab has none: use a digitlab that is installed for Python</source>
        <translation>这个 digitlab 文件夹没有插件：请使用为 Python 安装的 digitlab</translation>
    </message>
    <message>
        <source>install the extra with &apos;pip install &quot;digitlab[onnx]&quot;&apos;</source>
        <translation>请用 &apos;pip install &quot;digitlab[onnx]&quot;&apos; 安装附加组件</translation>
    </message>
    <message>
        <source>learning rate must lie between {low:g} and {high:g}, not {rate}</source>
        <translation>学习率必须在 {low:g} 到 {high:g} 之间，而不是 {rate}</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>{name} must lie between {low:g} and {high:g}, not {value}</source>
        <translation>{name}必须在 {low:g} 到 {high:g} 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>the delay must lie between 0 and {most:g} s, not {delay}</source>
        <translation>延迟必须在 0 到 {most:g} s 之间，而不是 {delay}</translation>
    </message>
    <message>
        <source>not a command: &apos;{line}&apos;: {error}</source>
        <translation>不是命令：“{line}”：{error}</translation>
    </message>
    <message>
        <source>there is no run &apos;{name}&apos;: &apos;digitlab runs&apos; lists them</source>
        <translation>没有训练运行“{name}”：&apos;digitlab runs&apos; 列出它们</translation>
    </message>
    <message>
        <source>{name} is being trained: stop it first</source>
        <translation>{name} 正在训练：请先停止它</translation>
    </message>
    <message>
        <source>there is no device &apos;{name}&apos; here ({error}): try --device cpu</source>
        <translation>这里没有设备“{name}”（{error}）：试试 --device cpu</translation>
    </message>
    <message>
        <source>the device &apos;{name}&apos; cannot be used ({error}): try --device cpu</source>
        <translation>设备“{name}”无法使用（{error}）：试试 --device cpu</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>内存已用尽</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>the GPU of this Mac</source>
        <translation>这台 Mac 的 GPU</translation>
    </message>
    <message>
        <source>{cpu}; no GPU found</source>
        <translation>{cpu}；未找到 GPU</translation>
    </message>
    <message>
        <source>{processes} processes cannot share {device}: take --processes 1, or --device cpu</source>
        <translation>{processes} 个进程不能共用 {device}：请用 --processes 1，或 --device cpu</translation>
    </message>
    <message>
        <source>there is 1</source>
        <translation>只有 1 个</translation>
    </message>
    <message>
        <source>there are {gpus}</source>
        <translation>有 {gpus} 个</translation>
    </message>
    <message>
        <source>{processes} processes need a GPU each, and {there}: take --processes {gpus}, or --device cpu</source>
        <translation>{processes} 个进程各需要一个 GPU，而{there}：请用 --processes {gpus}，或 --device cpu</translation>
    </message>
    <message>
        <source>another of the {processes} processes is gone: go on with --resume</source>
        <translation>{processes} 个进程中的另一个已经不在：请用 --resume 继续</translation>
    </message>
    <message>
        <source>there is no generator &apos;{generator}&apos;, and no digits that it drew: &apos;digitlab networks --generators&apos; lists them</source>
        <translation>没有生成器“{generator}”，也没有它画的数字：&apos;digitlab networks --generators&apos; 列出它们</translation>
    </message>
    <message>
        <source>{one:,} and {other:,} digits</source>
        <translation>{one:,} 和 {other:,} 个数字</translation>
    </message>
    <message>
        <source>{one:,} and {other:,} epochs</source>
        <translation>{one:,} 和 {other:,} 个轮次</translation>
    </message>
    <message>
        <source>{one:,} and {other:,} steps</source>
        <translation>{one:,} 和 {other:,} 步</translation>
    </message>
    <message>
        <source>on {one} and on {other}</source>
        <translation>在 {one} 上和在 {other} 上</translation>
    </message>
    <message>
        <source>{network} began with the weights of {start}</source>
        <translation>{network} 从 {start} 的权重开始</translation>
    </message>
    <message>
        <source>on digits {one}, and {other}</source>
        <translation>数字为 {one}，以及 {other}</translation>
    </message>
    <message>
        <source>labels smoothed by {one:g} and by {other:g}</source>
        <translation>标签平滑 {one:g} 和 {other:g}</translation>
    </message>
    <message>
        <source>{network} by a loss of its own</source>
        <translation>{network} 使用自己的损失</translation>
    </message>
    <message>
        <source>a file of a run</source>
        <translation>训练运行的文件</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>no training is as far as {progress}</source>
        <translation>没有训练进行到 {progress}</translation>
    </message>
    <message>
        <source>the state of the training cannot be read: {error}</source>
        <translation>无法读取训练的状态：{error}</translation>
    </message>
    <message>
        <source>the optimiser&apos;s &apos;{key}&apos; belongs to no weight</source>
        <translation>优化器的“{key}”不属于任何权重</translation>
    </message>
    <message>
        <source>the optimiser&apos;s &apos;{key}&apos; is {shape}, not {expected}</source>
        <translation>优化器的“{key}”是 {shape}，而不是 {expected}</translation>
    </message>
    <message>
        <source>{name} must lie between 0 and {most:g}, not {value}</source>
        <translation>{name}必须在 0 到 {most:g} 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>initial width</source>
        <translation>初始幅度</translation>
    </message>
    <message>
        <source>shift px</source>
        <translation>平移 px</translation>
    </message>
    <message>
        <source>turn deg</source>
        <translation>旋转度数</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>shifted by up to ±{pixels} px</source>
        <translation>平移至多 ±{pixels} px</translation>
    </message>
    <message>
        <source>turned by up to ±{degrees:g}°</source>
        <translation>旋转至多 ±{degrees:g}°</translation>
    </message>
    <message>
        <source>magnified by up to {zoom:g} either way</source>
        <translation>放大或缩小至多 {zoom:g}</translation>
    </message>
    <message>
        <source>distorted by {pixels:g} px</source>
        <translation>扭曲 {pixels:g} px</translation>
    </message>
    <message>
        <source>with noise of {noise:g}</source>
        <translation>噪声 {noise:g}</translation>
    </message>
    <message>
        <source>upright and centred, no augmentation</source>
        <translation>端正居中，无增广</translation>
    </message>
    <message>
        <source>{others} and {last} at random</source>
        <translation>随机{others}和{last}</translation>
    </message>
    <message>
        <source>{last} at random</source>
        <translation>随机{last}</translation>
    </message>
    <message>
        <source>with {change}</source>
        <translation>带{change}</translation>
    </message>
    <message>
        <source>{change} by up to {limit:g} {unit}</source>
        <translation>{change}至多 {limit:g} {unit}</translation>
    </message>
    <message>
        <source>{change} of up to {limit:g} {unit}</source>
        <translation>{change}至多 {limit:g} {unit}</translation>
    </message>
    <message>
        <source>{change} down to {limit:g} {unit}</source>
        <translation>{change}低至 {limit:g} {unit}</translation>
    </message>
    <message>
        <source>{name} has a setting of its own: set {setting} instead</source>
        <translation>{name} 有自己的设置：请改用 {setting}</translation>
    </message>
    <message>
        <source>a network&apos;s name</source>
        <translation>网络的名称</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} characters</source>
        <translation>{name} 超过 {most:,} 个字符</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not &apos;{value}&apos;</source>
        <translation>{name} 必须是 {choices} 之一，而不是“{value}”</translation>
    </message>
    <message>
        <source>data must not join more than {most} collections</source>
        <translation>data 不能合并超过 {most} 个集合</translation>
    </message>
    <message>
        <source>{processes} processes cannot share a batch of {batch_size}: enlarge the batch</source>
        <translation>{processes} 个进程不能分担 {batch_size} 的批次：请增大批次</translation>
    </message>
    <message>
        <source>there are {networks}; {why_not}</source>
        <translation>有 {networks}；{why_not}</translation>
    </message>
    <message>
        <source>there is no network &apos;{network}&apos; to train: {choices}</source>
        <translation>没有可训练的网络“{network}”：{choices}</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; has a loss of its own, in which there is no place for what is no digit: set non digits to 0, or train an MLP or a CNN</source>
        <translation>“{network}”有自己的损失，其中没有非数字的位置：把非数字设为 0，或训练 MLP 或 CNN</translation>
    </message>
    <message>
        <source>{data} has {found}, and &apos;{network}&apos; learns {classes}: begin a new training, or put the classes back as they were</source>
        <translation>{data} 有{found}，而“{network}”学习{classes}：开始新的训练，或把类别恢复原样</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which tells {theirs} classes apart, and {data} has {classes}: start from a network with as many, or from fresh weights</source>
        <translation>“{network}”不能从“{start}”的权重开始，它区分 {theirs} 个类别，而 {data} 有 {classes} 个：从类别数相同的网络或新的权重开始</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which reads pictures in colour: read a folder in colour, too, or start from a network that reads grey, or from fresh weights</source>
        <translation>“{network}”不能从“{start}”的权重开始，它读的是彩色图片：请也按彩色读取文件夹，或者从读灰度的网络或全新的权重开始</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which reads grey ink: read the pictures in grey, or start from a network that reads colours, or from fresh weights</source>
        <translation>“{network}”不能从“{start}”的权重开始，它读的是灰度墨迹：请按灰度读取图片，或者从读彩色的网络或全新的权重开始</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which is of another architecture: give the new network a name of its own, and it takes over the architecture</source>
        <translation>“{network}”不能从“{start}”的权重开始，它是另一种架构：给新网络起自己的名字，它就采用该架构</translation>
    </message>
    <message>
        <source>it cannot have begun at {begun}</source>
        <translation>它不可能开始于 {begun}</translation>
    </message>
    <message>
        <source>{folder}: {error}: a training writes some megabytes there, and {free:,} bytes are free: make room, or choose another folder with --data-dir</source>
        <translation>{folder}：{error}：训练会在那里写入若干兆字节，而剩余 {free:,} 字节：请腾出空间，或用 --data-dir 选择别的文件夹</translation>
    </message>
    <message>
        <source>{part}: is a link, which no run is written through: name the folder that it stands for</source>
        <translation>{part}：是链接，训练运行不会经由链接写入：请给出它所指的文件夹</translation>
    </message>
    <message>
        <source>{folder}: has no {record}, so nothing can go on: &apos;digitlab runs --delete {name}&apos; removes it</source>
        <translation>{folder}：没有 {record}，所以无法继续：&apos;digitlab runs --delete {name}&apos; 会删除它</translation>
    </message>
    <message>
        <source>{path}: is damaged: {error}: delete its folder, its networks can be kept</source>
        <translation>{path}：已损坏：{error}：请删除它的文件夹，其中的网络可以保留</translation>
    </message>
    <message>
        <source>is of format {found}, this digitlab reads format {known}</source>
        <translation>格式是 {found}，而这个 digitlab 读取格式 {known}</translation>
    </message>
    <message>
        <source>{path}: {error}: use the digitlab that wrote it</source>
        <translation>{path}：{error}：请使用写下它的那个 digitlab</translation>
    </message>
    <message>
        <source>there is no run &apos;last&apos;: &apos;digitlab runs&apos; lists them</source>
        <translation>没有训练运行 &apos;last&apos;：&apos;digitlab runs&apos; 列出它们</translation>
    </message>
    <message>
        <source>a weights file&apos;s name</source>
        <translation>权重文件的名称</translation>
    </message>
    <message>
        <source>{path}: {error}: delete its folder, its networks can be kept</source>
        <translation>{path}：{error}：请删除它的文件夹，其中的网络可以保留</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}: delete its folder, its networks can be kept</source>
        <translation>{path}，第 {number} 行：{error}：请删除它的文件夹，其中的网络可以保留</translation>
    </message>
    <message>
        <source>this run starts from the weights of {network}: a script begins with fresh ones</source>
        <translation>这次训练运行从 {network} 的权重开始：脚本则从全新的权重开始</translation>
    </message>
    <message>
        <source>this run learned from {data}: a script only reads files like MNIST&apos;s</source>
        <translation>这次训练运行从 {data} 学习：脚本只读取 MNIST 那样的文件</translation>
    </message>
    <message>
        <source>this run&apos;s digits are changed by {changes}: a script can move and distort them, and cover them with noise</source>
        <translation>这次训练运行的数字经过 {changes} 的变化：脚本可以移动和扭曲它们，并加上噪声</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; means two things: it cannot be written out</source>
        <translation>“{name}”有两种含义：无法写出</translation>
    </message>
    <message>
        <source>{layer} cannot be written out: it does not keep its {name}</source>
        <translation>{layer} 无法写出：它没有保留自己的 {name}</translation>
    </message>
    <message>
        <source>{path}: is larger than {most:,} bytes, and no file of its kind can be</source>
        <translation>{path}：超过 {most:,} 字节，这类文件不可能这么大</translation>
    </message>
    <message>
        <source>{path}: is not an ordinary file</source>
        <translation>{path}：不是普通文件</translation>
    </message>
    <message>
        <source>{path}: is a link, and nothing is written through it: remove it</source>
        <translation>{path}：是链接，不会经由它写入任何内容：请移除它</translation>
    </message>
    <message>
        <source>{path}: is not an ordinary file: remove it</source>
        <translation>{path}：不是普通文件：请移除它</translation>
    </message>
    <message>
        <source>{path}: is not a text in UTF-8</source>
        <translation>{path}：不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>含有半个代理对，它不是字符</translation>
    </message>
    <message>
        <source>holds more values than a file of its kind can</source>
        <translation>含有的值太多，这类文件不可能有这么多</translation>
    </message>
    <message>
        <source>is nested more than {most} deep</source>
        <translation>嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>holds the integer {digits}, which is too large</source>
        <translation>含有整数 {digits}，它太大</translation>
    </message>
    <message>
        <source>holds the number {digits}, which is too large</source>
        <translation>含有数 {digits}，它太大</translation>
    </message>
    <message>
        <source>holds {name}, which is no number</source>
        <translation>含有 {name}，它不是数</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be {what}: use letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>“{name}”不能作为{what}：请用字母、数字、&apos;-&apos; 和 &apos;_&apos;</translation>
    </message>
    <message>
        <source>is a folder, name a file</source>
        <translation>是文件夹，请给出文件</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>there must be {fewest} to {most} classes, not {count:,}</source>
        <translation>必须有 {fewest} 到 {most} 个类别，而不是 {count:,} 个</translation>
    </message>
    <message>
        <source>two classes are called &apos;{name}&apos;: each needs a name of its own</source>
        <translation>两个类别都叫“{name}”：每个需要自己的名字</translation>
    </message>
    <message>
        <source>the digits 0 to 9</source>
        <translation>数字 0 到 9</translation>
    </message>
    <message>
        <source>{count} classes ({names}{more})</source>
        <translation>{count} 个类别（{names}{more}）</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a class: it needs a name of 1 to {most} characters that can be printed</source>
        <translation>“{name}”不能作类别：名字需要 1 到 {most} 个可打印字符</translation>
    </message>
    <message>
        <source>&apos;{alphabet}&apos; is no alphabet: {error}: write 2 to 40 names with spaces between them, as in &apos;a b c ä&apos;</source>
        <translation>“{alphabet}”不是字母表：{error}：请写 2 到 40 个名字，中间用空格隔开，例如“a b c ä”</translation>
    </message>
    <message>
        <source>sub-folders 0 to 9, or named like your own classes, or a .csv of names and labels</source>
        <translation>子文件夹 0 到 9，或以你自己的类别命名，或含名字和标签的 .csv</translation>
    </message>
    <message>
        <source>{path}: is no folder: choose one with {wanted}</source>
        <translation>{path}：不是文件夹：请选含有{wanted}的文件夹</translation>
    </message>
    <message>
        <source>{path}: has IDX files, which have no colours: read it in grey</source>
        <translation>{path}：其中是 IDX 文件，没有颜色：请按灰度读取</translation>
    </message>
    <message>
        <source>{path}: must have 28 x 28 images and as many labels from 0 to {last}, not {shape} and {labels:,} labels up to {largest}: write the folder again</source>
        <translation>{path}：必须有 28 x 28 的图像和同样多的 0 到 {last} 的标签，而不是 {shape} 和 {labels:,} 个至 {largest} 的标签：请重新写这个文件夹</translation>
    </message>
    <message>
        <source>{images}, digit {number:,}</source>
        <translation>{images}，数字 {number:,}</translation>
    </message>
    <message>
        <source>{path}: {error}: write one name a line</source>
        <translation>{path}：{error}：每行写一个名字</translation>
    </message>
    <message>
        <source>{path}: has more than {most:,} pictures: the others are left out</source>
        <translation>{path}：超过 {most:,} 张图片：其余略去</translation>
    </message>
    <message>
        <source>{file}: is blank: nothing stands out from the paper</source>
        <translation>{file}：是空白的：没有什么从纸上突出</translation>
    </message>
    <message>
        <source>{path}: has no picture with a label: {wanted}, are looked for</source>
        <translation>{path}：没有带标签的图片：所找的是{wanted}</translation>
    </message>
    <message>
        <source>and more, which are not listed</source>
        <translation>以及更多，未列出</translation>
    </message>
    <message>
        <source>{folder}: {error}: rename it</source>
        <translation>{folder}：{error}：请重命名</translation>
    </message>
    <message>
        <source>{path}: has more than {most} classes, and {most} are the most: take some of them out</source>
        <translation>{path}：超过 {most} 个类别，最多 {most} 个：请去掉一些</translation>
    </message>
    <message>
        <source>{table}, line {number}</source>
        <translation>{table}，第 {number} 行</translation>
    </message>
    <message>
        <source>{table}: cannot be read: {error}: save it as UTF-8, with a file&apos;s name and its class in each line</source>
        <translation>{table}：无法读取：{error}：请保存为 UTF-8，每行一个文件名和它的类别</translation>
    </message>
    <message>
        <source>has more than {most:,} lines</source>
        <translation>超过 {most:,} 行</translation>
    </message>
    <message>
        <source>a line has more than {most:,} characters</source>
        <translation>有一行超过 {most:,} 个字符</translation>
    </message>
    <message>
        <source>{place}: is not a file&apos;s name and a label from 0 to 9: {line}</source>
        <translation>{place}：不是文件名和 0 到 9 的标签：{line}</translation>
    </message>
    <message>
        <source>{place}: is not a file&apos;s name and a class: {line}</source>
        <translation>{place}：不是文件名和类别：{line}</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be a file&apos;s name</source>
        <translation>{place}：{name} 不能是文件名</translation>
    </message>
    <message>
        <source>{place}: {name} lies outside the folder</source>
        <translation>{place}：{name} 在文件夹之外</translation>
    </message>
    <message>
        <source>its name has 1 to {most} characters that can be printed: {words!r}</source>
        <translation>它的名字有 1 到 {most} 个可打印字符：{words!r}</translation>
    </message>
    <message>
        <source>{name} is downloaded first: {megabytes} MB, to {folder}.</source>
        <translation>先下载 {name}：{megabytes} MB，到 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>You have kept %n digit(s) of your own.</source>
        <translation>
            <numerusform>保存了 %n 个你自己的数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have kept %n drawing(s) of your own of {classes}.</source>
        <translation>
            <numerusform>保存了 %n 个你自己画的 {classes}。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept of {missing}: a network cannot learn these.</source>
        <translation>没有保存 {missing}：网络学不会这些。</translation>
    </message>
    <message>
        <source>its digits to {split} are no 1 to {most:,} images of 28 x 28 bytes with as many labels from 0 to {last}</source>
        <translation>它用于{split}的数字不是 1 到 {most:,} 张 28 x 28 字节的图像和同样多的 0 到 {last} 的标签</translation>
    </message>
    <message>
        <source>own handwritten</source>
        <translation>自己手写的</translation>
    </message>
    <message>
        <source>there are {sources}, {folder}PATH and {prefix}GENERATOR; {why_not}</source>
        <translation>有 {sources}、{folder}PATH 和 {prefix}GENERATOR；{why_not}</translation>
    </message>
    <message>
        <source>there are no digits called &apos;{source}&apos;: {choices}</source>
        <translation>没有叫“{source}”的数字：{choices}</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; joins an alphabet of your own to other digits: only what has the same classes can be joined, so leave out &apos;+{company}&apos;</source>
        <translation>“{source}”把你自己的字母表和别的数字合在一起：只有类别相同的才能合并，所以请去掉“+{company}”</translation>
    </message>
    <message>
        <source>pictured in colour ({name})</source>
        <translation>彩色图片（{name}）</translation>
    </message>
    <message>
        <source>pictured ({name})</source>
        <translation>图片（{name}）</translation>
    </message>
    <message>
        <source>generated ({generator})</source>
        <translation>生成的（{generator}）</translation>
    </message>
    <message>
        <source>&apos;{one}&apos; has {classes}, and &apos;{other}&apos; {others}: only what has the same classes can be joined</source>
        <translation>“{one}”有{classes}，而“{other}”有{others}：只有类别相同的才能合并</translation>
    </message>
    <message>
        <source>{generator} draws {count:,} digits first, once: minutes.</source>
        <translation>{generator} 先画 {count:,} 个数字，只画一次：几分钟。</translation>
    </message>
    <message>
        <source>{answers:,} answers cannot have {confidences:,} confidences</source>
        <translation>{answers:,} 个回答不能有 {confidences:,} 个置信度</translation>
    </message>
    <message>
        <source>an answer is one of {classes} classes, or −1</source>
        <translation>回答是 {classes} 个类别之一，或 −1</translation>
    </message>
    <message>
        <source>confidences</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>it reads MNIST&apos;s digits</source>
        <translation>它读的是 MNIST 的数字</translation>
    </message>
    <message>
        <source>{name} has no option {option}</source>
        <translation>{name} 没有选项 {option}</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}, not {value}</source>
        <translation>{what}必须在 {low} 和 {high} 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>{what} must lie between 0 and 1, not {share}</source>
        <translation>{what}必须在 0 和 1 之间，而不是 {share}</translation>
    </message>
    <message>
        <source>{name} must be at most {most} numbers, not {count:,}</source>
        <translation>{name} 最多 {most} 个数，而不是 {count:,} 个</translation>
    </message>
    <message>
        <source>{name} must lie between 0 and {largest}, not {size}</source>
        <translation>{name} 必须在 0 和 {largest} 之间，而不是 {size}</translation>
    </message>
    <message>
        <source>the network would learn {count:,} numbers, and {most:,} are the most</source>
        <translation>网络将学习 {count:,} 个数，最多 {most:,} 个</translation>
    </message>
    <message>
        <source>the network would need {count:,} multiply-adds for one digit, and {most:,} are the most</source>
        <translation>网络每个数字将需要 {count:,} 次乘加运算，最多 {most:,} 次</translation>
    </message>
    <message>
        <source>the network would answer {count:,} numbers for one digit in one layer, and {most:,} are the most</source>
        <translation>网络一层对一个数字将给出 {count:,} 个数，最多 {most:,} 个</translation>
    </message>
    <message>
        <source>one convolution</source>
        <translation>一个卷积</translation>
    </message>
    <message numerus="yes">
        <source>%n convolutions</source>
        <translation>
            <numerusform>%n 个卷积</numerusform>
        </translation>
    </message>
    <message>
        <source>one dense layer</source>
        <translation>一个全连接层</translation>
    </message>
    <message numerus="yes">
        <source>%n dense layers</source>
        <translation>
            <numerusform>%n 个全连接层</numerusform>
        </translation>
    </message>
    <message>
        <source>channels, kernels and hidden</source>
        <translation>channels、kernels 和 hidden</translation>
    </message>
    <message>
        <source>at most {most} poolings fit the field, not {count}</source>
        <translation>视野最多容纳 {most} 次池化，而不是 {count} 次</translation>
    </message>
    <message>
        <source>every convolution needs channels and a kernel: {channels} and {kernels}</source>
        <translation>每个卷积需要通道和卷积核：{channels} 和 {kernels}</translation>
    </message>
    <message>
        <source>kernels must be odd to keep the size of the maps: {kernels}</source>
        <translation>卷积核必须是奇数才能保持图的大小：{kernels}</translation>
    </message>
    <message>
        <source>endless paper goes with average or max pooling, not with &apos;{pooling}&apos;</source>
        <translation>无限纸面要配平均或最大池化，而不是“{pooling}”</translation>
    </message>
    <message>
        <source>endless paper has no size that a &apos;flatten&apos; head could count on: pool globally</source>
        <translation>无限纸面没有“flatten”头部可依赖的大小：请用全局池化</translation>
    </message>
    <message>
        <source>endless paper goes with relu, not with &apos;{activation}&apos;</source>
        <translation>无限纸面要配 relu，而不是“{activation}”</translation>
    </message>
    <message>
        <source>nothing is left of the field behind kernels of {kernels} with &apos;{pooling}&apos; pooling</source>
        <translation>经过 {kernels} 的卷积核和“{pooling}”池化后，视野什么都不剩</translation>
    </message>
    <message>
        <source>The same filters look everywhere, but the dense head has weights for every place: it fails too, only later.</source>
        <translation>同样的滤波器看遍各处，但全连接头部对每个位置都有权重：它也会失守，只是更晚。</translation>
    </message>
    <message>
        <source>The same filters look everywhere, and pooling over the whole map forgets where: a shift that loses no ink changes nothing, a turn much.</source>
        <translation>同样的滤波器看遍各处，对整张图的池化忘掉了位置：不丢墨迹的平移什么都不改变，旋转则改变很多。</translation>
    </message>
    <message>
        <source>The same filters look everywhere, and pooling over the whole map forgets where; its borders and its sampling do not.</source>
        <translation>同样的滤波器看遍各处，对整张图的池化忘掉了位置；它的边界和采样却没有。</translation>
    </message>
    <message>
        <source>CNN, {convolutions}, with a dense head{function}</source>
        <translation>CNN，{convolutions}，全连接头部{function}</translation>
    </message>
    <message>
        <source>CNN, {convolutions}, pooled over the whole page{function}</source>
        <translation>CNN，{convolutions}，对整页池化{function}</translation>
    </message>
    <message>
        <source>It keeps the largest connected component of the ink, crops and centres it by a rule</source>
        <translation>它保留最大的连通墨迹，按规则裁剪并居中</translation>
    </message>
    <message>
        <source>It crops and centres the ink by a rule</source>
        <translation>它按规则裁剪墨迹并居中</translation>
    </message>
    <message>
        <source>then measures its edges in eight directions with kernels that a person thought of, and divides them by their length block by block</source>
        <translation>然后用人想出来的卷积核在八个方向测量边缘，并逐块除以其长度</translation>
    </message>
    <message>
        <source>then measures its edges in eight directions with kernels that a person thought of</source>
        <translation>然后用人想出来的卷积核在八个方向测量边缘</translation>
    </message>
    <message>
        <source>Only the last layer, a support vector machine, learns.</source>
        <translation>只有最后一层，即支持向量机，会学习。</translation>
    </message>
    <message>
        <source>Only the last layer learns.</source>
        <translation>只有最后一层会学习。</translation>
    </message>
    <message>
        <source>{cropped}, {measured}. {learned}</source>
        <translation>{cropped}，{measured}。{learned}</translation>
    </message>
    <message>
        <source>, the largest component alone</source>
        <translation>，只取最大的连通部分</translation>
    </message>
    <message>
        <source>, normalised by blocks</source>
        <translation>，按块归一化</translation>
    </message>
    <message>
        <source>, before a support vector machine</source>
        <translation>，后接支持向量机</translation>
    </message>
    <message>
        <source>Edges by hand, over squares of {cell} pixels</source>
        <translation>手工边缘，{cell} 像素的方格</translation>
    </message>
    <message>
        <source>by the hinge loss of a support vector machine</source>
        <translation>用支持向量机的合页损失</translation>
    </message>
    <message>
        <source>Every one of {side} x {side} pixels has weights of its own for each of its 3 colours, {count} in all: a moved digit meets other weights.</source>
        <translation>{side} x {side} 个像素中的每一个，对它的 3 种颜色各有自己的权重，共 {count} 个：移动过的数字遇到的是别的权重。</translation>
    </message>
    <message>
        <source>Every one of {side} x {side} = {count} pixels has weights of its own: a moved digit meets other weights.</source>
        <translation>{side} x {side} = {count} 个像素各有自己的权重：移动的数字遇到别的权重。</translation>
    </message>
    <message>
        <source>{layers} of {units}</source>
        <translation>{layers}，单元数 {units}</translation>
    </message>
    <message>
        <source>, batch-normalised</source>
        <translation>，批量归一化</translation>
    </message>
    <message>
        <source>MLP, {layers}</source>
        <translation>MLP，{layers}</translation>
    </message>
    <message>
        <source>MLP on {side} x {side} pixels, {layers}</source>
        <translation>{side} x {side} 像素上的 MLP，{layers}</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>没有隐藏层</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>一个隐藏层</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n 个隐藏层</numerusform>
        </translation>
    </message>
    <message>
        <source>layer {number}: {fault}</source>
        <translation>第 {number} 层：{fault}</translation>
    </message>
    <message>
        <source>ten answers</source>
        <translation>十个回答</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Built of your own layers: {layers}.</source>
        <translation>由你自己的层搭建：{layers}。</translation>
    </message>
    <message>
        <source>CNN of your own layers: {layers}</source>
        <translation>自定义层的 CNN：{layers}</translation>
    </message>
    <message>
        <source>MLP of your own layers: {layers}</source>
        <translation>自定义层的 MLP：{layers}</translation>
    </message>
    <message>
        <source>MLP of your own layers</source>
        <translation>自定义层的 MLP</translation>
    </message>
    <message>
        <source>one depthwise convolution</source>
        <translation>一个深度卷积</translation>
    </message>
    <message numerus="yes">
        <source>%n depthwise convolutions</source>
        <translation>
            <numerusform>%n 个深度卷积</numerusform>
        </translation>
    </message>
    <message>
        <source>looks, negatives and hard negatives</source>
        <translation>looks、negatives 和 hard negatives</translation>
    </message>
    <message>
        <source>unfit poses: {config}</source>
        <translation>不合适的位姿：{config}</translation>
    </message>
    <message>
        <source>sizes must be at least one, and ascend: {sizes}</source>
        <translation>大小至少要有一个，并且递增：{sizes}</translation>
    </message>
    <message>
        <source>sizes must lie between {least:g} and {largest:g}: {sizes}</source>
        <translation>大小必须在 {least:g} 和 {largest:g} 之间：{sizes}</translation>
    </message>
    <message>
        <source>the glance must pool globally, and copies are no endless paper</source>
        <translation>扫一眼的网络必须全局池化，副本不能是无限纸面</translation>
    </message>
    <message>
        <source>One {name} reads {count} copies of the field, of other sizes and turns, with the same weights; each class adds its evidence over the copies. It pays for {count} readings.</source>
        <translation>一个 {name} 用同样的权重识别视野的 {count} 个不同大小和旋转的副本；每个类别把各副本的证据相加。代价是 {count} 次识别。</translation>
    </message>
    <message>
        <source>A small CNN glances at {copies} copies of the field, turned by up to ±{degrees:.0f}° and of {sizes} sizes, each about the ink&apos;s centre of mass; a larger one looks at the {looks} most promising ones, with the same weights, and each class adds its evidence over these.</source>
        <translation>一个小 CNN 扫一眼视野的 {copies} 个副本，旋转至多 ±{degrees:.0f}°，有 {sizes} 种大小，各以墨迹质心为中心；一个较大的用同样的权重细看其中最有希望的 {looks} 个，每个类别把它们的证据相加。</translation>
    </message>
    <message>
        <source>{network} that reads any place, turn and size</source>
        <translation>能识别任意位置、旋转和大小的 {network}</translation>
    </message>
    <message>
        <source>{network} that reads any place and size</source>
        <translation>能识别任意位置和大小的 {network}</translation>
    </message>
    <message>
        <source>{network} that reads any turn and size</source>
        <translation>能识别任意旋转和大小的 {network}</translation>
    </message>
    <message>
        <source>{network} that reads any size</source>
        <translation>能识别任意大小的 {network}</translation>
    </message>
    <message>
        <source>it calls itself &apos;{kind}&apos;</source>
        <translation>它自称“{kind}”</translation>
    </message>
    <message>
        <source>{name} is no config that can be written down and read again</source>
        <translation>{name} 不是能写下再读回的配置</translation>
    </message>
    <message>
        <source>its family is one of {families}</source>
        <translation>它的类型是 {families} 之一</translation>
    </message>
    <message>
        <source>there must be {fewest} to {most} classes, not {classes}</source>
        <translation>必须有 {fewest} 到 {most} 个类别，而不是 {classes} 个</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; has the ten digits only, and not {classes} classes: train one of {kinds}</source>
        <translation>“{kind}”只有十个数字，而不是 {classes} 个类别：请训练 {kinds} 之一</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; reads no colours: read the pictures in grey, or train mlp, cnn_flatten, plain or layers of your own</source>
        <translation>“{network}”不读彩色：请按灰度读取图片，或者训练 mlp、cnn_flatten、plain 或自定义层</translation>
    </message>
    <message>
        <source>unknown architecture {unknown}: known are {architectures}; {why}</source>
        <translation>未知架构 {unknown}：已知的有 {architectures}；{why}</translation>
    </message>
    <message>
        <source>{how_it_works} It reads pictures in colour: a drawing is the same ink in red, green and blue to it.</source>
        <translation>{how_it_works} 它读彩色图片：对它来说，一幅绘图在红、绿、蓝中是同样的墨迹。</translation>
    </message>
    <message>
        <source>{network}, in colour</source>
        <translation>{network}，彩色</translation>
    </message>
    <message>
        <source>{config} reads no sheets</source>
        <translation>{config} 不识别整页纸</translation>
    </message>
    <message>
        <source>side, training_side and negatives</source>
        <translation>side、training_side 和 negatives</translation>
    </message>
    <message>
        <source>copies and kernels must be at most {most} pixels wide</source>
        <translation>副本和卷积核最宽 {most} 像素</translation>
    </message>
    <message>
        <source>copies must be at least as wide as the field, {field} pixels: {side}, {training_side}</source>
        <translation>副本至少要与视野一样宽，{field} 像素：{side}，{training_side}</translation>
    </message>
    <message>
        <source>unfit turns: {config}</source>
        <translation>不合适的旋转：{config}</translation>
    </message>
    <message>
        <source>an MLP reads copies of {side} x {side} pixels only</source>
        <translation>MLP 只识别 {side} x {side} 像素的副本</translation>
    </message>
    <message>
        <source>a CNN that reads turned copies must pool globally: the copies differ in size</source>
        <translation>识别旋转副本的 CNN 必须全局池化：副本大小不同</translation>
    </message>
    <message>
        <source>One {name} reads {count} copies of the field, turned by up to ±{degrees:.0f}°, with the same weights; each class adds its evidence over the copies. It pays for {count} readings.</source>
        <translation>一个 {name} 用同样的权重识别视野的 {count} 个副本，旋转至多 ±{degrees:.0f}°；每个类别把各副本的证据相加。代价是 {count} 次识别。</translation>
    </message>
    <message>
        <source>{network} that turns the page</source>
        <translation>会旋转页面的 {network}</translation>
    </message>
    <message>
        <source>It sees all pixels in another order, always the same. {reader}</source>
        <translation>它看到的所有像素是另一种顺序，总是同样的。{reader}</translation>
    </message>
    <message>
        <source>{network}, that sees shuffled pixels</source>
        <translation>看到打乱像素的 {network}</translation>
    </message>
    <message>
        <source>a convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>a depthwise convolution</source>
        <translation>深度卷积</translation>
    </message>
    <message>
        <source>a network has at most {most} layers: remove this one</source>
        <translation>网络最多 {most} 层：去掉这一层</translation>
    </message>
    <message>
        <source>there are not {rows} rows above to skip, but {count}: take fewer</source>
        <translation>上面没有 {rows} 行可跳接，只有 {count} 行：取少一些</translation>
    </message>
    <message>
        <source>it adds {before}, which came into the rows above, to {now}: give both one shape</source>
        <translation>它把进入上面各行的{before}加到{now}上：使两者形状相同</translation>
    </message>
    <message>
        <source>a dense layer reads a list of numbers, here {maps}: flatten or pool them first</source>
        <translation>全连接层读取一列数，这里{maps}：先展平或池化</translation>
    </message>
    <message>
        <source>there are no maps left to flatten: remove this row</source>
        <translation>没有可展平的图了：去掉这一行</translation>
    </message>
    <message>
        <source>{layer} reads maps, here is a list of {count:,} numbers: move it further up</source>
        <translation>{layer}读取图，这里是 {count:,} 个数的列表：把它往上移</translation>
    </message>
    <message>
        <source>a padding of {padding} lays windows of 1 on nothing but zeros: make the padding 0</source>
        <translation>填充 {padding} 使 1 的窗口只落在零上：填充改为 0</translation>
    </message>
    <message>
        <source>a padding of {padding} lays windows of {kernel} on nothing but zeros: make the padding {most} or less</source>
        <translation>填充 {padding} 使 {kernel} 的窗口只落在零上：填充改为 {most} 或更小</translation>
    </message>
    <message>
        <source>it would answer {count:,} numbers a digit: at most {most:,}</source>
        <translation>它对一个数字将给出 {count:,} 个数：最多 {most:,}</translation>
    </message>
    <message>
        <source>with it the network would learn {learned:,} numbers: at most {most:,}</source>
        <translation>有了它网络将学习 {learned:,} 个数：最多 {most:,}</translation>
    </message>
    <message>
        <source>with it the network would need {work:,} multiply-adds a digit: at most {most:,}</source>
        <translation>有了它网络每个数字将需要 {work:,} 次乘加运算：最多 {most:,}</translation>
    </message>
    <message>
        <source>is 1 map of {height}×{width}</source>
        <translation>是 1 张 {height}×{width} 的图</translation>
    </message>
    <message>
        <source>are {count} maps of {height}×{width}</source>
        <translation>是 {count} 张 {height}×{width} 的图</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>{path}: cannot be loaded: {error}: {away}</source>
        <translation>{path}：无法载入：{error}：{away}</translation>
    </message>
    <message>
        <source>{path}: what it draws is not finite: train it again, or move the file away</source>
        <translation>{path}：它画的不是有限值：重新训练，或移走文件</translation>
    </message>
    <message>
        <source>{path}: its answers are not {count} finite numbers: train it again, or move the file away</source>
        <translation>{path}：它的回答不是 {count} 个有限的数：重新训练，或移走文件</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing</source>
        <translation>缺少“{name}”</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is unknown</source>
        <translation>“{name}”未知</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {found}, not {shape} {dtype}</source>
        <translation>“{name}”是 {found}，而不是 {shape} {dtype}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds numbers that are not finite</source>
        <translation>“{name}”含有非有限的数</translation>
    </message>
    <message>
        <source>{path}: the weights do not fit the architecture they name: {first}{more}: {away}</source>
        <translation>{path}：权重不适合其所称的架构：{first}{more}：{away}</translation>
    </message>
    <message>
        <source>{name} must be a JSON object, not {kind}</source>
        <translation>{name} 必须是 JSON 对象，而不是 {kind}</translation>
    </message>
    <message>
        <source>{name} has no field &apos;{field}&apos;: it has {fields}</source>
        <translation>{name} 没有字段“{field}”：有 {fields}</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}</source>
        <translation>{name} 必须是 {choices} 之一，而不是 {value}</translation>
    </message>
    <message>
        <source>{name} is too large a number</source>
        <translation>{name} 是过大的数</translation>
    </message>
    <message>
        <source>{name} must be of type {kind}, not {value}</source>
        <translation>{name} 必须是 {kind} 类型，而不是 {value}</translation>
    </message>
    <message>
        <source>{name} must be a list, not {value}</source>
        <translation>{name} 必须是列表，而不是 {value}</translation>
    </message>
    <message>
        <source>{name} has an unfit value: {value} ({reasons})</source>
        <translation>{name} 的值不合适：{value}（{reasons}）</translation>
    </message>
    <message>
        <source>there is no recipe &apos;{recipe}&apos;: there are {names}</source>
        <translation>没有训练方案“{recipe}”：有 {names}</translation>
    </message>
    <message>
        <source>{path}: is no recipe: {error}</source>
        <translation>{path}：不是训练方案：{error}</translation>
    </message>
    <message>
        <source>the recipe &apos;{recipe}&apos; comes with digitlab: choose another name</source>
        <translation>训练方案“{recipe}”随 digitlab 提供：请换一个名字</translation>
    </message>
    <message>
        <source>a recipe&apos;s name has letters, digits, spaces, dots, &apos;-&apos; and &apos;_&apos;, not &apos;{recipe}&apos;</source>
        <translation>训练方案的名字由字母、数字、空格、点、“-”和“_”组成，而不是“{recipe}”</translation>
    </message>
    <message>
        <source>you have no recipe &apos;{recipe}&apos;</source>
        <translation>你没有训练方案“{recipe}”</translation>
    </message>
    <message>
        <source>the training loss is {loss:.3g} at step {step:,}, at a learning rate of up to {rate:g}; guessing costs {guessing:.2f}.</source>
        <translation>第 {step:,} 步时训练损失为 {loss:.3g}，学习率最高 {rate:g}；瞎猜的损失是 {guessing:.2f}。</translation>
    </message>
    <message>
        <source>after {step:,} steps, at a rate of up to {rate:g}, the held-out loss is {loss:.2f}; guessing costs {guessing:.2f}.</source>
        <translation>{step:,} 步之后，学习率最高 {rate:g}，验证损失为 {loss:.2f}；瞎猜的损失是 {guessing:.2f}。</translation>
    </message>
    <message>
        <source>after {step:,} steps, at a rate of up to {rate:g}, the training loss is {loss:.2f}; guessing costs {guessing:.2f}.</source>
        <translation>{step:,} 步之后，学习率最高 {rate:g}，训练损失为 {loss:.2f}；瞎猜的损失是 {guessing:.2f}。</translation>
    </message>
    <message>
        <source>{share:.0f} % of the units of layer {layer} answer 0 to each of {probed:,} held-out digits (epoch {epoch}).</source>
        <translation>{layer} 层 {share:.0f} % 的单元对 {probed:,} 个验证数字全部回答 0（第 {epoch} 轮次）。</translation>
    </message>
    <message>
        <source>{share:.0f} % of the units of layer {layer} answer 0 to each of {probed:,} held-out pictures (epoch {epoch}).</source>
        <translation>{layer} 层 {share:.0f} % 的单元对 {probed:,} 张验证图片全部回答 0（第 {epoch} 轮次）。</translation>
    </message>
    <message>
        <source>over-fitted for {epochs} epochs: the held-out loss rose from {lowest:.3f} to {last:.3f}, the training loss fell from {before:.3f} to {now:.3f}.</source>
        <translation>已过拟合 {epochs} 个轮次：验证损失从 {lowest:.3f} 升到 {last:.3f}，训练损失从 {before:.3f} 降到 {now:.3f}。</translation>
    </message>
    <message>
        <source>a true convolution: its weight is kernels.flip(-1, -2)</source>
        <translation>真正的卷积：它的权重是 kernels.flip(-1, -2)</translation>
    </message>
    <message>
        <source>It has {classes}.</source>
        <translation>它有{classes}。</translation>
    </message>
    <message>
        <source>All its pictures are grey: in colour they say no more.</source>
        <translation>它的图片全是灰度的：按彩色读取也不会多说什么。</translation>
    </message>
    <message>
        <source>beside the original the largest difference in a probability is {largest:.1g}, and {differing} of {digits:,} pictures, each of three held-out digits in red, green and blue, are answered differently.</source>
        <translation>与原网络相比，概率的最大差别是 {largest:.1g}，{digits:,} 张图片（每张由三个验证数字作为红、绿、蓝组成）中有 {differing} 张的回答不同。</translation>
    </message>
    <message>
        <source>beside the original the largest difference in a probability is {largest:.1g}, and {differing} of {digits:,} held-out digits are answered differently.</source>
        <translation>与原网络相比，概率的最大差异为 {largest:.1g}，{digits:,} 个验证数字中有 {differing} 个的回答不同。</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, draws digits</source>
        <translation>{parameters:,} 个参数，画数字</translation>
    </message>
    <message>
        <source>{parameters:,} parameters</source>
        <translation>{parameters:,} 个参数</translation>
    </message>
    <message>
        <source>{path}: is no {suffix} file: plain weights are saved by safetensors.torch.save_file</source>
        <translation>{path}：不是 {suffix} 文件：单纯的权重用 safetensors.torch.save_file 保存</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, reads {share:.1%} of the first {digits:,} test digits</source>
        <translation>{parameters:,} 个参数，读对前 {digits:,} 个测试数字中的 {share:.1%}</translation>
    </message>
    <message>
        <source> (it reads 1 for ink and 0 for paper: whatever else it expects, such as a mean to be subtracted, must be part of it)</source>
        <translation>（它把 1 读作墨迹、0 读作纸：它所需要的其他处理，例如减去均值，必须是它自己的一部分）</translation>
    </message>
    <message>
        <source>run it with &apos;python {file} FOLDER&apos;, the folder of MNIST&apos;s IDX files.</source>
        <translation>用“python {file} FOLDER”运行它，FOLDER 是 MNIST 的 IDX 文件所在的文件夹。</translation>
    </message>
    <message>
        <source>name the file with --out</source>
        <translation>请用 --out 指定文件</translation>
    </message>
    <message>
        <source>the network was to go to {place}: it goes to your own networks instead, as {network}</source>
        <translation>网络本来要保存到 {place}：现在改为保存到你自己的网络中，名为 {network}</translation>
    </message>
    <message>
        <source>{path}: {reason}: name another file with --out</source>
        <translation>{path}：{reason}：请用 --out 指定另一个文件</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing older is lost: see that the folder can be written, then &apos;{command}&apos;</source>
        <translation>{path}：{reason}。之前的内容没有丢失：请确保文件夹可以写入，然后运行“{command}”</translation>
    </message>
    <message>
        <source>{path}: {reason}: {needed:,} bytes are needed, {free:,} are free. Nothing older is lost: make room, then &apos;{command}&apos;</source>
        <translation>{path}：{reason}：需要 {needed:,} 字节，可用 {free:,} 字节。之前的内容没有丢失：请腾出空间，然后运行“{command}”</translation>
    </message>
    <message>
        <source>the network that was called {name} is called {other} now</source>
        <translation>原来叫 {name} 的网络现在叫 {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing is lost: name another file, &apos;{command} --out FILE&apos;</source>
        <translation>{path}：{reason}。什么都没有丢失：请指定另一个文件，“{command} --out FILE”</translation>
    </message>
    <message>
        <source>the run has learned from what &apos;{generator}&apos; drew with the weights {before}…, and it has {now}… by now, which draw other digits: put its former weights file back to go on, or begin anew, &apos;digitlab train NETWORK --data {data}&apos;</source>
        <translation>这次训练运行学的是“{generator}”用权重 {before}… 画的数字，而它现在的权重是 {now}…，画的是另一些数字：要继续，请放回它原来的权重文件，或者重新开始，“digitlab train NETWORK --data {data}”</translation>
    </message>
    <message>
        <source>out of memory: close other programs, then &apos;digitlab train --resume {run}&apos; goes on</source>
        <translation>内存不足：请关闭其他程序，然后用“digitlab train --resume {run}”继续</translation>
    </message>
    <message>
        <source>{fault}: no network was saved, the last checkpoint is in the run {run}. Try a lower learning rate than {rate}</source>
        <translation>{fault}：没有保存网络，最后的检查点在训练运行 {run} 中。请试用低于 {rate} 的学习率</translation>
    </message>
    <message>
        <source>another process could not use its own</source>
        <translation>另一个进程无法使用它自己的设备</translation>
    </message>
    <message>
        <source>out of memory on {device} ({reason}): training goes on on the CPU</source>
        <translation>{device} 上内存不足（{reason}）：训练在 CPU 上继续</translation>
    </message>
    <message>
        <source>{device} cannot be used ({reason}): training goes on on the CPU</source>
        <translation>{device} 无法使用（{reason}）：训练在 CPU 上继续</translation>
    </message>
    <message>
        <source>the loss became {loss} at step {step}, at a learning rate of {rate:.2g}</source>
        <translation>第 {step} 步时损失变成了 {loss}，学习率为 {rate:.2g}</translation>
    </message>
    <message>
        <source>{device} failed: {reason}. Go on with --resume {run} --device cpu</source>
        <translation>{device} 出错：{reason}。请用 --resume {run} --device cpu 继续</translation>
    </message>
    <message>
        <source>out of memory on {device}: {reason}. Close other programs, then &apos;{command}&apos;, or train anew with smaller batches</source>
        <translation>{device} 上内存不足：{reason}。请关闭其他程序，然后用“{command}”，或用更小的批次重新训练</translation>
    </message>
    <message>
        <source>out of memory on {device}: training goes on on the CPU</source>
        <translation>{device} 上内存不足：训练在 CPU 上继续</translation>
    </message>
    <message>
        <source>out of memory on {device}: training goes on with each batch in {parts} parts</source>
        <translation>{device} 上内存不足：训练继续，每个批次分成 {parts} 部分</translation>
    </message>
    <message>
        <source>out of memory: {reason}: close other programs, and train again</source>
        <translation>内存不足：{reason}：请关闭其他程序，再训练一次</translation>
    </message>
    <message>
        <source>the run {run} began with {before:,} digits, which are not the {now:,} that {data} has now: bring back what it learned from, or train anew</source>
        <translation>训练运行 {run} 开始时学习的 {before:,} 个数字与 {data} 现在的 {now:,} 个不同：请恢复它学习过的数字，或重新训练</translation>
    </message>
    <message>
        <source>the weights became infinite at step {step}</source>
        <translation>第 {step} 步时权重变成了无穷大</translation>
    </message>
    <message>
        <source>out of memory on {device}: {reason}. Take smaller batches, or parts of them: &apos;{command}&apos;</source>
        <translation>{device} 上内存不足：{reason}。请用更小的批次，或把批次分成几部分：“{command}”</translation>
    </message>
    <message>
        <source>it computes wrongly</source>
        <translation>它的计算结果不对</translation>
    </message>
    <message>
        <source>it is of the type {found}, and {needed} is needed</source>
        <translation>它的类型是 {found}，而需要的是 {needed}</translation>
    </message>
    <message>
        <source>the settings are of version {version}, this digitlab reads {known}</source>
        <translation>设置是版本 {version}，此 digitlab 读取 {known}</translation>
    </message>
    <message>
        <source>there are three slots for networks, not {count}</source>
        <translation>网络有三个位置，不是 {count} 个</translation>
    </message>
    <message>
        <source>only the third slot for networks may be empty</source>
        <translation>只有第三个网络位置可以为空</translation>
    </message>
    <message>
        <source>the window&apos;s place must be pairs of hexadecimal digits</source>
        <translation>窗口的位置必须由成对的十六进制数字组成</translation>
    </message>
    <message>
        <source>the two sides are 0 to {most:,} pixels wide</source>
        <translation>两边的宽度为 0 到 {most:,} 像素</translation>
    </message>
    <message>
        <source>at most {most} files of sessions are remembered</source>
        <translation>最多记住 {most} 个会话文件</translation>
    </message>
    <message>
        <source>a session&apos;s file has a path of at most {most:,} characters, all of them printable</source>
        <translation>会话文件的路径最多 {most:,} 个字符，且都可显示</translation>
    </message>
    <message>
        <source>at most {most} hints are silenced, by ids of small letters and underscores</source>
        <translation>最多关闭 {most} 条提示，其标识由小写字母和下划线组成</translation>
    </message>
    <message>
        <source>digitlab speaks {languages}, not &apos;{language}&apos;</source>
        <translation>digitlab 会说 {languages}，不会说“{language}”</translation>
    </message>
    <message>
        <source>everything is {smallest} to {largest} times as large as usual, not {zoom}</source>
        <translation>一切都是平常大小的 {smallest} 到 {largest} 倍，不是 {zoom}</translation>
    </message>
    <message>
        <source>the pen width must lie between 0.5 and 6.0 field pixels, not {width}</source>
        <translation>笔宽必须在 0.5 到 6.0 个视野像素之间，不是 {width}</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{error}: install what is missing; the commands that do not need it work</source>
        <translation>{error}：请安装缺少的部分；不需要它的命令可以使用</translation>
    </message>
    <message>
        <source>there is too little memory for that: close other programs, or ask for less</source>
        <translation>内存不够：请关闭其他程序，或减少要求</translation>
    </message>
    <message>
        <source>no network of yours tells {classes} apart: train one on these pictures, or name one with --network</source>
        <translation>你的网络中没有一个能区分{classes}：请用这些图片训练一个，或用 --network 指定一个</translation>
    </message>
    <message>
        <source>The {pictures} are not on this machine: “digitlab digits --download {name}” fetches them.</source>
        <translation>{pictures}不在这台机器上：用“digitlab digits --download {name}”下载。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is of pictures in colour, and this is measured on grey ones only: &apos;digitlab evaluate&apos; and &apos;digitlab confuse&apos; read them in colour, as Train &gt; Afterwards does</source>
        <translation>“{name}”用的是彩色图片，而这里只用灰度图片测量：“digitlab evaluate”和“digitlab confuse”按彩色读取，“训练 › 训练之后”也是</translation>
    </message>
    <message>
        <source>&apos;{one}&apos; tells {classes} apart and is measured on {pictures}, &apos;{other}&apos; tells {other_classes} apart and is measured on {others}: choose networks that learned from the same pictures, or name pictures that both know with --data</source>
        <translation>&apos;{one}&apos; 区分{classes}，在{pictures}上测量，&apos;{other}&apos; 区分{other_classes}，在{others}上测量：请选择从同样的图片学习的网络，或用 --data 指定两者都认识的图片</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {classes} apart, and its file does not say which pictures it learned from: name them, as in --data folder:PATH</source>
        <translation>&apos;{name}&apos; 区分{classes}，它的文件没有说明是从哪些图片学习的：请像 --data folder:PATH 这样指定</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is measured on {pictures}, and the folder {folder} is gone: bring it back, or name its new place on the command line with --data folder:PATH</source>
        <translation>&apos;{name}&apos; 在{pictures}上测量，而文件夹 {folder} 不在了：请把它放回去，或在命令行用 --data folder:PATH 指定新位置</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is measured on {pictures}, which cannot be read: {error}: bring them back, or name others with --data folder:PATH</source>
        <translation>&apos;{name}&apos; 在{pictures}上测量，而它们无法读取：{error}：请恢复它们，或用 --data folder:PATH 指定其他图片</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {classes} apart, and {pictures}, from which it learned, are of {found} now: bring back what was there, or name other pictures with --data folder:PATH</source>
        <translation>&apos;{name}&apos; 区分{classes}，而它所学的{pictures}现在是{found}：请恢复原来的内容，或用 --data folder:PATH 指定其他图片</translation>
    </message>
    <message>
        <source>test pictures of {data}</source>
        <translation>{data} 的测试图片</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>写什么</translation>
    </message>
    <message>
        <source>the ten digits</source>
        <translation>十个数字</translation>
    </message>
    <message>
        <source>an alphabet of my own</source>
        <translation>我自己的字母表</translation>
    </message>
    <message>
        <source>The alphabet: names with spaces between them</source>
        <translation>字母表：用空格隔开的名称</translation>
    </message>
    <message>
        <source>2 to 40 names with spaces between them. A drawing belongs to its class&apos;s name, and to every alphabet with that name.</source>
        <translation>2 到 40 个名称，用空格隔开。一个手绘图属于它的类别的名称，也属于每个含有这个名称的字母表。</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) of other classes are kept, too ({names}).</source>
        <translation>
            <numerusform>还保存了 %n 个其他类别的手绘图（{names}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many drawings there are of each class</source>
        <translation>每个类别有多少个手绘图</translation>
    </message>
    <message>
        <source>all: {count:,}</source>
        <translation>全部：{count:,}</translation>
    </message>
    <message>
        <source>The architecture to train</source>
        <translation>要训练的架构</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>训练它</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>The whole recipe, on the page “Set up”</source>
        <translation>整个训练方案，在“设置”页上</translation>
    </message>
    <message>
        <source>Train a network on my drawings</source>
        <translation>用我的手绘图训练网络</translation>
    </message>
    <message>
        <source>the names of an alphabet have no spaces in them: {classes}</source>
        <translation>字母表的名称中不能有空格：{classes}</translation>
    </message>
    <message>
        <source>This one is kept already: write the next one.</source>
        <translation>这个已保存：写下一个。</translation>
    </message>
    <message>
        <source>The drawing could not be kept, and stays on the canvas: {error}</source>
        <translation>这个手绘图无法保存，仍留在画布上：{error}</translation>
    </message>
    <message>
        <source>last one again</source>
        <translation>重写上一个</translation>
    </message>
    <message>
        <source>This is a picture, not your handwriting: clear the canvas and write it.</source>
        <translation>这是图片，不是你的笔迹：清空画布再写。</translation>
    </message>
    <message>
        <source>Nothing is written yet: write it on the canvas first.</source>
        <translation>还没有写：先在画布上写。</translation>
    </message>
    <message>
        <source>The pictures of {folder} are still being read: train once they are shown.</source>
        <translation>{folder} 的图片还在读取：显示出来后再训练。</translation>
    </message>
    <message>
        <source>a class is 0 to {last}, not {label}</source>
        <translation>类别是 0 到 {last}，而不是 {label}</translation>
    </message>
    <message>
        <source>{changed_pixels:,} of {pixels:,} pixels change, by {pixel_share:.0f} % of what was there; {changed_cells:,} of {cells:,} pooled cells change, by {cell_share:.0f} %.</source>
        <translation>{pixels:,} 个像素中有 {changed_pixels:,} 个改变，幅度为原值的 {pixel_share:.0f} %；{cells:,} 个池化单元格中有 {changed_cells:,} 个改变，幅度 {cell_share:.0f} %。</translation>
    </message>
    <message>
        <source>table of layers</source>
        <translation>层的表格</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>there is no network &apos;{name}&apos;: the tab Networks lists them</source>
        <translation>没有名为“{name}”的网络：“网络”选项卡列出了所有网络</translation>
    </message>
    <message>
        <source>digitlab did not end well when you last drew. Your drawing was kept.</source>
        <translation>上次绘制时 digitlab 没有正常结束。你的手绘图已保留。</translation>
    </message>
    <message>
        <source>digitlab did not end well. What you had set was kept.</source>
        <translation>digitlab 没有正常结束。你的设置已保留。</translation>
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
        <source>The window opens anew in another language: pause or stop what is being trained, and choose again.</source>
        <translation>换语言时窗口会重新打开：请先暂停或停止正在进行的训练，再选一次。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw here; the right button erases. By keyboard: arrows move, Space puts the pen down and up.</source>
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
        <source>{where} Ink leaves the field at the {edges}: no network sees it.</source>
        <translation>{where}墨迹从{edges}边离开了视野：没有网络能看到它。</translation>
    </message>
    <message>
        <source>{where} All ink lies in the field.</source>
        <translation>{where}所有墨迹都在视野内。</translation>
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
        <source>By keyboard: arrows move it, Q and E turn it, each further with Shift; + and − size it.</source>
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
        <source>Draw here; the right button erases, the middle one, or Alt, moves the digit.
By keyboard: arrows move the pen, Space puts it down and up.</source>
        <translation>在这里画；右键擦除，中键或 Alt 移动数字。
用键盘：方向键移动画笔，空格键落笔和提笔。</translation>
    </message>
    <message>
        <source>Drag the digit, its round handle to turn it, a corner to size it; Ctrl goes by whole steps, Escape takes it back.</source>
        <translation>拖动数字来移动，拖圆形手柄来旋转，拖角来改变大小；Ctrl 按整步，Esc 撤回。</translation>
    </message>
    <message>
        <source>right; fuller is surer</source>
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
        <translation>不是我认识的数字</translation>
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
        <translation>平移 {shift}：{answer}</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>{who} reads {digit} at {right} of {total} {poses}.</source>
        <translation>{who} 在 {total} 个{poses}中的 {right} 个认作 {digit}。</translation>
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
        <translation>在 {refused} 处不是我认识的数字。</translation>
    </message>
    <message>
        <source>It is wrong even where the drawing is not moved.</source>
        <translation>即使手绘图没有移动，它也错了。</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
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
        <source>Moved {holds} it holds as far as the map goes, {px} px.</source>
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
        <source>{name}: {still:.0f} % unmoved, {far:.0f} % moved right by {px} pixels, {mean:.0f} % in the mean over all shifts. Arrow keys move over the cells.</source>
        <translation>{name}：未移动时 {still:.0f} %，向右移动 {px} 像素时 {far:.0f} %，所有平移平均 {mean:.0f} %。方向键在单元格之间移动。</translation>
    </message>
    <message>
        <source>moved by {shift}: {share}, {right:,} of {n:,} digits</source>
        <translation>平移 {shift}：{share}，{n:,} 个数字中的 {right:,} 个</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps:g} steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:,} of {length:,}</source>
        <translation>{at:,} / {length:,}</translation>
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
        <source>Put this hint away for now</source>
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
        <translation> 和 </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
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
        <source>Escape, or a click elsewhere, closes it, too</source>
        <translation>按 Esc 或点击别处也会关闭</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
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
        <source>Of each window its sum is left, and nothing of where in it the ink lay.</source>
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
        <translation>6×6 图像外加一圈零：图也是 6×6。印刷的讲义中有两个单元格是错的；这里是算出来的。</translation>
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
        <source>PyTorch rounds up to {n}.</source>
        <translation>PyTorch 向上取整为 {n}。</translation>
    </message>
    <message>
        <source>PyTorch rounds down to {n}.</source>
        <translation>PyTorch 向下取整为 {n}。</translation>
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
        <source>{sum:,} of {size:,} pixels change, by {amount:.0%} of what was there; {sum_2:,} of {size_2:,} pooled cells change, by {amount_2:.0%}.</source>
        <translation>{size:,} 个像素中有 {sum:,} 个改变，幅度为原值的 {amount:.0%}；{size_2:,} 个池化单元格中有 {sum_2:,} 个改变，幅度 {amount_2:.0%}。</translation>
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
        <source>Begin with an empty canvas, and all as it always begins</source>
        <translation>从空白画布开始，一切恢复为初始状态</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session that was saved; it can be dropped on the window, too</source>
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
        <source>Save all that is set in the window in a file</source>
        <translation>把窗口中的所有设置保存到文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save all that is set in another file</source>
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
        <source>Open a picture of a digit; pictures can be dropped on the window, too</source>
        <translation>打开一张数字图片；也可以把图片拖放到窗口上</translation>
    </message>
    <message>
        <source>Open net&amp;work…</source>
        <translation>打开网络(&amp;W)…</translation>
    </message>
    <message>
        <source>Open a network of another program: ONNX, or weights saved as .safetensors; it can be dropped on the window, too</source>
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
        <source>Take ink away; the right mouse button does so, too</source>
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
        <source>Take all ink away</source>
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
        <source>Back to as drawn: no shift, no turn, full size, nothing changed</source>
        <translation>回到刚画好的样子：无平移，无旋转，原大小，没有任何改变</translation>
    </message>
    <message>
        <source>&amp;More ways to change it</source>
        <translation>更多变化方式(&amp;M)</translation>
    </message>
    <message>
        <source>Show a slider for all else that can happen to the digit: pen, shear, paper, light, lens, noise</source>
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
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>The next page; Page down does so, too</source>
        <translation>下一页；Page Down 键也可以</translation>
    </message>
    <message>
        <source>&amp;Page before</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>The page before; Page up does so, too</source>
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
        <source>Set the window to where this page began</source>
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
        <source>Save the texts and questions of the course as PDF or HTML, with room to write, the answers on a sheet of their own</source>
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
        <source>Show all type and pictures larger</source>
        <translation>放大所有文字和图像</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>Show all type and pictures smaller</source>
        <translation>缩小所有文字和图像</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>正常大小(&amp;U)</translation>
    </message>
    <message>
        <source>Show all type and pictures as large as usual</source>
        <translation>所有文字和图像恢复正常大小</translation>
    </message>
    <message>
        <source>&amp;For the hall</source>
        <translation>大厅模式(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen with large type, without menus and small print; Escape leads back</source>
        <translation>用大字填满屏幕，没有菜单和小字；Esc 返回</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Stronger outlines and text, also where the system does not ask for them</source>
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
        <source>Let nothing glide</source>
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
        <source>Click on whatever you want to know about; the key twice asks about what has the keyboard</source>
        <translation>点击你想了解的任何东西；按键两次询问有键盘焦点的东西</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Six things to do, one after the other, each beside its control</source>
        <translation>六件要做的事，一件接一件，每件都在它的控件旁</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>再看一次开场(&amp;S)</translation>
    </message>
    <message>
        <source>Let a digit move by itself until one network falls, as at the very first start</source>
        <translation>让一个数字自己移动，直到一个网络失守，就像第一次启动时一样</translation>
    </message>
    <message>
        <source>A&amp;ll hints again</source>
        <translation>重新显示所有提示(&amp;L)</translation>
    </message>
    <message>
        <source>Show hints again that were not wanted, in the line at the window&apos;s lower edge</source>
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
        <translation>{process}被系统结束，可能是内存不足。</translation>
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
        <source>{process} ended without a word.</source>
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
        <source>Copied: paste it where it is wanted</source>
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
        <source>{name} is there already. Replace it?</source>
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
        <source>digitlab crashed when it last ran. What is known of it: {file}</source>
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
        <source>The {slot} network, {network}, is not in the library{why}.</source>
        <translation>{slot}网络 {network} 不在网络库中{why}。</translation>
    </message>
    <message>
        <source>{network} has other weights than it had then: its answers may differ.</source>
        <translation>{network} 的权重与当时不同：它的回答可能不同。</translation>
    </message>
    <message>
        <source>The change {name} is left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>{parameters:,} parameters, {millions} million multiply-adds a digit</source>
        <translation>{parameters:,} 个参数，每个数字 {millions} 百万次乘加运算</translation>
    </message>
    <message>
        <source>Trained on {data}</source>
        <translation>训练数据：{data}</translation>
    </message>
    <message>
        <source>{epochs} epochs, seed {seed}</source>
        <translation>{epochs} 个轮次，种子 {seed}</translation>
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
        <translation>{filter}，已翻转</translation>
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
        <translation>已手动更改：不再是讲义中的“{example}”。</translation>
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
        <source>{deed} on the sheet</source>
        <translation>整页纸上：{deed}</translation>
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
        <source>Most entries are gone: each output sees only its window. What is left is still not shared.</source>
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
        <source>Two networks: two convolutions of 5×5 with 8 and 16 maps, a dense layer of 64 units, ten answers. One takes the maximum of 2×2 behind each convolution, the other does not; nothing else differs.</source>
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
        <source>pooled, {what}</source>
        <translation>池化后，{what}</translation>
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
        <translation>画几个数字。一个网络一次就全部识别：每个数字一个框、一个类别和自己的墨迹。</translation>
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
        <translation>一次通过 {width}×{height} px，每 4 px 一条线</translation>
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
        <translation>一次通过：{cost}。</translation>
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
        <translation>一次通过的开销少到 {times:.1f} 分之一：每个位置只计算一次。</translation>
    </message>
    <message>
        <source>One pass costs {times:.1f} times as much: {network} is that small.</source>
        <translation>一次通过的开销是 {times:.1f} 倍：{network} 就是这么小。</translation>
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
        <source>decoded, {asked}</source>
        <translation>解码所得，{asked}</translation>
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
        <source>From {begins} to {digit} and {other}: where do the two paths part?</source>
        <translation>从{begins}到 {digit} 和 {other}：两条路径在哪里分开？</translation>
    </message>
    <message>
        <source>Twice {digit} from {begins}: choose another class or another guidance for one of them.</source>
        <translation>从{begins}两次走向 {digit}：给其中一个换另一个类别或另一个引导。</translation>
    </message>
    <message>
        <source>{digit} from {begins}, with two guidances: which is surer, and which varies more?</source>
        <translation>从{begins}到 {digit}，用两种引导：哪个更确信，哪个变化更多？</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow as classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the ten classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least first: {losses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {digit}: a mean squared error of {loss:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read while the drawing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated picture (GIF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated picture (WebP)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it for a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the digit along a path while the networks answer, and keep the score; then it goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled where a network was right; otherwise the digit that it read. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path that the digit takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet: take the digit for a walk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move along the strips, Enter moves the drawing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {place}: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise is laid over your drawing, and the flow removes it ten times, each time told another class. It was never trained to classify: is the class that restores the drawing best the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the flow, told each class, makes of the drawing under noise (70 % of the image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error of the velocity, over five amounts of noise: the class with the smallest is the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{generator} reads {first} (loss {loss:.3f}; next {second}, {next_loss:.3f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {label}, {share} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right is {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right is what the flow reads here, {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is moved, and read again; {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader} at {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} places, {right}: {counts}. Which of them learned that a digit may move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a drawing of %n stroke(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unknown; right is what the flow reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 drawing, {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, turn and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the digit with the hand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right is what each reads at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}: that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown; right is each network&apos;s answer to the drawing at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to ±{angle:.0f}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk of one drawing: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 drawing, {answered} of {count} poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each step, from rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: which class surprises the flow least?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing is moved along one of {axes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class is 0 to 9, not {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}: why {label}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the glance found in each copy, and what the look made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class&apos;s share of the sum is its probability. Point at a class to follow its numbers; click it to explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to find out which ink spoke for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink that spoke for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each network, the class it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain each network&apos;s own answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {label}, or why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From logits to probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest logit is that of {label}: {logit:.2f}; its share of the sum is {share}. Arrow keys move over the classes, Enter explains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: logit {logit}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits a unit of ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more ink at an orange pixel would raise the logit, at a blue one lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True of very small changes only; it does not say which ink is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient × ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient, where there is ink: orange ink speaks for the class, blue ink against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares would add up to the logit were the network linear; it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients on the way from blank paper to the drawing, times the ink: the shares add up to what the ink changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank pixels get nothing, however much they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange: the logit drops when 5 x 5 pixels of blank paper cover the ink there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two strokes that can stand in for one another both look unimportant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient × activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the last convolution&apos;s maps speak for the class: orange; against it: blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As coarse as that layer&apos;s cells; each map counts as a whole, by its mean gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Grad-CAM: a perceptron has no feature maps. Its hidden units belong to no place of the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z({label}) = {logit} straight from the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z({label}) = ln Σ e^z of {readings}: {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z({label}) = ln Σ e^z of {readings}: {terms}; the others add {rest:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} turns</source>
        <comment>ways of turning the paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the glance found in each copy, and what the look made of it: {least}° to {most}° across, size {smallest:g} to {largest:g} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} for {label}, 28 x 28 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pixels: {sum}. z less z(blank): {drawn} − {blank} = {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full colour: {most:.2g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {column}, y {row}: {value} {unit}, ink {ink:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each network&apos;s own answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer: from logits to probabilities, and which ink spoke for a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test digit {number:,}: {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are maps of 2 to {most:,} digits, and not of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is named for each of {slots} slots, not for {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark is a test digit where one layer puts it; the dot is the drawing. Look whether digits of one class lie together, and whether the dot stays with them when you shift or turn it. Wheel and drag zoom; a click brings a digit to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two numbers are made of many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits on the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where digits differ most (PCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what tells the classes apart (LDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike lies together (t-SNE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: it becomes a point on every map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction 1 (activation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction 2 (activation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction 1 (widths of a class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction 2 (widths of a class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE: no direction means anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only who is near does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: of two digits&apos; usual distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest: –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest: {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest: {classes}; moved {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} maps of {height} x {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} x {width} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maps}, of each the maximum and the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE, seed {seed}: the dot is put between its nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both axes: {percent:.0f} % of the variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both axes: {percent:.0f} % of what keeps classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the network, then reading the digits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {all:,} digits read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE is made of networks as their files are. Undo the surgery to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made yet. “Make these maps” takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {network}&apos;s {whereabouts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {network}&apos;s point {whereabouts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies {among_class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays {among_class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has moved by {share}, still {among_class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has moved from the {before}s to the {now}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left the {before}s and lies {among_class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now lies {among_class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the {digit}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the {digit}s and the {other}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer of {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at another unit of this layer; the small maps below do the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network lays the ink before its reader in several ways: look at one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that decides: {alignment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {step}×{step} as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlined: all that a cell feels, and all that it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet: this is what the network makes of blank paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks are being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a map to look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} input numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} input maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input map {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all winners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every {window} cells the largest goes on; where exactly it stood is forgotten. “All winners” leaves only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {window} cells become one, their mean: the map shrinks, and small shifts of the ink count less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blur, each cell mixed with its neighbours by (1, 2, 1) / 4 along both axes; every second cell is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel goes to another place, always the same one: nothing is lost, but neighbours are torn apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field through a window of its own size, {alignment}: each cell is a pixel, or blank beyond the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fainter than a part of the darkest ink counts as paper and becomes blank; the rest is stretched to full ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the largest connected component of the ink stays, so that a blot beside the digit does not move the crop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink cropped and centred by a rule: its larger side becomes 20 px, its centre of mass comes to the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2×2 block of cells divided by its length over all maps; blocks overlap, and are laid side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation, called what it does. A cell looks at {window} cells before it; its value is no sum of products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{laid}: each cell is mixed from the pixels next to it, by how near they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reads %n map(s) of {height}×{width}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{formula} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by hand, learns nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field laid onto paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned back by {angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back to the size of a training digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {count} weights at every place. A person thought of them: nothing is learned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {count:,} weights at every place (shared parameters), a slice for each of its {channels} input maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {count:,} weights at every place (shared parameters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {height}×{width} window slides cell by cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {height}×{width} window slides {stride} cells at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normalisation is folded into them: they are what was learned × {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at all {count} numbers, with a weight of its own for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight of its own for every place, {count} for this unit: the same ink elsewhere meets other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest cell of all of map {map}: where it stands no longer counts, only how strong it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of map {map}, added up and divided by {divisor:g}: how much there is, wherever it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned (click it again to let go): {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest cell (point at another, or click one to pin it): {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ of {count:,} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− blank paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>the border</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {map}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the window; ✓ the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the window; ✓ the largest, which comes first: row, column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the window, the largest first: row, column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row, column: input · weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count:,} products, the largest first: number: input · weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count:,} products, the largest first: row, column: input · weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products, as the window lies: input · weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products of map {map}, as the window lies: input · weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {map}, beyond the border, where nothing lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: input · weight = {term} = {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer and the sum behind one of its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pixel ({cell}, ink {ink}) reaches, of the cells of each map, {reached}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It feels all of the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It feels nothing of the drawing: it looks beyond the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its receptive field: {count:,} of {all} pixels of the drawing, {size} at the widest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>cells of a map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {all:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every input map brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {count} input maps bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s value over the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.3g} after {step} of {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sought yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its strongest place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the unit&apos;s map shall be large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an image so that this unit answers more and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the image as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the image that was found on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by gradient ascent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit saw in the digit that excites it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits that excite the unit most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits that excite it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for yet: “Find them” shows this network all 10,000 test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the test digits excites this unit: it is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, and an image changes step by step so that this unit answers more and more. It need not look like a digit: no pen draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found without the surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}: it is dead, and the others do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the one that do most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the {count} that do most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the outlined parts, which are all it can feel, have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what they have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits lie as they are: the reading at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digit {number:,}, {digit}, excites it to {value}. A click brings it to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the surgery: value {value} after {step} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value {value} after {step} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}; the best test digit: {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}: {times:.1f} times the best test digit&apos;s {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {network} calls it {digit}, {share} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a unit has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright and centred digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what excites {unit} of {layer} of {network} most, by gradient ascent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no layer</comment>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>{unit} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} MNIST test digits, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} steps of Adam, rate {rate:g}, towards the unit&apos;s value at {place}, smoothness {smoothness:g}, cost of ink {ink_cost:g}, jitter {jitter_px} px, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient ascent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities: outline before, filled after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is being taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a weight of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pixels are resampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every number goes back to the pixels that it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each cell is a weighted sum of its window, with the same weights at every place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each input gets Σ gradient·weight, over all windows that it lay in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each unit is a weighted sum of all numbers before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each input gets Σ gradient·weight, over all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest number of each window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the winner of each window gets its whole gradient, and the others nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of each window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cells of a window share its gradient alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest number of each map, and its mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of the largest goes to the winner alone, that of the mean is shared by all cells alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another operation, called what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each input gets Σ gradient·slope, over all that the operation makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other cell of a blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each cell gets as much of the gradient as it counted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing, 784 numbers, and its true class: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: L = −ln p({label}) = −ln {probability} = {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward begins: dL/dz of each class is its probability, less 1 for the true class, {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update: w ← w − {rate:g}·dL/dw, for {count:,} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward, {layer}: {does}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward, through {layer}: {does}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First it is multiplied by the slope of {function} at each sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU first stops the gradient at {count:,} of {all:,} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step {number} the loss was no longer a finite number: take a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before: {before}; after %n step(s): {after}. Loss {first} → {last}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing, {cell}: ink {ink}, dL/d ink = {slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sum z = {sum}: ReLU stops the gradient, dL/dz = 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sum z = {sum}: dL/dz = {slope} · {factor} = {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner, {cell}, gets all of it, the rest of its window 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of its {count} cells gets {share} of it: {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back to the cells that it was made of, as much as each of them counted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} learns nothing: {does}. Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used at {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: the weight of {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: its bias, {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: its shift, {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: its scale, {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} in {count} readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← w − rate · dL/dw = {old} − {rate:g}·{gradient} = {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}, learning rate {rate:g}, plain gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate is one of {rates}, and the number of steps one of {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position and the weight are counted from 0, and it plays at most 60 positions a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say above which digit it is: a loss compares the answer with the true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a focus is a table, not {values}: write {{ slot = 2, layer = &quot;conv 1&quot;, unit = 3 }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} is counted from 1: there is no {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is a row and a column, not {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is changed in networks is a list of at most {count} tables with network and edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}. Each map has its own scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: weight {weight} × ink {ink} = {product} here; all together {total}, bias {bias}, sum {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum}, after the ReLU {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: weight {weight} in row {row}, column {column} of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: {value} in row {row}, column {column}; largest {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink × {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow through the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by {count} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} maps of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers}: every number is there. Next, the same digit is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest path, one map or unit a layer: from the ink to {digit}, {share} sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest path, one unit a layer: from the ink to {digit}, {share} sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink is laid down for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence for each digit is added up: the most there is for {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {window} window of {unit} passes over the ink: where it fits, the map lights up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: each {window} window looks at all {count} maps at once, so that {unit} finds larger shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of {pixels} pixels has a wire of its own to each of {count} units: ink × weight flows through it, {unit} adds up most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: each of {count} units adds up {numbers} numbers, each times its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: the mean of each patch is kept, and {before} cells become {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: the largest of each patch is kept, and {before} cells become {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: a soft mean of each patch is kept, and {before} cells become {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation, called what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each map only its largest value and its mean are kept: what was found, and no longer where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block of 2×2 cells is divided by its length, so that faint edges count as much as dark ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is faint counts as paper before any filter looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the largest connected component of the ink is blanked before any filter looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink is laid on larger paper, turned where that fits best, before any filter looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink is cropped, scaled and centred before any filter looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels are shuffled, always in the same way, before the network sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the field where the network finds most is cut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {count} px, {changes}. {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} lays the ink back in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maps of {network} move along as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maps of {network} change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wires of {network} do not fit any more ({unit}: {before}, now {after})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wires of {network} carry more ({unit}: {before}, now {after})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both still read {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {network} still reads {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {network} reads {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit, and play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} has {count} layers, more than fit beside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} is not played: there is room for two networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play how the ink flows through the networks to their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layer&apos;s largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds: weight × ink, and the unit&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds: its feature map, and the largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {shown} of {units} that find most, sorted when the pen rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright: found here. Light blue: below zero. Click a map to go into its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above: what it looks for. Below: what it finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wires carry input × weight: amber ones add, blue ones take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each map&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet: this is what blank paper makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the networks: layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the networks: first filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the networks: flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: {alignment}, the reading that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: {alignment}, not the reading that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} · {layer}: {value} of ink in row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} of {count}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: one of {count} maps of {height}×{width}, largest {most}, here {value} in row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading of {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all units of this layer off but the one whose kernel is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have all networks as they were trained; undo brings the changes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something: then the accuracy on test digits is measured, before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet: the accuracy of {network} on test digits, before and after the edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this network, with what is changed in it, among your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the same test digits twice: as trained, then with the edits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for {network} with these changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} ({low:.1f} to {high:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {before} as trained, {after} edited: {lost:,} lost, {gained:,} gained (n = {n:,} test digits, 95 % intervals). Calibration error: {error_before:.1f} %, then {error_after:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weights, one a unit before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} x {width} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{height} x {width} weights for</source>
        <comment>one map of several, which stands behind it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the bias as it was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the weights of smallest magnitude that become 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normally distributed noise on the weights, in standard deviations of each layer&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logits are divided by it: above 1 less sure, below 1 surer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers to prune, or to make noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether pruning and noise are of one layer, or of all layers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other noise of the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch filters off, prune or set weights: watch the answer. No file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed: all networks are as they were trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before:,} right as trained, {after:,} edited, of the first {n:,} MNIST test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery: what becomes of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} is one of your own networks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities: outline as trained, filled as edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}: {before}, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as trained {before}; edited {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as trained {before}; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of this layer&apos;s maps: that of the network as it was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the next layer&apos;s maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by how much the edits changed these maps, not the maps themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind this layer is the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much that changes the maps of {layer}: edited less trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next layer, {layer}, makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logits: click one to switch it off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {units} of {layer} find in the drawing: click one to switch it off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching each one off, alone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {digit} needs most {unit} (−{points} points if off alone){further}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {digit} needs no single class: without any one alone it stays as sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {digit} needs no single filter: without any one alone it stays as sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {digit} needs no single unit: without any one alone it stays as sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is off: click to switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: largest {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; without it alone the {digit} {change} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a weight; turn the wheel over it, press + or −, or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright edges (Sobel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level edges (Sobel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the mouse over weights: they become this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the mouse over weights to set them all to the number in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have all weights of this slice as they were learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another kernel in the place of this slice, as strong as the learned one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by {angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:g} times as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing, {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set on {page} cannot be set here: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the pages that it has settings for are not in this digitlab.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edited: {changes}.
As trained: {works}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn about −180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn about {angle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size about {size:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it holds: {share} of all shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds at {share} of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it holds, of all shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} Arrow keys move over the cells, Enter moves the drawing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries no turn beyond ±{angle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no weights for {digit} {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds strokes anywhere, but its last layers have other weights for every place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds more of another digit in one of its copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares its filters over all places, but not over turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saw {digit} {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} See where it holds →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fallen} See who falls first under every change →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unmeasured} Measure it →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two digits? These networks give one answer to all of it. Find every digit of a sheet →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} finds less in this than in 99 of 100 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} find less in this than in 99 of 100 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{find} They must answer one of ten, whatever is drawn →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} read it before it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} read it as it was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} cannot refuse: how much evidence digits have is not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is {digit}, {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {following}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for each turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit is read as turned by about {angle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is turned by {angle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns from {low} to {high} are tried: drag the ends of the arc to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click goes back to the network&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was walked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit. Then move the sliders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit I know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{angle} is beyond the ±{widest} that {subject} tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} knows the turn, too: about {angle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} knows the turn, too: about {angle}, and the size: {size:.1f} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} takes it as turned by about {angle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ink has left the field: the networks see blank paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet but a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
No answer is no wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> reads {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> agree: {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
No answer has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Now move it or turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
They disagree. Which digit is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
They disagree; as it was drawn, both read {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
They disagree; as it was drawn, all read {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}: nobody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}: that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}: both are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}: all are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} falls first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> still reads the {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> still read the {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> reads the {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> read the {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> knows no such digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> know no such digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> {digit}</source>
        <comment>what a further network reads, after the first one&apos;s verb</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> reads {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> read {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved {number} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by {number}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrunk to {scale:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged to {scale:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centred again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> with {names}, cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edited {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell is the drawing as it is turned and sized now, moved so far: filled where {name} reads the {digit}. The dot is where it lies. Click to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell is the drawing as it is turned and sized now, moved so far: filled where {name} reads {digit}, as it does at rest. The dot is where it lies. Click to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(reached)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitlab: answers given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) answered, {right} of them rightly: {first} at the first attempt, {shown} after the answer had been shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count:,} pages, 01-NAME.md and so on, and not 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is a page &apos;{name}&apos; already: rename the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}: the page is left out until it is mended, or forgotten with Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no drawing {value}: there are {names}; one of your own is kept when you save a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages, about {minutes} minutes. {made} The answers stand at the end, on a sheet of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How it was done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, and why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no TOML that can be read: its tables lie too deep in each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no TOML: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a word: compare it with = or !=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in &apos;{text}&apos; is no number, nor the name of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in &apos;{text}&apos; is a word, and no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; compares nothing: write mlp.verdict = wrong, or bench.stride = 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is too large: a number has at most 12 digits before the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number: write one, such as 196 or 2.33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson &apos;{name}&apos;: there are {names}; or name a file that ends in .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page &apos;{page}&apos; in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you have come could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here what to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} has at most {most:,} characters, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question has at most {most} choices, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question has at most {most} comparisons, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence about the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence about mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page takes 1 to {most} minutes, not {minutes:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page belongs to at most {most} courses, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a course needs a name in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lecture&apos;s ideas are called L1 to L21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson begins with a line of three plus signs, {fence}, and then title = …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header has no end: close it with a line {fence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text has at most {most:,} characters, and {cells:,} cells of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson needs a title: write title = … below the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value does not fit: {error!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{table}&apos; is a table: write [{table}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a test digit already: delete one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question needs a text: write text = …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question needs one of the two: answer = …, or reach = [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is none of the choices: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a word: say which there are to choose from, choices = [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key &apos;{key}&apos;: there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a page: it opens beside the real panels, sets them to the right state, and asks before it tells. A page is a text file: write your own, open it or drop it on the window, and share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that are shown and counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever learns: pages done, and answers, are kept for each name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that you, or somebody else, wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the window shows, as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget which pages are done, what was answered, and which files were opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture, in your hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no line of a header: write key: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key &apos;{key}&apos;: there are {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; stands in line {line} already: delete one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has no value: write one, or delete the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no whole number that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write yes or no, not &apos;{text}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON that can be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is set in the window now is saved with the page. The text is Markdown. Without a question the page is done once it is read. An answer is a number, one of the choices, or what the window knows, such as mlp.label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a page of the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MLP | the CNN | both; none for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hown after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer, or leave the question out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a learner&apos;s name has at most {most} characters in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} of an attempt has at most {most} characters, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts are counted from 1 to {most:,}: there is no {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} learners can be kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the progress is of version {version}, this digitlab reads {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} files can have been opened, not {opened:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a course&apos;s name has at most {most} characters, not {course:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most:,} answers are kept, not {attempts:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you have come in the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice} It is counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called &apos;{name}&apos;: there are {names}; left, right, third, cnn or a network&apos;s name can stand for mlp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is pointed at needs words, at most {most} characters of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two networks stand side by side, or three, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test digits are numbered from 0 to 9999: there is no {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is one of 0 to 9, not {truth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn either way lies between 0 and 180 degrees, not {angle:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} parts of a page are named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page &apos;{page}&apos;: there are {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network &apos;{name}&apos;: there are {networks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no button &apos;{button}&apos; to press: show a page that has some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no button &apos;{button}&apos; to press: there are {buttons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{part}&apos; cannot be hidden here: what can be is {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{part}&apos; cannot be pointed at here: what can be is {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the lecture (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;For a browser (*.html);;To print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handout {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered yet: open a page, and answer its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not of this course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{course}: %n page(s), {minutes} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What students usually get wrong: {mistakes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher
{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window works it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not there yet: this changes by itself when you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ You are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right: {truth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ You said {given}. It is {truth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} pages done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the held-out digits, which it never learned from, so many are classified rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with digitlab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{date:%d %b %Y}</source>
        <comment>how a day is written</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answers {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by digits read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped, to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a run, while you look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped ingredients: what each change does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped, for sheets of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators: they draw digits, and read none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network has these words. Other words, or none, show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show networks with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find: a word or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the networks comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs (ONNX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It draws digits: the pages of Generate use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks of your own can be renamed and deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall {name} be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the network {name} for good? The run that it came from, if there is one, stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {share} (published)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read after each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits after all that can happen to them. Look for rows in which one network holds and another falls, and for those in which all fall: no network here has learned from any but clean, white paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◇ published: others trained on digits changed in that very way, or moved; most networks here on upright, centred ones alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained upright, read anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n = {n:,}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}; ± is the standard error. {diamonds} {sources}. Sources: digitlab benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each test digit as its row says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error on test digits: the mean distance between confidence and the share that is right, over 15
bins of confidence. The temperature, by which all logits are divided, was fitted on training digits that no network
learned from (Guo et al. 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same temperature, and the same digits moved in one of eight directions. It was fitted on digits that nobody moved:
where a network reads moved digits worse, it does not notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is the log of the summed exponentials of the ten logits (Liu et al. 2020). In brackets the area under the curve:
the probability that a test digit has more of it than such a drawing; 0.5 is chance. n and errors: digitlab evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network read held-out digits, test digits and non-digits; takes seconds to minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring: {share:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its confidence was not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}: off by {error:.2f} points, {raw:.2f} as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits moved by {distance} px: {confidence} sure, {accuracy} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers {digits} of the digits, and {others} of the non-digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers {digits} of the digits, {right} of these rightly, and {others} of the non-digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing: {digit}, {share} sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing: {digit}, {raw} sure, calibrated {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure enough: says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure enough: says {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger dot stands for more answers.
Rings: as it is. Dots: calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{confidence} sure, {accuracy} right ({count:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, by threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: digits answered {digits}, non-digits answered {non_digits}, digits answered wrongly {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full line: digits answered. Broken line: non-digits answered. Dotted line: digits answered wrongly.
{words} The triangle is the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright and centred digits; moved ones in one of eight directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are thresholds 0 to {last}, and no {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {kind} ({auroc:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By evidence, where 99 % of digits are answered, it refuses {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “_refusing” networks were taught “none of these”; no threshold makes up for it. The {total:,} non-digits are drawn by rule, seed {seed}: {kinds}. n = {n} test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer only if at least {share:.1f} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} test digits, fitted on {fitted:,} held-out ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers that are 90 % sure 90 % are right. Look at how many non-digits are still answered when only sure answers count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least confidence for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a drawing that is no digit on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas: blank paper is no question, and no network is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the canvas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scribble, no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wall shows what the left network reads, what it does not, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digit {number:,} is {digit}: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {left} beside {right}, {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sliders or the networks have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:g} px right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:g} px left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:g} px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:g} px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns up to ±{angle:g}° expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both right {both_right:,}, only the first {only_left:,}, only the second {only_right:,}, neither {neither:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first MNIST test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two networks disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test digits, at the sliders&apos; pose, that one network reads and the other does not; first those of which both are surest. Look at what they take each other&apos;s digits for. A click, or Enter, brings one to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared yet: “Compare at this pose” lets both networks read the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit: at this pose there is none that only this one reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare at this pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at this pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both right {both:,}, only the {left} {only_left:,}, only the {right} {only_right:,}, neither {neither:,}, of n = {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits that only one network reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that only one reads: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the {name} reads: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endless paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-aliased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory: endless paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride breaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling breaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-aliasing mends much of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 2nd pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 3rd pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter that the first layer of {network} has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CNN with small filters is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height} values from {low:.2g} to {high:.2g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low:.2g} to {high:.2g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If moving the ink only moves the map, the difference is blank: the layer is equivariant. Look where it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of every layer, as a share of its largest value. Click one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Hatched: unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift, then convolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolve, then shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift, then look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look, then shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digit shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digit at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {number} of {count}, the strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {number} of {count}, the one that differs most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {number} of {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Nothing left to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Equal, exactly: largest difference 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Equal but for rounding: largest difference {largest:.0e}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not equal: largest difference {largest:.2g}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells of {step} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units, in rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned filter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride {stride}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling {pooling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift first, or look first: both orders, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is looked at by its row and its number, which count from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{network}&apos; is neither an ingredient nor its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}, a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright: read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network was trained on the same images with the same recipe, and differs from its reference in what its button says. Click a heading to sort; double-click a network to see it beside its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it and without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks with one ingredient more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ingredient buys what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} with {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmoved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>para-
meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-
adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held
out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks that differ in one ingredient are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} is a reference: choose on the left what to change in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {change}: not measured yet. {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {change}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {change}, in points: {gains}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs {parameters} and {multiplications}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about as many {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} times the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each test digit as the axes say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · island {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: answers at every shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: answers at every turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: answers at every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is the drawing moved so far, each piece of the ring turned so far, each of the strip made as large; all else stays as it lies now. Towards the rim ink leaves the field. Click to move the drawing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: the maps grow while you draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they see now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they see there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at every shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Right from {low:g} to {high:g} times the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} Arrow keys move along the strip, Enter makes the drawing as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:g} times the size: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at every turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Right from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} Arrow keys move along the ring, Enter turns the drawing so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by {angle}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no turn
survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every turn
survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is right at {share} of the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} keeps its answer at {share} of the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the {name} at {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> against </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shifts}. Turns survived: {turns}; sizes: {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said which digit it is: right is the network&apos;s own answer to the unmoved drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}: right is the answer {truth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown; right is each network&apos;s answer to the unmoved drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose maps of one drawing: whole-pixel shifts, turns in steps of 5°, and sizes in steps of 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 drawing, 441 shifts, 72 turns and {sizes} sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright: read there. Point at a shift to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pose map is measured for these networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {share:.0f} % ({low:.0f} to {high:.0f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by {shift}: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel goes to another place, always the same one. To a perceptron the order of its inputs means nothing; a convolution looks at neighbours, and they are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pixels; the upright axis begins at {share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} (no clear difference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order → shuffled: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pixels shuffled by one permutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let networks that learned from shuffled digits read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pixels shuffled, always in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Click to see it large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 % of the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls where it reads under {share:.0f} % (dotted); first is the lowest there, where 95 % intervals part. Diamonds: lines change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % at {level:g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls at {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} fall together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} falls first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} changes {name} holds in {held}, and falls in {fallen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} falls first in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {count} changes that are measured of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known}, {wins}; in {rest} nobody does alone, in {held} {all} hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands are 95 % Wilson intervals. Measured once, and kept with the hash of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks in the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose networks on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, and pose maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, published and measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST test digits: errors in %, published and here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet&apos;s winners: errors in %, five guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From features by hand to networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On small, centred digits features by hand were never far behind: {by_hand} wrong in {year}. On photographs a network took over in {first_year}: {first} after {before} the year before, and every winner since has been one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here, ± the standard error: {here}. Green: by hand. Orange: fully connected. Blue: convolutional. Full colours are our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}, {what}: {error} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, measured here: {error} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test digits as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the digits of each class are taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right:,} of {total:,} are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The commonest mistake: {label} taken for {answer}, {count:,} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the network answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the digit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} of {total:,} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one epoch after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no epoch is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before its first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {epoch} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits were not read yet: “Read every epoch” lets the networks read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and what they are read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out digit {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness after a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the axes say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-alone script that trains this network again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network as ONNX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs; checked against the original on held-out digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} of {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. Look for the red cells: a click shows their digits, a click on a digit brings it to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has come to the end of an epoch yet. Begin one on the page Set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it stand among the networks that ship? Measure it to see its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before its first step: its weights are chance, and so are its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digit {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out digit {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, read as {answer} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {n:,} {digits} are misread ({share:.2f} %): the surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rightly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {right}: {count:,} {digits}, the surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before its first step: it has the weights of {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: a loss of {loss:.3f} on {count:,} held-out digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {still} of {count:,} held-out digits; shifted by 4 px {shifted}, turned by 30° {turned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each digit is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the digits are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits in random order: they are kept as strokes, with their label, on this machine only. The more you write, the surer the figures below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas, as you usually write. Enter saves it and asks for the next one; Ctrl+Z takes a stroke back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are written. Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name of this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who writes, or a name for this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on by itself after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write {digit}: {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no network came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network to teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed with as many MNIST digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them it forgets more of what it knew: compare the last column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a network my hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits as strokes (*.jsonl *.jsonl.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my digit {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this digit for good? Export them first if you may want them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n digits for good? Export them first if you may want them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. “Begin” asks for digits in random order; you write them on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit: none of mine is misread so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digit clicked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that the wall shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of my digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the crosses: which of my digits a network misreads. A click brings one to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of my digits are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread by the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all my digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of my digits each network reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread by any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* learned from the others: only digits kept from its training count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least {least} digits first: one in five is kept from training, to see the effect on digits it never saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on from the network&apos;s own weights. A new network comes of it; the old one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; kept from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, written {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} reads {right:,} of {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} reads {right:,} of {n:,} kept from its training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of my own digits {clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right:,} of {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning to learn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: step {step:,} of {steps:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of my digits was kept from training: write some more to see the effect on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of my {own:,} digits kept from training it read {before:,} before and {after:,} now ({low:.0f} to {high:.0f} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it neither gained nor lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it gained {change:.2f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it lost {change:.2f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (seed {seed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user&apos;s own handwriting, as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This digit is kept already: write the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit could not be kept, and stays on the canvas: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last digit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not your handwriting: clear the canvas and write the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet: write the digit on the canvas first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is set up is a table, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run goes on with its own recipe: {setting} cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run {name} goes on already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last checkpoint: none of a whole epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last checkpoint: epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing digits, {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift ± px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted by up to so many pixels along each axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn ± °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by up to so many degrees, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnified by up to so much, and made smaller by as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of what is added to every pixel; 1 is full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elastic px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far ink is displaced, as by a crumpled paper, root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of each batch that is no digit: the network learns to say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed: every epoch shows the network the same digits, upright and centred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step draws anew, so no digit is seen twice alike: the network learns what its architecture does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other random changes of the same digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a step of the training sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: digits changed at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training digits, before and after the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} digits, {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how “Flatten” multiplies the parameters of the dense layer behind it, and how pooling divides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the table by this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the recipe; the network stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not a network yet: see the row with a cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: ten numbers, one a digit   {follows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is done to digits: choose a change, and beside it how far it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}: every level between {rest:g} and this limit is equally likely. From {low} to {high} {unit}; {rest:g} does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One learns from real digits, the other from up to {count:,} that the generator draws; both are measured on real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both networks count alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a network of your own, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself on {name}&apos;s digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cell keeps its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the numbers are zero in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depthwise convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number}, {layer}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function: what is made of each sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: between {low} and {high}, a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” will not do. {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {highest:g}, over {last} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16, half the bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my handwriting and MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first so many training digits: how few suffice for each network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first weights, the order and all chance: the same seed, the same batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest learning rate of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly weights are drawn to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of each label is spread over all classes, so that no answer need be quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends once the held-out loss has not fallen for so many epochs, and the best network is kept; 0 for never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first weights, as torch draws them, are multiplied by this factor: far below 1 signals die out, far above 1 they explode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many processes share every batch; torchrun starts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {held:,} training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy is measured on other digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures: a folder inside it for each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks that ship were trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % in seconds, with the small CNN of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as long as those that ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are shifted, turned and distorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD with momentum, as before Adam and one-cycle schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to save this recipe under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings under the name on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this recipe of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no architecture &apos;{name}&apos;: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one architecture is trained at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of one&apos;s own has at most {most} layers, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recipe&apos;s name is too long, or its digits were drawn anew too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a network that comes with digitlab: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command line that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast: a small CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-cycle: up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine: down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step: by ten, three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of layers that you fill: convolutions, pooling, dense layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parameters, {millions:.2f} million multiply-adds a digit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} digits; about {count} multiply-adds in all, forward and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} digits each; about {count} multiply-adds in all, forward and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} quadrillion</source>
        <comment>short scale, 10 to the 15</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} trillion</source>
        <comment>short scale, 10 to the 12</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} billion</source>
        <comment>short scale, 10 to the 9</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:.3g} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both see the same batches, from the same seed; they differ in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both see the same batches, from the same seed, and have equal {what} (to {difference:.1f} %): one was made wider or narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ No width gives both equal {what}: they differ by {difference:.0f} %, as near as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ The two would be measured on different digits: take MNIST as the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network and recipe, once on {real} and once on {drawn} digits; both are measured on the same real held-out digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close digitlab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained so far is kept in any case, and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window, paused ones train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep training without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trainings are paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trainings go on, {paused} of them paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainings are being saved; the window closes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trainings were cut off ({names}). Each goes on from its last checkpoint.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The training of {name} was cut off before its first epoch ended. It goes on from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {name} was cut off after epoch {epoch} of {epochs}. It goes on from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit&apos;s class is 0 to 9, not {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits stand at places from 0, not at {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} digits of {total:,}, each {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are {first:,} to {last:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training digit {number:,} is {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST training digits: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each digit stands its label: that is all a network is told. Look how differently people write the same one. Click a digit to bring it to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average digit of each class, and how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training digits and their labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What networks learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of {count:,} training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training digit {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the training at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} ended without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, held-out and training (dotted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, held-out and training (dotted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted 4 px, turned 30° (dashed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss, of smoothed labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training digits read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out digits read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifted by 4 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by 30°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first filters after epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run {name} with its checkpoints? No network came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run {name} with its checkpoints? The network that came of it, {network}, stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no part of the run and stays in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to look, tick to lay over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} (seed {seed}, run {run})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now, with the state saved; the run can be resumed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest learning rate from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest learning rate of the schedule, from the next step on; Enter sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the last step is taken once more (Adam&apos;s first beta), from the next step on; Enter sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly weights are drawn to zero, from the next step on; Enter sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of numbers that every dropout layer takes as zero, from the next step on; Enter sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, with the state saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one step, and wait again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one epoch, also to a run that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now, and put the network as it is into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run&apos;s folder; a network that came of it stays in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion: how long to wait before each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:g} s before each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it on Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with half the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this network answer where one draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each batch is taken in twice as many parts, which needs less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill the training; it can be resumed from its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run on the left, or begin one on the page Set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns, epoch by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in its layers: gradients, dead units, the first filters and how weights are distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of each layer, by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the held-out loss rises while the training loss falls on, and the gap between training and held-out digits widens, it over-fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer with a tiny gradient hardly learns. A unit that answers nothing to any digit will not learn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at the end of every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the gradient, by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that answer nothing to any digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the library as {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{became} (epoch {epoch}, stopped early)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate:,.0f} images/s · {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} has a held-out loss of {loss:.3f} (epoch {epoch}); it draws digits, and reads none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} (of training digits {share}: a gap of {gap} points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {read}, shifted by 4 px {shifted}, turned by 30° {turned} (epoch {epoch}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering since {seconds:.0f} s. Stop it; where that does not help, end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path} needs {need}, {free} are free. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off: its process ended without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off: its window was gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How networks learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the curves say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why convolutional networks read images and plain perceptrons do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. The digits are MNIST by Y. LeCun, C. Cortes and C. Burges (CC BY-SA 3.0). The typeface is Inter by The Inter Project Authors (SIL Open Font License 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About digitlab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plug-ins are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: &apos;digitlab doctor&apos; names all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plug-ins:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {network} {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {network} {how}; it reads {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} knows no such digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {digit}, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {digit}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {network} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {network} is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training}: in epoch 1 of {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out loss {loss:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training}: epoch {epoch} of {epochs} ended, {reads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose weights are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds weights, and does not say of which network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n architectures fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No architecture fits all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tensor has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to move yet: draw a digit with the pen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliders for pen, shear, perspective, paper, light, lens and noise, in the order in which they happen. The networks
that ship have seen none of this; “Clean the paper” takes much of what paper and light do away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, {slot}: {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of a command, page, lesson or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, page, lesson or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out = Σ input · weight + bias, over the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs along an axis = ⌊(N + 2P − D(F − 1) − 1) / S⌋ + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out = max, or mean, of the window&apos;s F × F values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p(k) = exp(z(k)) / Σ exp(z(j)), of the ten logits z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy = digits read rightly / digits asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← w − learning rate · dL/dw, in each step of plain gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss = −log p(true class), in the mean over digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output = ReLU(Σ products + bias); ReLU(z) = max(0, z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference = largest |f(shift x) − shift f(x)| / largest value of f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered where max p(k) ≥ threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L = −log p(true class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dL/dw = Σ dL/da · da/dz · dz/dw, over all places where the weight was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the unit = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink = (±(pixel − median of the rim) − 2 · deviation of the rim) / full ink, kept within 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity = v(any) + (1 + guidance) · (v(class) − v(any))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x ← x + velocity / steps, so many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss = mean of (velocity − (drawing − noise))², over five amounts of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit = decoder(z₁, z₂, class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel + noise · N(0, 1), kept within 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each icon opens a part of the laboratory; what is drawn stays, and is looked at in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this tab: each asks one question about the same drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the pages&apos; titles further left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the pages&apos; titles further right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thick a stroke is, in pixels of the 28 by 28 field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a slider for all else that can happen to a digit: pen, shear, paper, light, lens, noise; no network that ships has learned any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the digit back to where it was drawn, with nothing changed; one undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the paper white and the ink full before any network sees it, as a scanner&apos;s software does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit, move it, and see what each network answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that waits to be read; a button in it does what it proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the message away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured just now and is worth doing something about: one hint at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does what the hint proposes; undo takes back what it did to the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the menus for which there is no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws ink, as wide as the field beside it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what was changed last, wherever it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the network, with what is changed in it, among your own, and measures it on the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes again what was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous and random look only for test digits of this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the test digit before this one to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the test digit behind this one to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a test digit to the canvas by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the canvas back; Help &gt; Show again begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to six things to do, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the first page of the lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the stop before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to the next stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the first step of what plays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes one step back; the key is the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes one step forward; the key is the full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays step after step, or pauses; the key is Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends what is being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the ink, who still reads the digit, and what follows, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network&apos;s answer: the digit with the largest of ten probabilities, and how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit that the network answers: that with the largest probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the answer is the digit that this is meant to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bar for each digit; the ten add up to 1, since the network has to choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the network found for each turn of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing at every shift of up to 10 px: filled where the network is right, fuller where it is surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 28 by 28 numbers from 0 to 1 that go into a network, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit goes through poses by itself, while all networks answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which step is shown, of how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which step of the walk is shown; drag it to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to the page that shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing at every whole-pixel shift: a filled cell is right, a digit is what was read instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing at 72 turns: a filled piece of the ring is right, a digit is what was read instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing at 21 sizes: a filled cell is right, a digit is what was read instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cells of the maps mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked networks have a line in the plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many test digits are asked: more take longer and narrow the 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures what is still missing, in a process of its own; the result is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against a shift of the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against a turn of the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against the size of the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against the thickness of the strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against noise that is added to every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes at once: where each network falls, by shift, turn, size, pen, paper, light, lens and hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small chart for each change, from 0 to 100 % of the test digits; below it who falls first. A click shows it large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each thing that happens to a digit, shown on a 7; dots are shares of test digits read, diamonds what others published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of test digits that each network reads, against what is done to them, with 95 % intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of test digits that a network reads at every shift of up to 10 px, right and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colour is which share: from none of the digits, dark, to all, bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every network of the comparison, not only the two that differ in one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network with its size and its accuracy on moved, turned and resized test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of wrong answers: the winners of ImageNet year by year, and MNIST&apos;s test digits, published and measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published when, with its error and where it stands, and below it the networks that were measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that learned from shuffled pixels answer the drawing with its pixels shuffled the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the test digits at the pose of the sliders with both networks, and keeps those that only one reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits of which one network reads what the other does not; a click brings one to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way round: the numbers of a feature map, or of the kernel that makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colour is which number: one side of zero against the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each layer is from moving along with its input: no bar is exactly equivariant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a layer without borders and strides, where both ways round give the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets zeros around the image: what is shifted over the border is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a stride of 2, which leaves every other place out: a shift by 1 px picks others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets pooling, which keeps one value of four: a shift by 1 px picks others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a blur before every other place is left out, so that a shift by 1 px changes little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights with which the layer convolves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies around the image, for windows that reach over its border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the convolution, and makes its map smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pixels the window goes on each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what is negative becomes 0 behind the convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that is less sure than this gives no answer; above it, it should be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure a network says it is, against how often it is right then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which filter of the network&apos;s first layer the kernel is, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two networks is right in the digits that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the drawing flows through all layers of both networks to their answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the drawing has flowed; drag it to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all test digits to the network, and keeps those that excite its units most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the search for an image that makes this unit&apos;s value as large as can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search begins with: noise, or the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one place of the unit&apos;s map shall be large, or all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input map&apos;s weights of the kernel are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has both networks read the test digits, and puts each digit at its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer&apos;s numbers make this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a test digit, at the place that a layer gives it; near ones are alike to that layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at this network, or at this of its layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colour is which number; each map is coloured by its own scale where it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that a layer makes of the drawing: a map for each filter, or a cell for each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer&apos;s units, a map or a cell each, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that a filter meets and makes; the frame is the window of the number in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer: its name, its shape, its parameters as a formula, and all that it makes of the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every layer with what it makes of the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the first filters look for beside what they find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each map has a scale of colours of its own, or each layer one, or all share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products of window and weights, number by number; their sum is the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the products become the output: added up, with the bias, through the activation function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ten logits to ten probabilities, number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the many numbers of a layer become two, a place on the map: directions of most variance, or neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many test digits are put on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose units are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer&apos;s units are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit of the layer, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which random image the search begins with: the same number gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the unit&apos;s value rose while the image was changed to excite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test digits that make this unit&apos;s value largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network is changed; its file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit, or filter, is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has all units of the layer answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has every unit of the layer answer 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this unit answer 0, or answer again, so that one sees what it was good for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen weight of the kernel; type another, and the network answers with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added to the sum of this unit before its activation function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the kernel; click one and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten probabilities as the network was trained, in outline, and as it is changed now, filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network takes the step: a copy of it learns, and its file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the step begins: from the random weights that a training begins with, or from the network as it answers now, which may be that of a run&apos;s epoch (Train &gt; Afterwards, its slider).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true class of the drawing, with which the loss compares the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate: how much of its derivative each weight is changed by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one step of learning from the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes ten steps, one after the other, and shows the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a hundred steps, one after the other, and shows the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one weight, and where its derivative comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the largest changes of all weights, layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows what is added to the sum of this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the number that the normalisation of this unit adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the number that the normalisation of this unit multiplies by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the step is played: forward through all layers, the loss, back through all layers, the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at this layer, and follows one of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of a layer, their gradients, or a weight&apos;s derivative place by place; click a weight to follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten probabilities before the first step, in outline, and after the last, filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum that makes the number in question, written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of numbers; each cell is one of them, and the frame is the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worked example of the lecture: image, kernels and sizes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the image comes from: typed numbers, a pattern, or the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classic kernel, such as one that finds edges, in the place of the filter that is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which output is worked out; drag it to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows and columns the kernel has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows and columns of zeros lie around the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart the pixels are that neighbouring weights meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added to the sum of each output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen number; type another, and everything that it enters is worked out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the next output until you have said what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the next output is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the number that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a weight of its own for each pair of pixel and output, to near pixels only, to the same few for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each output, a column for each pixel; what has the same colour is one and the same weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places have added their share to the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows of the image are laid one behind the other; drag it to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with this output: where backpropagation begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image on the bench in its colours: red, green and blue of every pixel together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel under its own slice of the filter, in colour again; where weights add up to 0, the sizes of the differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number stands for a window: its largest, or its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows and columns become one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the second image is shifted to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the second image is shifted down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many test digits are scattered on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every box that is sure enough, and thick those that suppression leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the smaller of two boxes may be shared before the less sure one is suppressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class&apos;s evidence is shown, cell by cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network is asked about every window of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a network answers in each window of the sheet: something everywhere, also where no digit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decoder makes of each point of the plane: move over it, and the digit follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a network reads at each point: a filled cell is what was asked for, a digit is what was read instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network works out the velocity: a CNN, or an MLP that learned by the same recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which noise it begins with: another seed is another digit of the same class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the drawing is there when the flow begins: near 0 it is nearly all noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class the upper trajectory is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class the lower trajectory is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the upper trajectory goes beyond the class&apos;s own velocity: surer digits, and less varied ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the lower trajectory goes beyond the class&apos;s own velocity: surer digits, and less varied ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which step is shown, from noise to the digit; drag it to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps are shown a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of this trajectory; a click on one of the first three chooses the pixel whose path is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of one pixel from noise to digit, a line for each trajectory; the dotted line is the straight way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the flow at a step of its way from noise to a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the decoder of the latent plane at the point that is chosen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer is shown: of a CNN on the way down, in the middle and on the way up, of an MLP or a decoder dense ones; the last is the velocity, or the logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many steps the flow is opened; drag it to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image, its velocity or the logits of its ink, what a layer answers, and the weights of the framed unit; a click on a layer chooses a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the flow, told each class, makes of the drawing under noise; the class with the smallest loss is framed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the drawing shifted by up to 10 px to the left and to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the drawing shifted by up to 10 px up and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the drawing rotated by up to 100°, either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How badly the flow, told each class, tells noise and drawing apart: the class with the smallest loss is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the flow and both networks read while the drawing moves: filled is right, a digit is what was read instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a flow drew, or the training digit nearest to each of its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured of many digits of this flow: how many are read as asked; the Fréchet distance, which says how far their features lie from those of real digits; and how much the digits of a class vary, as a share of how much real ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which noise both flows begin with: another seed, other digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far both flows go beyond the class&apos;s own velocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network to begin with, which is then changed row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this network is called in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the numbers of each map are brought to mean 0 and variance 1, over a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this layer before the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this layer behind the one below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this layer out of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How neighbouring values become one: their largest, or their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer whose filters slide over the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer that makes maps smaller: one value for each window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer that makes one value of each whole map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer that puts all values of all maps in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a row that adds what came into the rows above to what they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer that slides one filter over each map by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer in which every unit has a weight for every value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer that leaves units out by chance while the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that begins the same training in a terminal, with all settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings of a training under one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which these settings are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second network that is trained on the same batches, to be compared with; or the same one, taught by digits that a generator draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made equal before two networks are compared: nothing, parameters, or multiply-adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which labelled digits the network learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate rises and falls over the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes: the processor, or a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bits a number has while it is computed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first weights are multiplied by before the training begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many epochs the held-out loss may stay above its lowest before training ends; 0 waits for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each label is spread over all classes; the training loss then stays above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many processes share every batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate in every step, from the first to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training digits as the network will see them, after the changes that are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the training in a process of its own; Watch shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings that were begun; a ticked one is laid over the one that is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights of a layer have which size: a column an epoch, the largest weights at the top, brightest where most of them are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the training is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity of the training, epoch by epoch, a line for each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint, without the graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what went wrong, to be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the gradient of each layer&apos;s weights is: near 0, a layer hardly learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of each layer&apos;s units whose output is 0 for every digit: dead units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the networks answer that were chosen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads shifted test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads turned test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads larger and smaller test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads thinner and thicker strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads noisy test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows mistakes of every kind again, not only those of the chosen cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which training is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits the network of the chosen epoch reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the network of every kept epoch read the digits, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the network as a stand-alone PyTorch script, or as ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights are looked at; 0 is before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are what digits are, columns what they were taken for: off the diagonal are mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that were read wrongly, the surest mistakes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this network bears shifts and turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits that you wrote, with what networks read in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads digits of yours from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes digits of yours to a file, to be taken along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the chosen digits for good, after a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits you are asked to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for what you write now, such as that of the pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for digits in random order, to be written on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what you wrote once the pen has rested, and asks for the next digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what you wrote under the digit that was asked for, and asks for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for another digit, and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throws the last digit away, and asks for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for no more digits; what was kept stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your digits are shown on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network goes on learning, from your digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a copy of the network on your digits; the network itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of your digits each network reads, and of MNIST&apos;s, before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All training digits of a class laid over each other, and their number; a click brings the average to the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits as a network learns from them, each with the label that it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows training digits of every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only training digits of this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads through the ideas of a lecture on convolutional networks, with the real window beside each page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages are listed and counted: those of a ready course, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the next page of the lecture that is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you think the answer is, before it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether what you typed is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the lecture, and how far you are; a double click opens one beside the window that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What networks there are, and where each of them is put to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this network answer on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this network answer on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this network answer as the third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a network of your own another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a network of your own, after a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes this network as a stand-alone PyTorch script, or as ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks with these words in their descriptions are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list is put in order by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit this is meant to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit this is meant to be: the answers are marked right or wrong by it.
The keys 0 to 9 say so, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits of this class only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} were not trained alike: {differences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Set up with both of them, one recipe, the same batches and equal parameters; nothing is trained until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink is {size:.0f} px large; the digits that networks learned from are {usual} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % of the ink is outside the {side} x {side} pixels that networks see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the ink back inside, by the sliders, and makes it smaller where it is larger than the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it 20 px large by the size slider; where that does not reach so far, by &quot;Centred first&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and a tenth of its learning rate; nothing is trained until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and a tenth of its learning rate, or the usual one where it is far below that; nothing is trained until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and as many epochs as it took to the lowest held-out loss; nothing is trained until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing is not safe from a crash: {error}. You can go on drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room again: your drawing is safe from a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen; with Shift in quarters of a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pen down, or take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the stroke that is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere that leaves the key alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which digit the drawing is meant to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down, Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page of the lecture, or the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape (in the hall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is still being opened: wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: took too long to read, and was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}: {said}; Generate has it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}: {said}; it answers {place} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit} moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch both answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {network} reads {digit} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} still reads the {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{networks} still read the {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture in the clipboard: copy one, or drop a picture file on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <comment>a shift</comment>
        <translation type="unfinished">右</translation>
    </message>
    <message>
        <source>Shift to the right, also written dx (Alt+X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift down, also written dy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, a rotation; counter-clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, a scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the networks see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % of the ink is outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the paper white and the ink full before the networks see it: the rim&apos;s grey is taken away, light on dark is
inverted, and the darkest is full ink. In practice some preprocessing is still recommended, also for CNNs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop the ink, scale it to 20x20 and centre it by mass before the networks see it, as other demonstrations do.
It hides the problem: leave it off to see what the networks themselves can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a network say “no digit I know” where it finds less evidence than in 99 % of 5,000 held-out digits.
Off, it must answer one of ten, whatever is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit it knows: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}, {share} sure, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}, {share} sure, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report on yet: draw a digit, or load a test digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks do not answer: no report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved to {path}, without {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has been changed since it was saved. Save it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of digitlab ({ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready; the networks are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen, or the arrow keys and Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it: drag a slider, or take the hand (Ctrl+H) and drag the digit itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map shows where the network still reads it: click a pale cell, and the digit goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it for a walk: the digit goes round by itself, and ticks keep the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Robustness &gt; My drawing: every shift, turn and size of your digit at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Lecture: short pages explain what you have seen, and ask before they tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour; Help &gt; Tour begins it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tour&apos;s seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

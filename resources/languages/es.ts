<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>there is no network &apos;{name}&apos;: the tab Networks lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitlab did not end well when you last drew. Your drawing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitlab did not end well. What you had set was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, system and what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens anew in another language: pause or stop what is being trained, and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here; the right button erases. By keyboard: arrows move, Space puts the pen down and up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} Ink leaves the field at the {edges}: no network sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} All ink lies in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 by 28 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 by 28 values. Ink in rows {top} to {bottom}, columns {left} to {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard: arrows move it, Q and E turn it, each further with Shift; + and − size it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a picture of a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here; the right button erases, the middle one, or Alt, moves the digit.
By keyboard: arrows move the pen, Space puts it down and up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the digit, its round handle to turn it, a corner to size it; Ctrl goes by whole steps, Escape takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right; fuller is surer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, and what it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ink is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {label}, {confidence} sure, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {label}, {confidence} sure, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by {shift}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} reads {digit} at {right} of {total} {poses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right at {right} of {total} {poses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong most often with {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit it knows at {refused}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wrong even where the drawing is not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {distance} px {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved straight, it first fails {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {holds} it holds as far as the map goes, {px} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filled cell: {filled}. A digit on paper: {digit}. A frame: {frame}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark is 0 %, bright is 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {width} by {height} values from {low:.2g} to {high:.2g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest lies in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share read rightly at every shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {still:.0f} % unmoved, {far:.0f} % moved right by {px} pixels, {mean:.0f} % in the mean over all shifts. Arrow keys move over the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by {shift}: {share}, {right:,} of {n:,} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved right, dx in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dx in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved down, dy in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dy in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{level}: {share:.1f} %
{low:.1f} to {high:.1f} %, n = {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} lies between −{largest:g} and {largest:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}: from {low} to {high}{unit}. Double-click the name or the slider for {rest}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:,} of {length:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {text}, of {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now “{text}”, one of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {value}, of {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handbook where it says when this hint comes, and what it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never show this hint again; Help &gt; All hints again undoes that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this hint away for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} px left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} px right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook of digitlab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical edges (Prewitt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left minus right: large where the image gets darker to the right, negative where it gets brighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal edges (Prewitt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above minus below: large where the image gets darker downwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical edges (Sobel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left minus right, the middle row counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal edges (Sobel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above minus below, the middle column counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline (Laplace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight times the pixel minus its eight neighbours: zero where nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur (mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of nine pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur (Gaussian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean in which near pixels count more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel, and once more what sets it apart from its four neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image, lit from the upper left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: no pixel comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} do not divide {channels}: take 1, or another number of channels on the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a padding of {padding} cuts all {lines} of the output off: make it {most} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of {outputs} has a weight of its own for each of {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each of {outputs} sees a window of {inputs}, with weights of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All windows of a filter share its {weights}: each is used at {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a matrix of {outputs:,} × {inputs:,} is too large to draw: take a smaller image or fewer filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} become {kept:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pixels} no window sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of each window its sum is left, and nothing of where in it the ink lay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} decide: the other {rest:,} could be any smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} decide: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in its window a winner stood is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an average has no dilation in PyTorch: make it 1, or take the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding {padding} is more than half of a window of {lines}: make it {most} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window would see nothing but padding: make the dilation or the padding smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 3×3 window slides over a 5×5 image; where ink lies under the cross the sum is large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several output channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image, three kernels: each has its own bias and makes its own feature map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several input channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three channels, one filter: it has a slice for each, and all 27 products make one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3@64×64 becomes 5@64×64: five filters of three slices, and padding 1 keeps the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour picture: a boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue are three matrices from 0 to 255, and a filter has a slice for each. Put another kernel on the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour picture: fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red minus green, place by place: one filter of three slices finds the apple, which no single channel shows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two filters by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 5×5×3 image in a frame of zeros, so 7×7×3 on the screen; two 3×3×3 filters with stride 2 give 3×3×2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two filters on a true 7×7×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the image itself is 7×7×3, and padding 1 comes on top: the same filters and stride give 4×4×2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A convolution layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 3×32×32 image and 6 filters of 3×5×5 give six stacked maps of 28×28; each looks for edges at its own angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N = 7, F = 3: five places a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N = 7, F = 3: three places a row, and they reach the border exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N = 7, F = 3 would be 2.33 places a row: it does not tile, and the last row and column are never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros around a 6×6 image: the map is 6×6 as well. The printed lecture has two of these cells wrong; here they are worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without the zeros: the map shrinks to 4×4, and a corner counts once where the middle counts nine times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines}: the {size} is {value}; make it {least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window of {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window of {lines} with dilation {dilation} reaches over {reach} and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} and twice the padding of {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window} does not fit onto {onto}: make the window {fits} or less, or the padding {needed} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch rounds up to {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch rounds down to {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} is stepped over and never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} are stepped over and never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row of {size} is never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {count} rows of {size} are never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last column of {size} is never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {count} columns of {size} are never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row and column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row and the last column of {size} are never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {count} rows and columns of {size} are never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row and column is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum:,} of {size:,} pixels change, by {amount:.0%} of what was there; {sum_2:,} of {size_2:,} pooled cells change, by {amount_2:.0%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter extends through the full depth of its input: the image has {channels} channels and the filters have {slices}; make the two equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lect&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty canvas, and all as it always begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session that was saved; it can be dropped on the window, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all that is set in the window in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all that is set in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save digit, answers, maps and curves as PDF or HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture of a digit; pictures can be dropped on the window, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open net&amp;work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network of another program: ONNX, or weights saved as .safetensors; it can be dropped on the window, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take ink away; the right mouse button does so, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take hold of the digit: drag, turn or size it on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all ink away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Random test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to as drawn: no shift, no turn, full size, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More ways to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a slider for all else that can happen to the digit: pen, shear, paper, light, lens, noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play, or pause	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step &amp;back	,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step &amp;forward	.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page; Page down does so, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before; Page up does so, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer, or go where it can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the window to where this page began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lecture; the window stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave as a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the texts and questions of the course as PDF or HTML, with room to write, the answers on a sheet of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers &amp;given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was answered, when, and whether it was right, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show beside each page how long it takes and what students usually get wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Third network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a third network beside the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all type and pictures larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all type and pictures smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all type and pictures as large as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen with large type, without menus and small print; Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger outlines and text, also where the system does not ask for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing glide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the last s&amp;ession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on whatever you want to know about; the key twice asks about what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six things to do, one after the other, each beside its control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a digit move by itself until one network falls, as at the very first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll hints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hints again that were not wanted, in the line at the window&apos;s lower edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a page, a lesson or a network by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About digitlab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wrote more than {most:,} bytes without a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} cannot be understood: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} was ended by the system, probably for lack of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} crashed (signal {signal}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} ended with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} ended without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>networks restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on networks as trained: what is changed in {networks} does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n edit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} (seed {seed}, weights {weights})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of {units} changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of {units} as learned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: {percent:g} % pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: noise of {ratio:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: noise of {ratio:g} (seed {seed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits divided by {temperature:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: nothing pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: no noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits not divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias as learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) and the bias changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) and the bias as learned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) as learned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated picture (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated picture (*.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: paste it where it is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a picture is saved as .png or .svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a table is saved as .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {path}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}); nothing will be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitlab crashed when it last ran. What is known of it: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({what}). Details: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no test digit {number}: they are numbered from 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test digit {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed:,} kB are needed; make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed:,} kB are needed, {free:,.0f} kB are free; make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} cannot be edited: {fault}: restore it on the page Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test digits to measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How much is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet: {networks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measure %n networks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which network answers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, its file is untouched. {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by {degrees}°, size {size:.2f} x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper cleaned first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centred first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print (*.pdf);;For a browser (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with digitlab {version}, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture for slides (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture for print (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy this page as a picture or as numbers, with the networks, n, seed and pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} is called {new} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no slot &apos;{slot}&apos;: there are {slots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network&apos;s name has at most {most} characters, all of them printable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hash of a network&apos;s weights has 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version {version}, and this digitlab reads 1 to {newest}: use a newer digitlab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {slots} slots for networks, not {networks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the ink came from has at most {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {slot} network, {network}, is not in the library{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} has other weights than it had then: its answers may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no session that can be opened: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn by {degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size {size:.2f} x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliders reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} network closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} network {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper cleaned first on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper cleaned first off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centred first on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centred first off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may refuse on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may refuse off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns as the network has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns up to ±{degrees:g}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing will be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). What you make is kept in {spare} instead. Make the folder writable, or start with --data-dir FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be read ({reason}). The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be read ({reason}). The file was set aside as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was set aside as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift in px, in one of eight directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn in °, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size, 1 is the digit&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the strokes&apos; thickness in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise: standard deviation, 1 is full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, the best of these {count} networks, {best}, reads {most}; the worst, {worst}, {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {readings} of the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted by {level:g} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by {level:g}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {level:g} times the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With strokes {level:g} px thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With noise of {level:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {axis} at {level:g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n} ({data}), seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n} ({data}), {mapped} in the maps, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:,} to {high:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curves} digits in curves, {maps} in maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curves} digits in curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %, Wilson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is set there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} answers {place} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multilayer perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolutional network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {evidence:.1f}, below {least:.1f}: 99 % of 5,000 held-out digits have more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the ten: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters:,} parameters, {millions} million multiply-adds a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} epochs, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its loss is {loss:.3f} on {digits:,} held-out ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {share} of {digits:,} held-out ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be built: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These networks were trained with different recipes: compare them with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the architecture, and with it the cost, differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture, and with it the cost, differs; and {networks} learns by a loss of its own, which its card describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that ship to be compared saw the same images with the same recipe: {data}; {epochs} epochs of AdamW in batches of {batch_size}, one-cycle learning rate up to {rate}. {differs} The held-out digits are 5,000 training digits that no network learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a weight to follow its gradient; click a cell of dL/dz to type another number, or turn the wheel over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph of two places that share the weight, with the chain rule along each path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {size}, channel {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dL/dw, filter {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two paths from one weight to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight that is used at two places, and how the loss depends on it along both paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer uses the weight at one place only: there is one path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w, shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of both: {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of both: {sum}; all {places} places together: dL/dw = {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight is used at every place of the window. Each place sends its own contribution back, dL/dz · input, and all of them flow into the one gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>dL/dw of the weight in {where}: {added} of %n place(s) added up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0: nothing has flowed back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking PyTorch&apos;s autograd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ PyTorch&apos;s autograd finds the same {count:,} gradients (weights, biases and pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ PyTorch&apos;s autograd differs by {difference} in {count:,} gradients (weights, biases and pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay any picture on the bench: its red, green and blue as three matrices of numbers from 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {filter}, each slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each slice alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a classic kernel in the place of the filter that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel: as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the image, and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the image; every filter extends through all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each makes a map of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel ({row}, {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel ({row}, {column}) of channel {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight ({row}, {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight ({row}, {column}) of channel {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the mouse over pixels or weights to set them to the number in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at any cell to see what belongs to it; click it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the bench (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the bench as it is now in a file, or open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of PyTorch that makes this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line of PyTorch that makes this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is one product, and not one output cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the cell with the question mark, type the number, press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the next number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {right} of {tries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is right: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {number}. Multiply each input by the weight on it, and add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at {place}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, and columns, of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels from one place of the window to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros on every side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilation D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels from one cell of the window to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate every kernel by 180° first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set rows and columns at once; without it, each has a number of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {filter}/{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}, turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Output at {place}: the running sum, {term} of %n product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Output at {place}: a line a channel, then their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at {place}: bias, then input · weight, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at {place}: input · weight, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their sum, and the bias of {bias} = ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their sum = ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output = {symbols}: {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: {rows};  columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tiles: the output is {size}, and every pixel is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch: {rows}; {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A true convolution: every kernel is rotated by 180° first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictly a cross-correlation, as in every framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{formula} = %n parameter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The pixel in row {row}, column {column} is never seen: no window lies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zero of the padding is never seen: no window lies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pixel in row {row}, column {column} goes into %n output(s), each time by another weight.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This zero of the padding goes into %n output(s), each time by another weight.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This weight, {weight}, is used at %n place(s): the same number everywhere. Lit: the pixels that it meets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This output sees %n input(s) and nothing else: its window is framed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing lies on the bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand: no longer the lecture&apos;s “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printed} for {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} It has {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} all seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} {unseen} of {size} never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} rounded down to {outputs}, all seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} rounded down to {outputs}, {unseen} of {size} never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image: these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image: the drawing, 28×28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image: the drawing, 14×14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel in row {row}, column {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight in row {row}, column {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what pooling saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling, backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling, forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <comment>the pooling that takes the largest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image: numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image: drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image: small drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling kind {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling window {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling stride {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling down {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling right {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling map {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling backward {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling benefits {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {threshold:.2f} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of at most {overlap:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an entry to frame all that hold its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry has a colour of its own: nothing is shared. This is the layer of an MLP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most entries are gone: each output sees only its window. What is left is still not shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same colours in every row: the window takes its weights along. This is a convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the rows of the image one behind the other, until they are the vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From fully connected to shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix of {outputs:,} × {inputs:,} has more entries than the window has pixels.
Take a smaller image, or the drawing at 14×14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the image, one behind the other, are one vector of {product} = {size} inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{laid} of {rows} rows are laid one behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vector of {size} numbers: pixels that lay below each other are now {width} places apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {output}, input {input}: no weight. This output never sees this pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {output}, input {input}: weight {weight:,} of {weights:,}, used here and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {output}, input {input}: weight {weight:,} of {weights:,}, the same one in all {uses:,} framed entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From dense to convolution: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the image, and the vector that they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image above; its rows are taken from it one by one, and laid behind each other below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{laid} of {rows} rows are laid down, {numbers} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer as a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outputs} outputs by {inputs} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {output}, input {input}: no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {output}, input {input}: weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column for each of {inputs:,} inputs →, a row for each of {outputs:,} outputs ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {size}, map 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels {first} to {last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel {first} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels from one place of the window to the next; of a transposed convolution, cells of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros on every side; of a transposed convolution, cells that are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels from one cell of the window to the next, of a dilated convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which a grouped convolution deals channels and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands beside the ordinary convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an output to see what it is made of, at a pixel to see where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of one pixel mixes the channels of a place and sees no neighbours: fewer channels, or more, for little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weights, set apart: the window reaches further without a weight more, and steps over what lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels are dealt into groups, and a filter sees its own group alone: weights and products are divided by the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many groups as channels: each channel has a filter of its own, and nothing is added across. A 1×1 after it mixes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordinary one backwards: each pixel lays the whole filter down, times its value, a stride apart; where they overlap, they add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sides} = %n weight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weights}, %n product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Output at map {map}, row {row}, column {column}: %n product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Output at row {row}, column {column}: %n product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking PyTorch for the same %n number(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ PyTorch differs by {difference} in %n number(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With a 1×1 after it: {mixed:,} products, the ordinary one {products:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of convolution: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such kind: there are {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an output of {height}×{width} has more cells than there is room: make the stride 2 or less, or take a smaller image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bench is an example&apos;s name or a table, not {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sheet {values}: there are {sheets}; one of your own is kept when you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice {slice}, row {row}, column {column}: {value:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {height} by {width} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight has a filter, a channel, a row and a column, each from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of places is 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet has {rows}×{columns} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}; make it {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} is not a number between −{largest:g} and {largest:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two networks: two convolutions of 5×5 with 8 and 16 maps, a dense layer of 64 units, ten answers. One takes the maximum of 2×2 behind each convolution, the other does not; nothing else differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computation: multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory: bytes of all maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-fitting: held-out loss, lowest → last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean:.1f} % ({least:.1f} to {most:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digits:,} training digits, {epochs} epochs, seeds {first} to {last}; the lines are means, the bands reach from the lowest to the highest seed. Of {held_out:,} held-out digits {pooled} are classified rightly in the end with pooling, {unpooled} without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pooling: {parameters:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without: {parameters:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} held-out digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pooling saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright and centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses, epoch by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss after each epoch: broken lines of the digits that were learned from, full ones of those held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}, {digits}: {least:.2f} at its lowest, {last:.2f} in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a gradient back through both kinds, instead of moving the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two networks, with and without pooling: what each costs, and how each over-fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooled, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled: {source}.  {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost: {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled: {source}. Of equals the first wins, in PyTorch as well: on blank paper, the upper left pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which feature map of the first convolution; 0 is the drawing itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the drawing by a pixel: what changes before pooling, and after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dL/dz comes from above. Who gets it: the winner alone, or all pixels alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pooling saves, measured: the same network with it and without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pooled cell to see its window and how its number comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} px right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} px left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit on the left, or load a test digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is not moved: nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: this network lays the paper back in step before it reads. Choose the drawing as the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gradient(s) come back: the maximum hands them to {winners:,} of {pixels}, the average to {sharing:,}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row {row}, column {column}: dL/dz = {gradient}. Maximum: all to the winner, {largest} in row {winner_row}, column {winner_column}. Average: {share} to each of %n pixel(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ PyTorch&apos;s autograd finds the same {count:,} gradients, through {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ PyTorch&apos;s autograd differs by {difference} in {count:,} gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}, {layer}, feature map {map} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all ink off the sheet (Ctrl+L while one draws on it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection: a box, a class and a score for each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before suppression: a box for every class and cell of 4×4 pixels that is sure enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation: the ink of each digit in a colour of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure each cell of 4×4 pixels is to be the middle of such a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the sheet by MNIST&apos;s test digits at random places, sizes and turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my drawing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click a place on the sheet: the drawing of the canvas on the left is laid there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class whose evidence is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least so &amp;sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two boxes that share more than this of the smaller one, the less sure one is suppressed, and so is, however large this is, a cell beside a surer one of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads the sheet window by window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw several digits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network here that reads sheets. Train one: digitlab train detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet, window by window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} windows are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw several digits. One network reads them all in one pass: a box, a class and its own ink for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the sheet to read a cell&apos;s numbers, at the small one to see a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of {digit}, 0 to 1, a cell every {cell_px} px; highest {highest:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 box before suppression, {after} after (thick)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} boxes before suppression, {after} after (thick)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass over {width}×{height} px, a line every 4 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds no digit: it is nowhere {share} sure of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It finds {digits}: %n digit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One pass: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} windows of {network}, one by one: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{millions:,.1f} million multiply-adds, {took_ms:.1f}&#xa0;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass costs {times:.1f} times less: it works every place out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass costs {times:.1f} times as much: {network} is that small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window has to be one of ten classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never taught “nothing here”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each figure is what {network} reads in the {side}×{side} window around it, faint where it is unsure. It answers something everywhere: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell at x {left} to {right}, y {top} to {bottom} px. Is it the middle of a digit? {numbers}, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window at x {left} to {right}, y {top} to {bottom} px: {network} reads {digit}, {share} sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overlap:.2f} of the smaller box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locally connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no example &apos;{preset}&apos;: there are {presets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of rows that are laid down is 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image has at most {channels} channels of {side}×{side} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are at most {count} filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: every number lies between −{largest:g} and {largest:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no state of the bench: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one number, or one for the rows and one for the columns, and not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From dense to convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer&apos;s maps are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first trajectory of From noise to digit: choose CNN or MLP there, and a step below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder of Latent plane: choose the point there. It has no convolutions: each unit has a weight for every value before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder {generator} at {point}, asked for {digit}: which units does the class decide, and which the point?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator {generator}, after {at} of {count} steps to {digit}: what still shows noise, and what already strokes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x at t = {time:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits of its ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity, without guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{layer}: %n map(s) of {height}×{width}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the weights of the last layer are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this layer has no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of {count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of {height}×{width} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kernels of {height}×{width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {number}: {weights}, bias {bias:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps of a decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing at t = {time:g}, under noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit} with guidance {guidance:g} on the way, and without in the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}, Euler&apos;s, t = {time:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps of a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit is counted from 0, and there are at most {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} (seed {seed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the digit at the chosen point to the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoded, {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoded by {generator} at {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decoded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 by 15 digits, one for each point of the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decoder draws a digit from a class and two latent variables. Move over a plane: the class stays the same; what changes? Where does a network no longer read what was asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to stay at a point. The arrow keys move, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ your drawing, encoded as {digit}: {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}: {share} read as {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks are reading the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network reads the plane: choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder was asked for {digit} at {count} points: {counts} of them as {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class that is asked for is a digit from 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point of the latent plane is two numbers from −{reach:g} to {reach:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other noise, other digits of the same classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance of both flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MLP and a CNN, with the same digits, recipe and noise: which draws digits, and which an image twice as wide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flows are being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {height} × {width} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel has the same weights at every place, so a CNN draws on a wider image, too: yet joined strokes, and not two digits. Every pixel is told the same class and sees {side} × {side} pixels around it; nothing says where one digit ends. Dense weights belong to single pixels; pixel 785 has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}, {count:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As asked, of 10: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n:,}, guidance {guidance:g}: {network} reads {share} as asked; Fréchet distance {distance:.0f} (real digits {real:.0f}), spread {spread:.2f} of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest training digits, in px of ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest training digits, in px of ink (held-out digits: {distance:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLP against CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 digits of each generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, Euler&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seed is a whole number from 0 to {seed}, and guidance lies from 0 to {guidance:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which flow draws: of convolutions, or of dense layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other noise, another digit of the same class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go from noise to the digit in %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From my drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your drawing, with noise laid over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the way it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of one pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} goes from {first:.2f} to {last:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paths}; ink is 1, paper 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = 0, noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = 1, digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class this trajectory is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far beyond the class&apos;s own velocity it goes, away from that of any digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples each network reads as asked, how far two of them lie apart, and how long the path is as a multiple of the straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the expected end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path {detour:.2f} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread {spread:.1f} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {digit}, of {count}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing under the same noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {begins} to {digit} and {other}: where do the two paths part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice {digit} from {begins}: choose another class or another guidance for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit} from {begins}, with two guidances: which is surer, and which varies more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance {low:g} and {high:g}: of {count} samples the spread is {spread_low:.1f} and {spread_high:.1f} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance {low:g} and {high:g}: of {count} samples {counts} as {digit}; their spread is {spread_low:.1f} and {spread_high:.1f} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance {guidance:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the pixel in row {row}, column {column}: straight, or curved? Click another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit} with guidance {guidance:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training digit {number}, {digit}, {distance:.2f} px away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples a trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From noise to digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit on the left, or load a test digit; the flow begins with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow is {flow} or {dense}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two classes are asked for, each a digit from 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance is two numbers from 0 to {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps are one of {steps}, a seed is a whole number from 0 to {most}, and the time lies from 0 to 0.95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pixel has a row and a column, each from 0 to 27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position is counted from 0, and it plays at most 60 steps a second</source>
        <translation type="unfinished"></translation>
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
        <source>{right} of {count}</source>
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
        <source>ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true digit</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>

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
</context>
</TS>

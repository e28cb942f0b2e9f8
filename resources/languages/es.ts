<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>there is no network &apos;{name}&apos;: the tab Networks lists them</source>
        <translation>no existe la red &apos;{name}&apos;: la pestaña Redes muestra las que hay</translation>
    </message>
    <message>
        <source>Your drawing was kept when digitlab last closed.</source>
        <translation>Tu dibujo se conservó cuando digitlab se cerró por última vez.</translation>
    </message>
    <message>
        <source>What you had set was kept when digitlab last closed.</source>
        <translation>Lo que habías ajustado se conservó cuando digitlab se cerró por última vez.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Cop&amp;iar informe</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, system and what failed.</source>
        <translation>El informe está en el portapapeles: versiones, sistema y qué falló.</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>The window reopens to change its language: pause or stop what is being trained, and choose again.</source>
        <translation>La ventana se abre de nuevo en otro idioma: pausa o detén lo que se está entrenando y elige otra vez.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw here; the right button erases. By keyboard: the arrow keys move the pen, Space lowers and lifts it.</source>
        <translation>Dibuja aquí; el botón derecho borra. Con el teclado: las flechas mueven, Espacio baja y sube el lápiz.</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>What the networks see</source>
        <translation>Lo que ven las redes</translation>
    </message>
    <message>
        <source>Nothing drawn yet.</source>
        <translation>Todavía no se ha dibujado nada.</translation>
    </message>
    <message>
        <source>{ink_place} Ink leaves the field at the {edges}: no network sees it.</source>
        <translation>{ink_place} La tinta sale del campo ({edges}): ninguna red la ve.</translation>
    </message>
    <message>
        <source>{ink_place} All ink lies in the field.</source>
        <translation>{ink_place} Toda la tinta está dentro del campo.</translation>
    </message>
    <message>
        <source>28 by 28 values.</source>
        <translation>28 por 28 valores.</translation>
    </message>
    <message>
        <source>28 by 28 values. Ink in rows {top} to {bottom}, columns {left} to {right}.</source>
        <translation>28 por 28 valores. Tinta en las filas {top} a {bottom}, columnas {left} a {right}.</translation>
    </message>
    <message>
        <source>By keyboard: the arrow keys move it, Q and E turn it, both further with Shift; + and − resize it.</source>
        <translation>Con el teclado: las flechas lo mueven, Q y E lo giran, más lejos con Mayús; + y − cambian su tamaño.</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n trazo</numerusform>
            <numerusform>%n trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture of a digit</source>
        <translation>una imagen de un dígito</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>todavía no se ha dibujado nada</translation>
    </message>
    <message>
        <source>Draw here; the right button erases, and the middle one, or Alt, moves the digit.
By keyboard: the arrow keys move the pen, Space lowers and lifts it.</source>
        <translation>Dibuja aquí; el botón derecho borra, el central, o Alt, mueve el dígito.
Con el teclado: las flechas mueven el lápiz, Espacio lo baja y lo sube.</translation>
    </message>
    <message>
        <source>Drag the digit to move it, its round handle to turn it, a corner to resize it; Ctrl goes by whole steps, Escape cancels.</source>
        <translation>Arrastra el dígito, su asa redonda para girarlo, una esquina para cambiar su tamaño; Ctrl avanza por pasos enteros, Esc lo deshace.</translation>
    </message>
    <message>
        <source>right; the fuller, the surer</source>
        <translation>correcto; más lleno, más seguro</translation>
    </message>
    <message>
        <source>wrong, and what it read</source>
        <translation>incorrecto, y qué se leyó</translation>
    </message>
    <message>
        <source>the drawing now</source>
        <translation>el dibujo ahora</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>todavía sin calcular</translation>
    </message>
    <message>
        <source>no digit it knows</source>
        <translation>ningún dígito que conozca</translation>
    </message>
    <message>
        <source>no ink is left</source>
        <translation>no queda tinta</translation>
    </message>
    <message>
        <source>read as {label}, {confidence} sure, right</source>
        <translation>leído como {label}, seguridad {confidence}, correcto</translation>
    </message>
    <message>
        <source>read as {label}, {confidence} sure, wrong</source>
        <translation>leído como {label}, seguridad {confidence}, incorrecto</translation>
    </message>
    <message>
        <source>moved by {shift}: {answer}</source>
        <translation>desplazado {shift}: {answer}</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>{network} reads {digit} at {right} of {total} {poses}.</source>
        <translation>{network} lee {digit} en {right} de {total} {poses}.</translation>
    </message>
    <message>
        <source>Right at {right} of {total} {poses}.</source>
        <translation>Correcto en {right} de {total} {poses}.</translation>
    </message>
    <message>
        <source>Wrong most often with {wrong}.</source>
        <translation>Los errores más frecuentes: {wrong}.</translation>
    </message>
    <message>
        <source>No digit it knows at {refused}.</source>
        <translation>Ningún dígito que conozca en {refused}.</translation>
    </message>
    <message>
        <source>It is wrong even where the drawing is not moved.</source>
        <translation>Falla incluso con el dibujo sin mover.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a direction</comment>
        <translation>la izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a direction</comment>
        <translation>la derecha</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a direction</comment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a direction</comment>
        <translation>abajo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>at {distance} px {way}</source>
        <translation>a {distance} px hacia {way}</translation>
    </message>
    <message>
        <source>Moved straight, it first fails {first}.</source>
        <translation>Movido en línea recta, falla por primera vez {first}.</translation>
    </message>
    <message>
        <source>Moved {holds}, it holds as far as the map goes, {px} px.</source>
        <translation>Movido hacia {holds} se mantiene hasta donde llega el mapa, {px} px.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>A filled cell: {filled}. A digit on paper: {digit}. A frame: {frame}.</source>
        <translation>Una celda llena: {filled}. Un dígito sobre papel: {digit}. Un marco: {frame}.</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Escala de los colores</translation>
    </message>
    <message>
        <source>Dark is 0 %, bright is 100 %.</source>
        <translation>Oscuro es 0 %, claro es 100 %.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Todavía no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>{count} of {width} by {height} values from {low:.2g} to {high:.2g}.</source>
        <translation>{count} de {width} por {height} valores de {low:.2g} a {high:.2g}.</translation>
    </message>
    <message>
        <source>The largest lies in {where}.</source>
        <translation>El mayor está en {where}.</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>map {name}</source>
        <translation>mapa {name}</translation>
    </message>
    <message>
        <source>Share read rightly at every shift</source>
        <translation>Proporción leída bien en cada desplazamiento</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Sin medir.</translation>
    </message>
    <message>
        <source>{name}: {still:.0f} % unmoved, {far:.0f} % moved right by {px} pixels, {mean:.0f} % on average over all shifts. Arrow keys move over the cells.</source>
        <translation>{name}: {still:.0f} % sin mover, {far:.0f} % movido {px} píxeles a la derecha, {mean:.0f} % de media en todos los desplazamientos. Las flechas recorren las celdas.</translation>
    </message>
    <message>
        <source>moved by {shift}: {share}, {right:,} of {n:,} digits</source>
        <translation>desplazados {shift}: {share}, {right:,} de {n:,} dígitos</translation>
    </message>
    <message>
        <source>moved right, dx in px</source>
        <translation>hacia la derecha, dx en px</translation>
    </message>
    <message>
        <source>dx in px</source>
        <translation>dx en px</translation>
    </message>
    <message>
        <source>moved down, dy in px</source>
        <translation>hacia abajo, dy en px</translation>
    </message>
    <message>
        <source>dy in px</source>
        <translation>dy en px</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>of a guess</comment>
        <translation>azar</translation>
    </message>
    <message>
        <source>{name}
{level}: {share:.1f} %
{low:.1f} to {high:.1f} %, n = {n:,}</source>
        <translation>{name}
{level}: {share:.1f} %
{low:.1f} a {high:.1f} %, n = {n:,}</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Todavía no se muestra nada.</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>Un peso</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>“{text}” no es un número.</translation>
    </message>
    <message>
        <source>{what} lies between −{largest:g} and {largest:g}.</source>
        <translation>{what} está entre −{largest:g} y {largest:g}.</translation>
    </message>
    <message>
        <source>{meaning}: from {low} to {high}{unit}. Double-click the name or the slider for {rest}{unit}.</source>
        <translation>{meaning}: de {low} a {high}{unit}. Haz doble clic en el nombre o en el deslizador para {rest}{unit}.</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>Un paso atrás (,)</translation>
    </message>
    <message>
        <source>Play, or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>One step forward (.)</source>
        <translation>Un paso adelante (.)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Pasos por segundo</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 paso por segundo</translation>
    </message>
    <message>
        <source>{steps:g} steps a second</source>
        <translation>{steps:g} pasos por segundo</translation>
    </message>
    <message>
        <source>{position:,} of {length:,}</source>
        <translation>{position:,} de {length:,}</translation>
    </message>
    <message>
        <source>It cannot be used at present.</source>
        <translation>Ahora mismo no se puede usar.</translation>
    </message>
    <message>
        <source>Now {text}, of {low} to {high}.</source>
        <translation>Ahora {text}, de {low} a {high}.</translation>
    </message>
    <message>
        <source>Now “{text}”, one of {count}.</source>
        <translation>Ahora “{text}”, uno de {count}.</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>No hay nada que elegir.</translation>
    </message>
    <message>
        <source>Now {text}.</source>
        <translation>Ahora {text}.</translation>
    </message>
    <message>
        <source>Now empty.</source>
        <translation>Ahora vacío.</translation>
    </message>
    <message>
        <source>Now {text}</source>
        <translation>Ahora {text}</translation>
    </message>
    <message>
        <source>Now {value}, of {low} to {high}.</source>
        <translation>Ahora {value}, de {low} a {high}.</translation>
    </message>
    <message>
        <source>Now on.</source>
        <translation>Ahora encendido.</translation>
    </message>
    <message>
        <source>Now off.</source>
        <translation>Ahora apagado.</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>Está elegido.</translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation>No está elegido.</translation>
    </message>
    <message>
        <source>“{tab}”, not in front.</source>
        <translation>“{tab}”, no está delante.</translation>
    </message>
    <message>
        <source>“{tab}”, in front.</source>
        <translation>“{tab}”, está delante.</translation>
    </message>
    <message>
        <source>One row.</source>
        <translation>Una fila.</translation>
    </message>
    <message>
        <source>{count:,} rows.</source>
        <translation>{count:,} filas.</translation>
    </message>
    <message>
        <source>Here: {cells}.</source>
        <translation>Aquí: {cells}.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Open the handbook where it says when this hint comes, and what it rests on</source>
        <translation>Abrir el manual donde dice cuándo sale esta pista y en qué se basa</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>No mostrar más</translation>
    </message>
    <message>
        <source>Never show this hint again; Help &gt; All hints again undoes that</source>
        <translation>No volver a mostrar esta pista; Ayuda &gt; Todas las pistas de nuevo lo deshace</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Cerrar la pista</translation>
    </message>
    <message>
        <source>Dismiss this hint for now</source>
        <translation>Apartar esta pista por ahora</translation>
    </message>
    <message>
        <source>Hint: {sentence}</source>
        <translation>Pista: {sentence}</translation>
    </message>
    <message>
        <source>No hint</source>
        <translation>Ninguna pista</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{px} px left</source>
        <translation>{px} px a la izquierda</translation>
    </message>
    <message>
        <source>{px} px right</source>
        <translation>{px} px a la derecha</translation>
    </message>
    <message>
        <source>{px} px up</source>
        <translation>{px} px arriba</translation>
    </message>
    <message>
        <source>{px} px down</source>
        <translation>{px} px abajo</translation>
    </message>
    <message>
        <source>Handbook of digitlab</source>
        <translation>Manual de digitlab</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Fórmula: {formula}</translation>
    </message>
    <message>
        <source>Read on: {lesson}</source>
        <translation>Sigue leyendo: {lesson}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Open the page of the lecture that this belongs to</source>
        <translation>Abrir la página de la lección que le corresponde</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Open the handbook where this is described</source>
        <translation>Abrir el manual donde se describe</translation>
    </message>
    <message>
        <source>Escape, or a click elsewhere, also closes it</source>
        <translation>Esc o un clic en otro lugar también lo cierra</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Copies the image.</source>
        <translation>Copia la imagen.</translation>
    </message>
    <message>
        <source>Vertical edges (Prewitt)</source>
        <translation>Bordes verticales (Prewitt)</translation>
    </message>
    <message>
        <source>Left minus right: large where the image gets darker to the right, negative where it gets brighter.</source>
        <translation>Izquierda menos derecha: grande donde la imagen se oscurece hacia la derecha, negativo donde se aclara.</translation>
    </message>
    <message>
        <source>Horizontal edges (Prewitt)</source>
        <translation>Bordes horizontales (Prewitt)</translation>
    </message>
    <message>
        <source>Above minus below: large where the image gets darker downwards.</source>
        <translation>Arriba menos abajo: grande donde la imagen se oscurece hacia abajo.</translation>
    </message>
    <message>
        <source>Vertical edges (Sobel)</source>
        <translation>Bordes verticales (Sobel)</translation>
    </message>
    <message>
        <source>Left minus right, the middle row counted twice.</source>
        <translation>Izquierda menos derecha, con la fila central contada dos veces.</translation>
    </message>
    <message>
        <source>Horizontal edges (Sobel)</source>
        <translation>Bordes horizontales (Sobel)</translation>
    </message>
    <message>
        <source>Above minus below, the middle column counted twice.</source>
        <translation>Arriba menos abajo, con la columna central contada dos veces.</translation>
    </message>
    <message>
        <source>Outline (Laplace)</source>
        <translation>Contorno (Laplace)</translation>
    </message>
    <message>
        <source>Eight times the pixel minus its eight neighbours: zero where nothing changes.</source>
        <translation>Ocho veces el píxel menos sus ocho vecinos: cero donde nada cambia.</translation>
    </message>
    <message>
        <source>Blur (mean)</source>
        <translation>Desenfoque (media)</translation>
    </message>
    <message>
        <source>The mean of nine pixels.</source>
        <translation>La media de nueve píxeles.</translation>
    </message>
    <message>
        <source>Blur (Gaussian)</source>
        <translation>Desenfoque (gaussiano)</translation>
    </message>
    <message>
        <source>A mean in which near pixels count more.</source>
        <translation>Una media en la que los píxeles cercanos cuentan más.</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>The pixel, and once more what sets it apart from its four neighbours.</source>
        <translation>El píxel y, una vez más, lo que lo distingue de sus cuatro vecinos.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>The image, lit from the upper left.</source>
        <translation>La imagen, iluminada desde arriba a la izquierda.</translation>
    </message>
    <message>
        <source>0: no pixel comes here</source>
        <translation>0: aquí no llega ningún píxel</translation>
    </message>
    <message>
        <source>{groups} do not divide {channels}: take 1, or another number of channels on the bench</source>
        <translation>{groups} no dividen {channels}: toma 1, u otro número de canales en el banco</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>a padding of {padding} cuts all {lines} of the output off: make it {most} or less</source>
        <translation>un relleno de {padding} recorta todas las {lines} de la salida: ponlo en {most} o menos</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Each of {outputs} has a weight of its own for each of {inputs}.</source>
        <translation>Cada una de {outputs} tiene un peso propio para cada una de {inputs}.</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of {outputs} sees a window of {inputs}, with weights of its own.</source>
        <translation>Cada una de {outputs} ve una ventana de {inputs}, con pesos propios.</translation>
    </message>
    <message>
        <source>All windows of a filter share its {weights}: each is used at {places}.</source>
        <translation>Todas las ventanas de un filtro comparten sus {weights}: cada uno se usa en {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n peso</numerusform>
            <numerusform>%n pesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>a matrix of {outputs:,} × {inputs:,} is too large to draw: take a smaller image or fewer filters</source>
        <translation>una matriz de {outputs:,} × {inputs:,} es demasiado grande para dibujarla: toma una imagen más pequeña o menos filtros</translation>
    </message>
    <message>
        <source>{numbers} become {kept:,}.</source>
        <translation>{numbers} pasan a ser {kept:,}.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>{pixels} no window sees.</source>
        <translation>{pixels} no los ve ninguna ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%n píxel</numerusform>
            <numerusform>%n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Each window leaves its sum, and nothing about where in it the ink lay.</source>
        <translation>De cada ventana queda la suma, y nada de dónde estaba la tinta en ella.</translation>
    </message>
    <message>
        <source>{pixels} decide: the other {rest:,} could be any smaller number.</source>
        <translation>{pixels} deciden: los otros {rest:,} podrían ser cualquier número menor.</translation>
    </message>
    <message>
        <source>{pixels} decide: all of them.</source>
        <translation>{pixels} deciden: todos.</translation>
    </message>
    <message>
        <source>Where in its window a winner stood is forgotten.</source>
        <translation>Se olvida en qué lugar de su ventana estaba el ganador.</translation>
    </message>
    <message>
        <source>an average has no dilation in PyTorch: make it 1, or take the maximum</source>
        <translation>un promedio no tiene dilatación en PyTorch: ponla en 1, o toma el máximo</translation>
    </message>
    <message>
        <source>padding {padding} is more than half of a window of {lines}: make it {most} or less</source>
        <translation>el relleno {padding} es más de la mitad de una ventana de {lines}: ponlo en {most} o menos</translation>
    </message>
    <message>
        <source>a window would see nothing but padding: make the dilation or the padding smaller</source>
        <translation>una ventana no vería más que relleno: reduce la dilatación o el relleno</translation>
    </message>
    <message>
        <source>Convolution, step by step</source>
        <translation>Convolución, paso a paso</translation>
    </message>
    <message>
        <source>A 3×3 window slides over a 5×5 image; where ink lies under the cross the sum is large.</source>
        <translation>Una ventana de 3×3 se desliza sobre una imagen de 5×5; donde hay tinta bajo la cruz, la suma es grande.</translation>
    </message>
    <message>
        <source>Several output channels</source>
        <translation>Varios canales de salida</translation>
    </message>
    <message>
        <source>One image, three kernels: each has its own bias and makes its own feature map.</source>
        <translation>Una imagen, tres kernels: cada uno tiene su propio sesgo y hace su propio mapa de características.</translation>
    </message>
    <message>
        <source>Several input channels</source>
        <translation>Varios canales de entrada</translation>
    </message>
    <message>
        <source>Three channels, one filter: it has a slice for each, and all 27 products make one number.</source>
        <translation>Tres canales, un filtro: tiene un corte para cada uno, y los 27 productos hacen un solo número.</translation>
    </message>
    <message>
        <source>Several of both</source>
        <translation>Varios de ambos</translation>
    </message>
    <message>
        <source>3@64×64 becomes 5@64×64: five filters of three slices, and padding 1 keeps the size.</source>
        <translation>3@64×64 pasa a 5@64×64: cinco filtros de tres cortes, y el relleno 1 conserva el tamaño.</translation>
    </message>
    <message>
        <source>A colour picture: a boat</source>
        <translation>Una imagen en color: un barco</translation>
    </message>
    <message>
        <source>Red, green and blue are three matrices from 0 to 255, and a filter has a slice for each. Put another kernel on the picture.</source>
        <translation>Rojo, verde y azul son tres matrices de 0 a 255, y un filtro tiene un corte para cada una. Pon otro kernel sobre la imagen.</translation>
    </message>
    <message>
        <source>A colour picture: fruit</source>
        <translation>Una imagen en color: fruta</translation>
    </message>
    <message>
        <source>Red minus green, place by place: one filter of three slices finds the apple, which no single channel shows alone.</source>
        <translation>Rojo menos verde, lugar por lugar: un filtro de tres cortes encuentra la manzana, que ningún canal muestra por sí solo.</translation>
    </message>
    <message>
        <source>Two filters by hand</source>
        <translation>Dos filtros a mano</translation>
    </message>
    <message>
        <source>A 5×5×3 image in a frame of zeros, so 7×7×3 on the screen; two 3×3×3 filters with stride 2 give 3×3×2.</source>
        <translation>Una imagen de 5×5×3 en un marco de ceros, así que 7×7×3 en pantalla; dos filtros de 3×3×3 con paso 2 dan 3×3×2.</translation>
    </message>
    <message>
        <source>Two filters on a true 7×7×3</source>
        <translation>Dos filtros sobre un verdadero 7×7×3</translation>
    </message>
    <message>
        <source>Here the image itself is 7×7×3, and padding 1 comes on top: the same filters and stride give 4×4×2.</source>
        <translation>Aquí la propia imagen es de 7×7×3, y el relleno 1 se añade: los mismos filtros y el mismo paso dan 4×4×2.</translation>
    </message>
    <message>
        <source>A convolution layer</source>
        <translation>Una capa de convolución</translation>
    </message>
    <message>
        <source>A 3×32×32 image and 6 filters of 3×5×5 give six stacked maps of 28×28; each looks for edges at its own angle.</source>
        <translation>Una imagen de 3×32×32 y 6 filtros de 3×5×5 dan seis mapas apilados de 28×28; cada uno busca bordes con su propio ángulo.</translation>
    </message>
    <message>
        <source>Stride 1</source>
        <translation>Paso 1</translation>
    </message>
    <message>
        <source>N = 7, F = 3: five places a row.</source>
        <translation>N = 7, F = 3: cinco lugares por fila.</translation>
    </message>
    <message>
        <source>Stride 2</source>
        <translation>Paso 2</translation>
    </message>
    <message>
        <source>N = 7, F = 3: three places a row, and they reach the border exactly.</source>
        <translation>N = 7, F = 3: tres lugares por fila, y llegan exactamente al borde.</translation>
    </message>
    <message>
        <source>Stride 3</source>
        <translation>Paso 3</translation>
    </message>
    <message>
        <source>N = 7, F = 3 would be 2.33 places a row: it does not tile, and the last row and column are never seen.</source>
        <translation>N = 7, F = 3 serían 2.33 lugares por fila: no encaja, y la última fila y la última columna nunca se ven.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Zeros around a 6×6 image: the map is 6×6 as well. The printed lecture has two of these cells wrong; here they are worked out.</source>
        <translation>Ceros alrededor de una imagen de 6×6: el mapa también es de 6×6. La lección impresa tiene mal dos de estas celdas; aquí están calculadas.</translation>
    </message>
    <message>
        <source>No padding</source>
        <translation>Sin relleno</translation>
    </message>
    <message>
        <source>The same without the zeros: the map shrinks to 4×4, and a corner counts once where the middle counts nine times.</source>
        <translation>Lo mismo sin los ceros: el mapa se reduce a 4×4, y una esquina cuenta una vez donde el centro cuenta nueve.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>dilatación</translation>
    </message>
    <message>
        <source>{lines}: the {size} is {value}; make it {least} or more</source>
        <translation>{lines}: {size} es {value}; ponlo en {least} o más</translation>
    </message>
    <message>
        <source>a window of {lines}</source>
        <translation>una ventana de {lines}</translation>
    </message>
    <message>
        <source>a window of {lines} with dilation {dilation} reaches over {reach} and</source>
        <translation>una ventana de {lines} con dilatación {dilation} abarca {reach} y</translation>
    </message>
    <message>
        <source>{size} and twice the padding of {padding}</source>
        <translation>{size} y dos veces el relleno de {padding}</translation>
    </message>
    <message>
        <source>{window} does not fit onto {onto}: make the window {fits} or less, or the padding {needed} or more</source>
        <translation>{window} no cabe en {onto}: reduce la ventana a {fits} o menos, o pon el relleno en {needed} o más</translation>
    </message>
    <message>
        <source>PyTorch rounds up to {outputs}.</source>
        <translation>PyTorch redondea hacia arriba a {outputs}.</translation>
    </message>
    <message>
        <source>PyTorch rounds down to {outputs}.</source>
        <translation>PyTorch redondea hacia abajo a {outputs}.</translation>
    </message>
    <message>
        <source>{lines} is stepped over and never seen.</source>
        <translation>{lines} se salta y nunca se ve.</translation>
    </message>
    <message>
        <source>{lines} are stepped over and never seen.</source>
        <translation>{lines} se saltan y nunca se ven.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} filas</translation>
    </message>
    <message>
        <source>The last row of {size} is never seen.</source>
        <translation>La última fila de {size} nunca se ve.</translation>
    </message>
    <message>
        <source>The last {count} rows of {size} are never seen.</source>
        <translation>Las últimas {count} filas de {size} nunca se ven.</translation>
    </message>
    <message>
        <source>Every row is seen.</source>
        <translation>Se ven todas las filas.</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} columnas</translation>
    </message>
    <message>
        <source>The last column of {size} is never seen.</source>
        <translation>La última columna de {size} nunca se ve.</translation>
    </message>
    <message>
        <source>The last {count} columns of {size} are never seen.</source>
        <translation>Las últimas {count} columnas de {size} nunca se ven.</translation>
    </message>
    <message>
        <source>Every column is seen.</source>
        <translation>Se ven todas las columnas.</translation>
    </message>
    <message>
        <source>1 row and column</source>
        <translation>1 fila y columna</translation>
    </message>
    <message>
        <source>{count:,} rows and columns</source>
        <translation>{count:,} filas y columnas</translation>
    </message>
    <message>
        <source>The last row and the last column of {size} are never seen.</source>
        <translation>La última fila y la última columna de {size} nunca se ven.</translation>
    </message>
    <message>
        <source>The last {count} rows and columns of {size} are never seen.</source>
        <translation>Las últimas {count} filas y columnas de {size} nunca se ven.</translation>
    </message>
    <message>
        <source>Every row and column is seen.</source>
        <translation>Se ven todas las filas y columnas.</translation>
    </message>
    <message>
        <source>true convolution</source>
        <translation>convolución verdadera</translation>
    </message>
    <message>
        <source>cross-correlation</source>
        <translation>correlación cruzada</translation>
    </message>
    <message>
        <source>a filter extends through the full depth of its input: the image has {channels} channels and the filters have {slices}; make the two equal</source>
        <translation>un filtro abarca toda la profundidad de su entrada: la imagen tiene {channels} canales y los filtros tienen {slices}; haz que sean iguales</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation>Dí&amp;gito</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Re&amp;producir</translation>
    </message>
    <message>
        <source>Lect&amp;ure</source>
        <translation>L&amp;ección</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Start with an empty canvas and the usual settings</source>
        <translation>Empezar con un lienzo vacío, y todo como empieza siempre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a session that was saved; you can also drop it on the window</source>
        <translation>Abrir una sesión guardada; también se puede soltar sobre la ventana</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save everything that is set in the window to a file</source>
        <translation>Guardar en un archivo todo lo que está ajustado en la ventana</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save everything that is set to another file</source>
        <translation>Guardar en otro archivo todo lo que está ajustado</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Save digit, answers, maps and curves as PDF or HTML</source>
        <translation>Guardar dígito, respuestas, mapas y curvas como PDF o HTML</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>Abrir &amp;imagen…</translation>
    </message>
    <message>
        <source>Open a picture of a digit; you can also drop pictures on the window</source>
        <translation>Abrir una imagen de un dígito; las imágenes también se pueden soltar sobre la ventana</translation>
    </message>
    <message>
        <source>Open net&amp;work…</source>
        <translation>Abrir re&amp;d…</translation>
    </message>
    <message>
        <source>Open a network from another program: ONNX, or weights saved as .safetensors; you can also drop it on the window</source>
        <translation>Abrir una red de otro programa: ONNX, o pesos guardados como .safetensors; también se puede soltar sobre la ventana</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Pegar una imagen del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation>&amp;Lápiz</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Erase ink; the right mouse button does this, too</source>
        <translation>Quitar tinta; el botón derecho del ratón también lo hace</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Mano</translation>
    </message>
    <message>
        <source>Take hold of the digit: drag, turn or size it on the paper</source>
        <translation>Tomar el dígito: arrastrarlo, girarlo o cambiar su tamaño sobre el papel</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar todo</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>Quitar toda la tinta</translation>
    </message>
    <message>
        <source>&amp;Previous test digit</source>
        <translation>Dígito de prueba a&amp;nterior</translation>
    </message>
    <message>
        <source>Previous test digit</source>
        <translation>Dígito de prueba anterior</translation>
    </message>
    <message>
        <source>&amp;Next test digit</source>
        <translation>Dígito de prueba &amp;siguiente</translation>
    </message>
    <message>
        <source>Next test digit</source>
        <translation>Dígito de prueba siguiente</translation>
    </message>
    <message>
        <source>&amp;Random test digit</source>
        <translation>Dígito de prueba al &amp;azar</translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation>Dígito de prueba al azar</translation>
    </message>
    <message>
        <source>Reset &amp;sliders</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Put the digit back as it was drawn: no shift, no turn, full size, nothing changed</source>
        <translation>Volver a como se dibujó: sin desplazamiento, sin giro, tamaño completo, nada cambiado</translation>
    </message>
    <message>
        <source>&amp;More ways to change it</source>
        <translation>&amp;Más formas de cambiarlo</translation>
    </message>
    <message>
        <source>Show sliders for everything else that can happen to the digit: pen, shear, paper, light, lens, noise</source>
        <translation>Mostrar un deslizador para todo lo demás que puede ocurrirle al dígito: lápiz, inclinación, papel, luz, lente, ruido</translation>
    </message>
    <message>
        <source>&amp;Play, or pause	Space</source>
        <translation>&amp;Reproducir o pausar	Espacio</translation>
    </message>
    <message>
        <source>One step &amp;back	,</source>
        <translation>Un paso &amp;atrás	,</translation>
    </message>
    <message>
        <source>One step &amp;forward	.</source>
        <translation>Un paso a&amp;delante	.</translation>
    </message>
    <message>
        <source>&amp;Begin the lecture</source>
        <translation>&amp;Empezar la lección</translation>
    </message>
    <message>
        <source>Open the page to go on with: the first that is not done</source>
        <translation>Abrir la página con la que se sigue: la primera sin hacer</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>The next page; Page Down does this, too</source>
        <translation>La página siguiente; Av Pág también lleva a ella</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>The previous page; Page Up does this, too</source>
        <translation>La página anterior; Re Pág también lleva a ella</translation>
    </message>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Show the answer, or go where it can be seen</source>
        <translation>Mostrar la respuesta, o ir adonde se puede ver</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Preparar de nuevo</translation>
    </message>
    <message>
        <source>Set the window up as it was when this page began</source>
        <translation>Dejar la ventana como empezó esta página</translation>
    </message>
    <message>
        <source>&amp;Close the page</source>
        <translation>&amp;Cerrar la página</translation>
    </message>
    <message>
        <source>Leave the lecture; the window stays as it is</source>
        <translation>Salir de la lección; la ventana queda como está</translation>
    </message>
    <message>
        <source>&amp;Open a page…</source>
        <translation>Abrir &amp;una página…</translation>
    </message>
    <message>
        <source>S&amp;ave as a page…</source>
        <translation>&amp;Guardar como página…</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>&amp;Hoja de trabajo…</translation>
    </message>
    <message>
        <source>Save the texts and questions of the course as PDF or HTML, with room to write, and the answers on a separate sheet</source>
        <translation>Guardar los textos y preguntas del curso como PDF o HTML, con espacio para escribir y las respuestas en una hoja aparte</translation>
    </message>
    <message>
        <source>Answers &amp;given…</source>
        <translation>&amp;Respuestas dadas…</translation>
    </message>
    <message>
        <source>Save what was answered, when, and whether it was right, as a table</source>
        <translation>Guardar como tabla qué se respondió, cuándo y si era correcto</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s notes</source>
        <translation>&amp;Notas para docentes</translation>
    </message>
    <message>
        <source>Show beside each page how long it takes and what students usually get wrong</source>
        <translation>Mostrar junto a cada página cuánto dura y en qué suelen equivocarse los estudiantes</translation>
    </message>
    <message>
        <source>&amp;Third network</source>
        <translation>&amp;Tercera red</translation>
    </message>
    <message>
        <source>Show a third network beside the two</source>
        <translation>Mostrar una tercera red junto a las dos</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>Make all text and pictures larger</source>
        <translation>Mostrar más grandes todo el texto y las imágenes</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>Make all text and pictures smaller</source>
        <translation>Mostrar más pequeños todo el texto y las imágenes</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Show all text and pictures at their usual size</source>
        <translation>Mostrar todo el texto y las imágenes con el tamaño habitual</translation>
    </message>
    <message>
        <source>&amp;For the hall</source>
        <translation>Para el &amp;aula</translation>
    </message>
    <message>
        <source>Fill the screen with large text, without menus and small print; Escape leads back</source>
        <translation>Llenar la pantalla con letra grande, sin menús ni letra pequeña; Esc lleva de vuelta</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>A&amp;lto contraste</translation>
    </message>
    <message>
        <source>Stronger outlines and text, even where the system does not ask for them</source>
        <translation>Contornos y texto más fuertes, también donde el sistema no los pide</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>&amp;Movimiento reducido</translation>
    </message>
    <message>
        <source>Let everything change at once, without animation</source>
        <translation>Que nada se deslice</translation>
    </message>
    <message>
        <source>Begin with the last s&amp;ession</source>
        <translation>Empezar con la última s&amp;esión</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click on whatever you want to know about; press the key twice to ask about what has the keyboard</source>
        <translation>Haz clic en lo que quieras conocer; la tecla dos veces pregunta por lo que tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Six things to do, one after another, each beside its control</source>
        <translation>Seis cosas que hacer, una tras otra, cada una junto a su control</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Let a digit move by itself until one network fails, as at the very first start</source>
        <translation>Dejar que un dígito se mueva solo hasta que una red caiga, como en el primer inicio</translation>
    </message>
    <message>
        <source>A&amp;ll hints again</source>
        <translation>Todas las &amp;pistas de nuevo</translation>
    </message>
    <message>
        <source>Show again, in the line at the window&apos;s lower edge, the hints that you did not want to see again</source>
        <translation>Volver a mostrar las pistas que no se querían, en la línea del borde inferior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Find a command, a page, a lesson or a network by a few letters</source>
        <translation>Encontrar un comando, una página, una lección o una red con unas pocas letras</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>Man&amp;ual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About digitlab</source>
        <translation>&amp;Acerca de digitlab</translation>
    </message>
    <message>
        <source>The background process</source>
        <translation>El proceso en segundo plano</translation>
    </message>
    <message>
        <source>it wrote more than {most:,} bytes without a line break</source>
        <translation>escribió más de {most:,} bytes sin un salto de línea</translation>
    </message>
    <message>
        <source>{process} cannot be understood: {reason}.</source>
        <translation>{process} no se entiende: {reason}.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <source>{process} was ended by the system, probably for lack of memory.</source>
        <translation>{process}: terminado por el sistema, probablemente por falta de memoria.</translation>
    </message>
    <message>
        <source>{process} crashed (signal {signal}).</source>
        <translation>{process} se cayó (señal {signal}).</translation>
    </message>
    <message>
        <source>{process} ended with status {status}.</source>
        <translation>{process} terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>{process} ended without saying why.</source>
        <translation>{process} terminó sin decir nada.</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>networks restored</source>
        <translation>redes restauradas</translation>
    </message>
    <message>
        <source>Measured on networks as trained: what is changed in {networks} does not count here.</source>
        <translation>Medido en las redes tal como se entrenaron: lo que se cambió en {networks} no cuenta aquí.</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message numerus="yes">
        <source>with %n edit(s)</source>
        <translation>
            <numerusform>con %n edición</numerusform>
            <numerusform>con %n ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{network} (seed {seed}, weights {weights})</source>
        <translation>{network} (semilla {seed}, pesos {weights})</translation>
    </message>
    <message>
        <source>{units} on</source>
        <translation>con {units}</translation>
    </message>
    <message>
        <source>{units} off</source>
        <translation>sin {units}</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of {units} changed</source>
        <translation>
            <numerusform>%n número de {units} cambiado</numerusform>
            <numerusform>%n números de {units} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of {units} as learned</source>
        <translation>
            <numerusform>%n número de {units} como se aprendió</numerusform>
            <numerusform>%n números de {units} como se aprendieron</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: {percent:g} % pruned</source>
        <translation>{layer}: {percent:g} % podado</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>{layer}: noise of {ratio:g}</source>
        <translation>{layer}: ruido de {ratio:g}</translation>
    </message>
    <message>
        <source>{layer}: noise of {ratio:g} (seed {seed})</source>
        <translation>{layer}: ruido de {ratio:g} (semilla {seed})</translation>
    </message>
    <message>
        <source>logits divided by {temperature:g}</source>
        <translation>logits divididos por {temperature:g}</translation>
    </message>
    <message>
        <source>{layer}: nothing pruned</source>
        <translation>{layer}: nada podado</translation>
    </message>
    <message>
        <source>{layer}: no noise</source>
        <translation>{layer}: sin ruido</translation>
    </message>
    <message>
        <source>logits not divided</source>
        <translation>logits sin dividir</translation>
    </message>
    <message>
        <source>the bias as learned</source>
        <translation>el sesgo como se aprendió</translation>
    </message>
    <message>
        <source>the bias changed</source>
        <translation>el sesgo cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) and the bias changed</source>
        <translation>
            <numerusform>%n peso y el sesgo cambiados</numerusform>
            <numerusform>%n pesos y el sesgo cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) and the bias as learned</source>
        <translation>
            <numerusform>%n peso y el sesgo como se aprendieron</numerusform>
            <numerusform>%n pesos y el sesgo como se aprendieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) as learned</source>
        <translation>
            <numerusform>%n peso como se aprendió</numerusform>
            <numerusform>%n pesos como se aprendieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed</source>
        <translation>
            <numerusform>%n peso cambiado</numerusform>
            <numerusform>%n pesos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Animated picture (*.gif)</source>
        <translation>Imagen animada (*.gif)</translation>
    </message>
    <message>
        <source>Animated picture (*.webp)</source>
        <translation>Imagen animada (*.webp)</translation>
    </message>
    <message>
        <source>Copied: paste it where you want it</source>
        <translation>Copiado: pégalo donde lo quieras</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>nothing is random</source>
        <translation>nada es aleatorio</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>pose</translation>
    </message>
    <message>
        <source>made with</source>
        <translation>hecho con</translation>
    </message>
    <message>
        <source>{path}: a picture is saved as .png or .svg</source>
        <translation>{path}: una imagen se guarda como .png o .svg</translation>
    </message>
    <message>
        <source>{path}: a table is saved as .csv</source>
        <translation>{path}: una tabla se guarda como .csv</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>Python script (*.py)</source>
        <translation>Script de Python (*.py)</translation>
    </message>
    <message>
        <source>Writing {path}…</source>
        <translation>Escribiendo {path}…</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}); nothing will be remembered.</source>
        <translation>La carpeta de datos {folder} no se puede escribir ({reason}); no se recordará nada.</translation>
    </message>
    <message>
        <source>digitlab crashed when it last ran. Details: {file}</source>
        <translation>digitlab se cayó la última vez que se ejecutó. Lo que se sabe de ello: {file}</translation>
    </message>
    <message>
        <source>Something went wrong ({what}). Details: {file}</source>
        <translation>Algo salió mal ({what}). Detalles: {file}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>{source}, changed by hand</source>
        <translation>{source}, con cambios a mano</translation>
    </message>
    <message>
        <source>there is no test digit {number}: they are numbered from 0 to {last}</source>
        <translation>no existe el dígito de prueba {number}: se numeran de 0 a {last}</translation>
    </message>
    <message>
        <source>test digit {number:,}</source>
        <translation>dígito de prueba {number:,}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): {room}</source>
        <translation>{folder} no se puede escribir ({reason}): {room}</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Un dibujo</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>{needed:,} kB are needed; make room</source>
        <translation>se necesitan {needed:,} kB; haz sitio</translation>
    </message>
    <message>
        <source>{needed:,} kB are needed, {free:,.0f} kB are free; make room</source>
        <translation>se necesitan {needed:,} kB y hay {free:,.0f} kB libres; haz sitio</translation>
    </message>
    <message>
        <source>{network} cannot be edited: {fault}: restore it on the page Surgery</source>
        <translation>{network} no se puede editar: {fault}: restáurala en la página Cirugía</translation>
    </message>
    <message>
        <source>Test digits to measure on</source>
        <translation>Dígitos de prueba en los que medir</translation>
    </message>
    <message numerus="yes">
        <source>%n test digits</source>
        <translation>
            <numerusform>%n dígito de prueba</numerusform>
            <numerusform>%n dígitos de prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is measured</source>
        <translation>Cuánto está medido</translation>
    </message>
    <message>
        <source>Test pictures to measure on</source>
        <translation>Imágenes de prueba en las que medir</translation>
    </message>
    <message numerus="yes">
        <source>≤ %n pictures</source>
        <translation>
            <numerusform>≤ %n imágenes (1: ≤ %n imagen)</numerusform>
            <numerusform>≤ %n imágenes (1: ≤ %n imagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not measured yet: {networks}.</source>
        <translation>Todavía sin medir: {networks}.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message numerus="yes">
        <source>Measure %n networks</source>
        <translation>
            <numerusform>Medir %n red</numerusform>
            <numerusform>Medir %n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Which network answers here</source>
        <translation>Qué red responde aquí</translation>
    </message>
    <message>
        <source>Network, {slot}</source>
        <translation>Red, {slot}</translation>
    </message>
    <message>
        <source>Edited, its file is untouched. {edits}</source>
        <translation>Editada, su archivo sigue intacto. {edits}</translation>
    </message>
    <message>
        <source>Edited: {edits}</source>
        <translation>Editada: {edits}</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <source>turned by {degrees}°, size {size:.2f} x</source>
        <translation>girado {degrees}°, tamaño {size:.2f} x</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>paper cleaned first</source>
        <translation>papel limpiado antes</translation>
    </message>
    <message>
        <source>centred first</source>
        <translation>centrado antes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>To print (*.pdf);;For a browser (*.html)</source>
        <translation>Para imprimir (*.pdf);;Para un navegador (*.html)</translation>
    </message>
    <message>
        <source>Made with digitlab {version}, {date}.</source>
        <translation>Hecho con digitlab {version}, {date}.</translation>
    </message>
    <message>
        <source>Picture for slides (PNG)…</source>
        <translation>Imagen para diapositivas (PNG)…</translation>
    </message>
    <message>
        <source>Picture for print (SVG)…</source>
        <translation>Imagen para imprimir (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Números (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Save or copy this page as a picture or as numbers, with the networks, n, seed and pose</source>
        <translation>Guardar o copiar esta página como imagen o como números, con las redes, n, semilla y pose</translation>
    </message>
    <message>
        <source>{old} is called {new} now</source>
        <translation>{old} se llama ahora {new}</translation>
    </message>
    <message>
        <source>{network} is deleted</source>
        <translation>{network} se ha eliminado</translation>
    </message>
    <message>
        <source>there is no slot &apos;{slot}&apos;: there are {slots}</source>
        <translation>no existe el lugar &apos;{slot}&apos;: hay {slots}</translation>
    </message>
    <message>
        <source>a network&apos;s name has at most {most} characters, all of them printable</source>
        <translation>el nombre de una red tiene como mucho {most} caracteres, todos imprimibles</translation>
    </message>
    <message>
        <source>the hash of a network&apos;s weights has 64 hexadecimal digits</source>
        <translation>el hash de los pesos de una red tiene 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>it is of version {version}, and this digitlab reads 1 to {newest}: use a newer digitlab</source>
        <translation>es de la versión {version}, y este digitlab lee de la 1 a la {newest}: usa un digitlab más nuevo</translation>
    </message>
    <message>
        <source>there are {slots} slots for networks, not {networks}</source>
        <translation>hay {slots} lugares para redes, no {networks}</translation>
    </message>
    <message>
        <source>where the ink came from has at most {most:,} characters</source>
        <translation>de dónde vino la tinta se dice con {most:,} caracteres como mucho</translation>
    </message>
    <message>
        <source>a lesson&apos;s name has at most {most:,} characters</source>
        <translation>el nombre de una página de la lección tiene como máximo {most:,} caracteres</translation>
    </message>
    <message>
        <source>The {slot} network, {network}, is not in the library{why}.</source>
        <translation>La red {slot}, {network}, no está en la biblioteca{why}.</translation>
    </message>
    <message>
        <source>{network} has other weights than it had then: its answers may differ.</source>
        <translation>{network} tiene otros pesos que entonces: sus respuestas pueden ser distintas.</translation>
    </message>
    <message>
        <source>The change {name} is left out: {reason}.</source>
        <translation>El cambio {name} se deja fuera: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are left out.</source>
        <translation>
            <numerusform>%n cambio más se deja fuera.</numerusform>
            <numerusform>%n cambios más se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no session that can be opened: {fault}</source>
        <translation>{file} no es una sesión que se pueda abrir: {fault}</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercera</translation>
    </message>
    <message>
        <source>it is “{name}”</source>
        <translation>es «{name}»</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar todo</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>goma</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>trazo</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>{pixels} px right</source>
        <translation>{pixels} px a la derecha</translation>
    </message>
    <message>
        <source>{pixels} px left</source>
        <translation>{pixels} px a la izquierda</translation>
    </message>
    <message>
        <source>{pixels} px down</source>
        <translation>{pixels} px abajo</translation>
    </message>
    <message>
        <source>{pixels} px up</source>
        <translation>{pixels} px arriba</translation>
    </message>
    <message>
        <source>turn by {degrees}°</source>
        <translation>giro de {degrees}°</translation>
    </message>
    <message>
        <source>size {size:.2f} x</source>
        <translation>tamaño {size:.2f} x</translation>
    </message>
    <message>
        <source>sliders reset</source>
        <translation>deslizadores restablecidos</translation>
    </message>
    <message>
        <source>{slot} network closed</source>
        <translation>red {slot} cerrada</translation>
    </message>
    <message>
        <source>{slot} network {network}</source>
        <translation>red {slot} {network}</translation>
    </message>
    <message>
        <source>paper cleaned first on</source>
        <translation>limpiar el papel antes, encendido</translation>
    </message>
    <message>
        <source>paper cleaned first off</source>
        <translation>limpiar el papel antes, apagado</translation>
    </message>
    <message>
        <source>centred first on</source>
        <translation>centrar antes, encendido</translation>
    </message>
    <message>
        <source>centred first off</source>
        <translation>centrar antes, apagado</translation>
    </message>
    <message>
        <source>may refuse on</source>
        <translation>puede abstenerse, encendido</translation>
    </message>
    <message>
        <source>may refuse off</source>
        <translation>puede abstenerse, apagado</translation>
    </message>
    <message>
        <source>turns as the network has them</source>
        <translation>giros como los tiene la red</translation>
    </message>
    <message>
        <source>turns up to ±{degrees:g}°</source>
        <translation>giros de hasta ±{degrees:g}°</translation>
    </message>
    <message>
        <source>it is a {digit}</source>
        <translation>es un {digit}</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing will be remembered.</source>
        <translation>La carpeta de datos {folder} no se puede escribir ({reason}). No se recordará nada.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). What you make is kept in {spare} instead. Make the folder writable, or start with --data-dir FOLDER.</source>
        <translation>La carpeta de datos {folder} no se puede escribir ({reason}). Lo que hagas se guarda en su lugar en {spare}. Haz que se pueda escribir en la carpeta, o empieza con --data-dir FOLDER.</translation>
    </message>
    <message>
        <source>{name} is a link</source>
        <translation>{name} es un enlace</translation>
    </message>
    <message>
        <source>{what} could not be read ({reason}). The file was left as it is.</source>
        <translation>{what}: no se pudo leer ({reason}). El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>{what} could not be read ({reason}). The file was set aside as {name}.</source>
        <translation>{what}: no se pudo leer ({reason}). El archivo se apartó como {name}.</translation>
    </message>
    <message>
        <source>{name} was set aside as {other}.</source>
        <translation>{name} se apartó como {other}.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>giro</translation>
    </message>
    <message>
        <source>shift in px, in one of eight directions</source>
        <translation>desplazamiento en px, en una de ocho direcciones</translation>
    </message>
    <message>
        <source>turn in °, either way</source>
        <translation>giro en °, hacia un lado u otro</translation>
    </message>
    <message>
        <source>size, 1 is the digit&apos;s own</source>
        <translation>tamaño, 1 es el propio del dígito</translation>
    </message>
    <message>
        <source>change of the strokes&apos; thickness in px</source>
        <translation>cambio del grosor de los trazos en px</translation>
    </message>
    <message>
        <source>noise: standard deviation, 1 is full ink</source>
        <translation>ruido: desviación típica, 1 es tinta plena</translation>
    </message>
    <message>
        <source>Accuracy against {axis}</source>
        <translation>Exactitud según: {axis}</translation>
    </message>
    <message>
        <source>{place}, the best of these {count} networks, {best}, reads {most}; the worst, {worst}, {least}.</source>
        <translation>{place}, la mejor de estas {count} redes, {best}, lee {most}; la peor, {worst}, {least}.</translation>
    </message>
    <message>
        <source>{network} reads {share}</source>
        <translation>{network} lee {share}</translation>
    </message>
    <message>
        <source>{place}, {readings} of the digits.</source>
        <translation>{place}, {readings} de los dígitos.</translation>
    </message>
    <message>
        <source>{place}, {readings} of the pictures.</source>
        <translation>{place}, {readings} de las imágenes.</translation>
    </message>
    <message>
        <source>{pictures}, the first n</source>
        <translation>{pictures}, las n primeras</translation>
    </message>
    <message>
        <source>Shifted by {level:g} px</source>
        <translation>Con un desplazamiento de {level:g} px</translation>
    </message>
    <message>
        <source>Turned by {level:g}°</source>
        <translation>Con un giro de {level:g}°</translation>
    </message>
    <message>
        <source>At {level:g} times the size</source>
        <translation>Con {level:g} veces el tamaño</translation>
    </message>
    <message>
        <source>With strokes {level:g} px thicker</source>
        <translation>Con trazos {level:g} px más gruesos</translation>
    </message>
    <message>
        <source>With noise of {level:g}</source>
        <translation>Con ruido de {level:g}</translation>
    </message>
    <message>
        <source>With {axis} at {level:g} {unit}</source>
        <translation>Con {axis} de {level:g} {unit}</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Todavía no hay nada medido.</translation>
    </message>
    <message>
        <source>n = {n} ({data}), seed {seed}.</source>
        <translation>n = {n} ({data}), semilla {seed}.</translation>
    </message>
    <message>
        <source>n = {n} ({data}), {mapped} in the maps, seed {seed}.</source>
        <translation>n = {n} ({data}), {mapped} en los mapas, semilla {seed}.</translation>
    </message>
    <message>
        <source>{low:,} to {high:,}</source>
        <translation>de {low:,} a {high:,}</translation>
    </message>
    <message>
        <source>{curves} digits in curves, {maps} in maps</source>
        <translation>{curves} dígitos en las curvas, {maps} en los mapas</translation>
    </message>
    <message>
        <source>{curves} digits in curves</source>
        <translation>{curves} dígitos en las curvas</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>intervalos</translation>
    </message>
    <message>
        <source>95 %, Wilson</source>
        <translation>95 %, Wilson</translation>
    </message>
    <message>
        <source>nothing is set there</source>
        <translation>allí no hay nada que ajustar</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>as the third</source>
        <translation>como tercera</translation>
    </message>
    <message>
        <source>{network} answers {place} now</source>
        <translation>{network} responde ahora {place}</translation>
    </message>
    <message>
        <source>{data} has {count:,} test pictures now: measure again</source>
        <translation>{data} tiene ahora {count:,} imágenes de prueba: mide de nuevo</translation>
    </message>
    <message>
        <source>test picture {number:,} of {data}</source>
        <translation>imagen de prueba {number:,} de {data}</translation>
    </message>
    <message>
        <source>multilayer perceptron</source>
        <translation>perceptrón multicapa</translation>
    </message>
    <message>
        <source>convolutional network</source>
        <translation>red convolucional</translation>
    </message>
    <message>
        <source>features by hand</source>
        <translation>características a mano</translation>
    </message>
    <message>
        <source>The {network}</source>
        <translation>La red {network}</translation>
    </message>
    <message>
        <source>Evidence {evidence:.1f}, below {least:.1f}: 99 % of 5,000 held-out digits have more.</source>
        <translation>Evidencia {evidence:.1f}, por debajo de {least:.1f}: el 99 % de 5,000 dígitos de validación tiene más.</translation>
    </message>
    <message>
        <source>None of the ten: {share}.</source>
        <translation>Ninguno de los diez: {share}.</translation>
    </message>
    <message>
        <source>an {digit}</source>
        <translation>un {digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation>un {digit}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>This page is about the ten digits, and {network} tells {classes} apart: choose a network that reads digits in its place.</source>
        <translation>Esta página trata de los diez dígitos, y {network} distingue {classes}: elija en su lugar una red que lea dígitos.</translation>
    </message>
    <message>
        <source>This page is about the ten digits, and {networks} tell {classes} apart: choose networks that read digits in their place.</source>
        <translation>Esta página trata de los diez dígitos, y {networks} distinguen {classes}: elija en su lugar redes que lean dígitos.</translation>
    </message>
    <message>
        <source>Networks are compared on the same pictures: {networks} on {pictures}, {others} on {other_pictures}. Choose networks that learned from the same pictures.</source>
        <translation>Las redes se comparan con las mismas imágenes: {networks} con {pictures}, {others} con {other_pictures}. Elige redes que aprendieron de las mismas imágenes.</translation>
    </message>
    <message>
        <source>{pictures} with {classes}</source>
        <translation>{pictures} con {classes}</translation>
    </message>
    <message>
        <source>pictures that no file names</source>
        <translation>imágenes que ningún archivo nombra</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, {millions} million multiply-adds a digit</source>
        <translation>{parameters:,} parámetros, {millions} millones de multiplicaciones y sumas por dígito</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, {millions} million multiply-adds a picture</source>
        <translation>{parameters:,} parámetros, {millions} millones de multiplicaciones y sumas por imagen</translation>
    </message>
    <message>
        <source>Trained on {data}</source>
        <translation>Entrenada con {data}</translation>
    </message>
    <message>
        <source>Tells {classes} apart</source>
        <translation>Distingue {classes}</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} épocas</translation>
    </message>
    <message>
        <source>{epochs}, seed {seed}</source>
        <translation>{epochs}, semilla {seed}</translation>
    </message>
    <message>
        <source>its loss is {loss:.3f} on {digits:,} held-out ones</source>
        <translation>su pérdida es {loss:.3f} en {digits:,} de validación</translation>
    </message>
    <message>
        <source>reads {share} of {digits:,} held-out ones</source>
        <translation>lee {share} de {digits:,} de validación</translation>
    </message>
    <message>
        <source>It cannot be built: {fault}.</source>
        <translation>No se puede construir: {fault}.</translation>
    </message>
    <message>
        <source>These networks were trained with different recipes: compare them with care.</source>
        <translation>Estas redes se entrenaron con recetas distintas: compáralas con cuidado.</translation>
    </message>
    <message>
        <source>Only the architecture, and with it the cost, differs.</source>
        <translation>Solo se distinguen en la arquitectura y, con ella, en el coste.</translation>
    </message>
    <message>
        <source>The architecture, and with it the cost, differs; and {networks} learns by a loss of its own, which its card describes.</source>
        <translation>Se distinguen en la arquitectura y, con ella, en el coste; y {networks} aprende con una pérdida propia, que describe su ficha.</translation>
    </message>
    <message>
        <source>All that ship to be compared saw the same images with the same recipe: {data}; {epochs} epochs of AdamW in batches of {batch_size}, one-cycle learning rate up to {rate}. {differs} The held-out digits are 5,000 training digits that no network learned from.</source>
        <translation>Todas las que vienen para compararse vieron las mismas imágenes con la misma receta: {data}; {epochs} épocas de AdamW en lotes de {batch_size}, tasa de aprendizaje de un ciclo de hasta {rate}. {differs} Los dígitos de validación son 5,000 dígitos de entrenamiento de los que ninguna red aprendió.</translation>
    </message>
    <message>
        <source>Click a weight to follow its gradient; click a cell of dL/dz to type another number, or turn the wheel over it.</source>
        <translation>Haz clic en un peso para seguir su gradiente; haz clic en una celda de dL/dz para escribir otro número, o gira la rueda sobre ella.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contribuciones</translation>
    </message>
    <message>
        <source>Two paths</source>
        <translation>Dos caminos</translation>
    </message>
    <message>
        <source>The graph of two places that share the weight, with the chain rule along each path</source>
        <translation>El grafo de dos lugares que comparten el peso, con la regla de la cadena a lo largo de cada camino</translation>
    </message>
    <message>
        <source>input {size}, channel {channel}</source>
        <translation>entrada {size}, canal {channel}</translation>
    </message>
    <message>
        <source>input {size}</source>
        <translation>entrada {size}</translation>
    </message>
    <message>
        <source>dL/dw, filter {filter}</source>
        <translation>dL/dw, filtro {filter}</translation>
    </message>
    <message>
        <source>Two paths from one weight to the loss</source>
        <translation>Dos caminos de un peso a la pérdida</translation>
    </message>
    <message>
        <source>A weight that is used at two places, and how the loss depends on it along both paths</source>
        <translation>Un peso que se usa en dos lugares, y cómo depende de él la pérdida por ambos caminos</translation>
    </message>
    <message>
        <source>This layer uses the weight at one place only: there is one path.</source>
        <translation>Esta capa usa el peso en un solo lugar: hay un solo camino.</translation>
    </message>
    <message>
        <source>w, shared</source>
        <translation>w, compartido</translation>
    </message>
    <message>
        <source>Upper path</source>
        <translation>Camino superior</translation>
    </message>
    <message>
        <source>Lower path</source>
        <translation>Camino inferior</translation>
    </message>
    <message>
        <source>Sum of both: {sum}.</source>
        <translation>Suma de ambos: {sum}.</translation>
    </message>
    <message>
        <source>Sum of both: {sum}; all {places} places together: dL/dw = {total}.</source>
        <translation>Suma de ambos: {sum}; los {places} lugares juntos: dL/dw = {total}.</translation>
    </message>
    <message>
        <source>One weight is used at every place of the window. Each place sends its own contribution back, dL/dz · input, and all of them flow into the one gradient.</source>
        <translation>Un mismo peso se usa en cada lugar de la ventana. Cada lugar devuelve su propia contribución, dL/dz · entrada, y todas confluyen en un solo gradiente.</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>canal {channel}</translation>
    </message>
    <message>
        <source>filter {filter}</source>
        <translation>filtro {filter}</translation>
    </message>
    <message numerus="yes">
        <source>dL/dw of the weight in {where}: {added} of %n place(s) added up</source>
        <translation>
            <numerusform>dL/dw del peso en {where}: sumado {added} de %n lugar</numerusform>
            <numerusform>dL/dw del peso en {where}: sumados {added} de %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>0: nothing has flowed back yet</source>
        <translation>0: todavía no ha vuelto nada</translation>
    </message>
    <message>
        <source>Asking PyTorch&apos;s autograd…</source>
        <translation>Preguntando al autograd de PyTorch…</translation>
    </message>
    <message>
        <source>✓ PyTorch&apos;s autograd finds the same {count:,} gradients (weights, biases and pixels).</source>
        <translation>✓ El autograd de PyTorch halla los mismos {count:,} gradientes (pesos, sesgos y píxeles).</translation>
    </message>
    <message>
        <source>✗ PyTorch&apos;s autograd differs by {difference} in {count:,} gradients (weights, biases and pixels).</source>
        <translation>✗ El autograd de PyTorch difiere en {difference} en {count:,} gradientes (pesos, sesgos y píxeles).</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Backpropagation: {example}</source>
        <translation>Retropropagación: {example}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>Lay any picture on the bench: its red, green and blue as three matrices of numbers from 0 to 255</source>
        <translation>Poner cualquier imagen en el banco: su rojo, verde y azul como tres matrices de números de 0 a 255</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>en color</translation>
    </message>
    <message>
        <source>filter {filter}, each slice</source>
        <translation>filtro {filter}, cada corte</translation>
    </message>
    <message>
        <source>each slice alone</source>
        <translation>cada corte por separado</translation>
    </message>
    <message>
        <source>size N</source>
        <translation>tamaño N</translation>
    </message>
    <message>
        <source>Put a classic kernel in the place of the filter that is seen</source>
        <translation>Poner un kernel clásico en lugar del filtro que se ve</translation>
    </message>
    <message>
        <source>kernel: as it is</source>
        <translation>kernel: tal como está</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of the image, and columns</source>
        <translation>Filas de la imagen, y columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the image</source>
        <translation>Columnas de la imagen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Of the image; every filter extends through all of them</source>
        <translation>De la imagen; cada filtro abarca todos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Each makes a map of its own</source>
        <translation>Cada uno hace un mapa propio</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>image {size}</source>
        <translation>imagen {size}</translation>
    </message>
    <message>
        <source>output {size}</source>
        <translation>salida {size}</translation>
    </message>
    <message>
        <source>Pixel ({row}, {column})</source>
        <translation>Píxel ({row}, {column})</translation>
    </message>
    <message>
        <source>Pixel ({row}, {column}) of channel {channel}</source>
        <translation>Píxel ({row}, {column}) del canal {channel}</translation>
    </message>
    <message>
        <source>Weight ({row}, {column})</source>
        <translation>Peso ({row}, {column})</translation>
    </message>
    <message>
        <source>Weight ({row}, {column}) of channel {channel}</source>
        <translation>Peso ({row}, {column}) del canal {channel}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>A bias</source>
        <translation>Un sesgo</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Drag the mouse over pixels or weights to set them to the number in the field</source>
        <translation>Arrastra el ratón sobre píxeles o pesos para ponerles el número del campo</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>Paint with:</source>
        <translation>Pintar con:</translation>
    </message>
    <message>
        <source>Point at any cell to see what belongs to it; click it to change it.</source>
        <translation>Señala cualquier celda para ver qué le corresponde; haz clic en ella para cambiarla.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>State of the bench (*.json)</source>
        <translation>Estado del banco (*.json)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Keep the bench as it is now in a file, or open one</source>
        <translation>Guardar el banco tal como está ahora en un archivo, o abrir uno</translation>
    </message>
    <message>
        <source>Save this state…</source>
        <translation>Guardar este estado…</translation>
    </message>
    <message>
        <source>Open a state…</source>
        <translation>Abrir un estado…</translation>
    </message>
    <message>
        <source>The line of PyTorch that makes this layer</source>
        <translation>La línea de PyTorch que hace esta capa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the line of PyTorch that makes this layer</source>
        <translation>Copiar la línea de PyTorch que hace esta capa</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>cada producto</translation>
    </message>
    <message>
        <source>A step is one product, and not one output cell</source>
        <translation>Un paso es un producto, y no una celda de la salida</translation>
    </message>
    <message>
        <source>{path} cannot be written: {fault}</source>
        <translation>{path} no se puede escribir: {fault}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {fault}</source>
        <translation>{path} no se puede leer: {fault}</translation>
    </message>
    <message>
        <source>Save this state</source>
        <translation>Guardar este estado</translation>
    </message>
    <message>
        <source>Open a state</source>
        <translation>Abrir un estado</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Work out the cell with the question mark, type the number, press Enter.</source>
        <translation>Calcula la celda del signo de interrogación, escribe el número y pulsa Intro.</translation>
    </message>
    <message>
        <source>What is the next number?</source>
        <translation>¿Cuál es el siguiente número?</translation>
    </message>
    <message>
        <source>The next number</source>
        <translation>El siguiente número</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>✓ {right} of {tries}</source>
        <translation>✓ {right} de {tries}</translation>
    </message>
    <message>
        <source>{number} is right: {line}</source>
        <translation>{number} es correcto: {line}</translation>
    </message>
    <message>
        <source>Not {number}. Multiply each input by the weight on it, and add up.</source>
        <translation>No es {number}. Multiplica cada entrada por el peso que tiene encima y suma.</translation>
    </message>
    <message>
        <source>Output at {place}: {line}</source>
        <translation>Salida en {place}: {line}</translation>
    </message>
    <message>
        <source>kernel F</source>
        <translation>kernel F</translation>
    </message>
    <message>
        <source>Rows, and columns, of the window</source>
        <translation>Filas, y columnas, de la ventana</translation>
    </message>
    <message>
        <source>stride S</source>
        <translation>paso S</translation>
    </message>
    <message>
        <source>Pixels from one place of the window to the next</source>
        <translation>Píxeles de un lugar de la ventana al siguiente</translation>
    </message>
    <message>
        <source>padding P</source>
        <translation>relleno P</translation>
    </message>
    <message>
        <source>Zeros on every side</source>
        <translation>Ceros en cada lado</translation>
    </message>
    <message>
        <source>dilation D</source>
        <translation>dilatación D</translation>
    </message>
    <message>
        <source>Pixels from one cell of the window to the next</source>
        <translation>Píxeles de una celda de la ventana a la siguiente</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>Rotate every kernel by 180° first</source>
        <translation>Rotar antes cada kernel 180°</translation>
    </message>
    <message>
        <source>Set rows and columns at once; without it, each has a number of its own</source>
        <translation>Ajustar filas y columnas a la vez; si no, cada una tiene un número propio</translation>
    </message>
    <message>
        <source>{title}, columns</source>
        <translation>{title}, columnas</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column}</source>
        <translation>mapa {map}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>filter {filter}/{count}</source>
        <translation>filtro {filter}/{count}</translation>
    </message>
    <message>
        <source>{filter}, turned</source>
        <translation>{filter}, rotado</translation>
    </message>
    <message numerus="yes">
        <source>Output at {place}: the running sum, {term} of %n product(s)</source>
        <translation>
            <numerusform>Salida en {place}: la suma acumulada, {term} de %n producto</numerusform>
            <numerusform>Salida en {place}: la suma acumulada, {term} de %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Output at {place}: a line a channel, then their sum</source>
        <translation>Salida en {place}: una línea por canal y luego su suma</translation>
    </message>
    <message>
        <source>Output at {place}: bias, then input · weight, added up</source>
        <translation>Salida en {place}: sesgo y luego entrada · peso, sumados</translation>
    </message>
    <message>
        <source>Output at {place}: input · weight, added up</source>
        <translation>Salida en {place}: entrada · peso, sumados</translation>
    </message>
    <message>
        <source>their sum, and the bias of {bias} = ?</source>
        <translation>su suma y el sesgo de {bias} = ?</translation>
    </message>
    <message>
        <source>their sum = ?</source>
        <translation>su suma = ?</translation>
    </message>
    <message>
        <source>output = {symbols}: {formula}</source>
        <translation>salida = {symbols}: {formula}</translation>
    </message>
    <message>
        <source>rows: {rows};  columns: {columns}</source>
        <translation>filas: {rows};  columnas: {columns}</translation>
    </message>
    <message>
        <source>does not tile</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>It tiles: the output is {size}, and every pixel is seen.</source>
        <translation>Encaja: la salida es {size}, y se ven todos los píxeles.</translation>
    </message>
    <message>
        <source>PyTorch: {rows}; {columns}.</source>
        <translation>PyTorch: {rows}; {columns}.</translation>
    </message>
    <message>
        <source>A true convolution: every kernel is rotated by 180° first.</source>
        <translation>Una convolución verdadera: antes se rota cada kernel 180°.</translation>
    </message>
    <message>
        <source>Strictly a cross-correlation, as in every framework.</source>
        <translation>Estrictamente una correlación cruzada, como en todo framework.</translation>
    </message>
    <message numerus="yes">
        <source>{formula} = %n parameter(s)</source>
        <translation>
            <numerusform>{formula} = %n parámetro</numerusform>
            <numerusform>{formula} = %n parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>The pixel in row {row}, column {column} is never seen: no window lies on it.</source>
        <translation>El píxel de la fila {row}, columna {column} nunca se ve: ninguna ventana cae sobre él.</translation>
    </message>
    <message>
        <source>This zero of the padding is never seen: no window lies on it.</source>
        <translation>Este cero del relleno nunca se ve: ninguna ventana cae sobre él.</translation>
    </message>
    <message numerus="yes">
        <source>The pixel in row {row}, column {column} goes into %n output(s), each time by another weight.</source>
        <translation>
            <numerusform>El píxel de la fila {row}, columna {column} entra en %n salida, cada vez por otro peso.</numerusform>
            <numerusform>El píxel de la fila {row}, columna {column} entra en %n salidas, cada vez por otro peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This zero of the padding goes into %n output(s), each time by another weight.</source>
        <translation>
            <numerusform>Este cero del relleno entra en %n salida, cada vez por otro peso.</numerusform>
            <numerusform>Este cero del relleno entra en %n salidas, cada vez por otro peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This weight, {weight}, is used at %n place(s): the same number everywhere. Lit: the pixels that it meets.</source>
        <translation>
            <numerusform>Este peso, {weight}, se usa en %n lugar: el mismo número en todas partes. Iluminados: los píxeles con los que se encuentra.</numerusform>
            <numerusform>Este peso, {weight}, se usa en %n lugares: el mismo número en todas partes. Iluminados: los píxeles con los que se encuentra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This output sees %n input(s) and nothing else: its window is framed.</source>
        <translation>
            <numerusform>Esta salida ve %n entrada y nada más: su ventana está enmarcada.</numerusform>
            <numerusform>Esta salida ve %n entradas y nada más: su ventana está enmarcada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing lies on the bench.</source>
        <translation>El dibujo está en el banco.</translation>
    </message>
    <message>
        <source>Changed by hand: no longer the lecture&apos;s “{example}”.</source>
        <translation>Cambiado a mano: ya no es “{example}” de la lección.</translation>
    </message>
    <message>
        <source>{printed} for {right}</source>
        <translation>{printed} en vez de {right}</translation>
    </message>
    <message>
        <source>{sentence} It has {wrong}.</source>
        <translation>{sentence} Tiene {wrong}.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>{lines} all seen</source>
        <translation>{lines} todas vistas</translation>
    </message>
    <message>
        <source>{lines} {unseen} of {size} never seen</source>
        <translation>{lines} {unseen} de {size} nunca vistas</translation>
    </message>
    <message>
        <source>{lines} rounded down to {outputs}, all seen</source>
        <translation>{lines} redondeado hacia abajo a {outputs}, todas vistas</translation>
    </message>
    <message>
        <source>{lines} rounded down to {outputs}, {unseen} of {size} never seen</source>
        <translation>{lines} redondeado hacia abajo a {outputs}, {unseen} de {size} nunca vistas</translation>
    </message>
    <message>
        <source>image: these numbers</source>
        <translation>imagen: estos números</translation>
    </message>
    <message>
        <source>image: the drawing, 28×28</source>
        <translation>imagen: el dibujo, 28×28</translation>
    </message>
    <message>
        <source>image: the drawing, 14×14</source>
        <translation>imagen: el dibujo, 14×14</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>example {title}</source>
        <translation>ejemplo {title}</translation>
    </message>
    <message>
        <source>{change} on the sheet</source>
        <translation>{change} en la hoja</translation>
    </message>
    <message>
        <source>other image</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>pixel in row {row}, column {column}: {value}</source>
        <translation>píxel de la fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>other kernels</source>
        <translation>otros kernels</translation>
    </message>
    <message>
        <source>weight in row {row}, column {column}: {value}</source>
        <translation>peso de la fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>other bias</source>
        <translation>otro sesgo</translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation>{count} sesgo</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <translation>sesgo {value}</translation>
    </message>
    <message>
        <source>what pooling saves</source>
        <translation>qué ahorra la agrupación</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>agrupación</translation>
    </message>
    <message>
        <source>pooling, backwards</source>
        <translation>agrupación, hacia atrás</translation>
    </message>
    <message>
        <source>pooling, forwards</source>
        <translation>agrupación, hacia delante</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>max</source>
        <comment>the pooling that takes the largest</comment>
        <translation>máximo</translation>
    </message>
    <message>
        <source>image: numbers</source>
        <translation>imagen: números</translation>
    </message>
    <message>
        <source>image: drawing</source>
        <translation>imagen: dibujo</translation>
    </message>
    <message>
        <source>image: small drawing</source>
        <translation>imagen: dibujo pequeño</translation>
    </message>
    <message>
        <source>pooling kind {value}</source>
        <translation>tipo de agrupación {value}</translation>
    </message>
    <message>
        <source>pooling window {value}</source>
        <translation>ventana de agrupación {value}</translation>
    </message>
    <message>
        <source>pooling stride {value}</source>
        <translation>paso de agrupación {value}</translation>
    </message>
    <message>
        <source>pooling down {value}</source>
        <translation>agrupación abajo {value}</translation>
    </message>
    <message>
        <source>pooling right {value}</source>
        <translation>agrupación derecha {value}</translation>
    </message>
    <message>
        <source>pooling map {value}</source>
        <translation>mapa de agrupación {value}</translation>
    </message>
    <message>
        <source>pooling backward {value}</source>
        <translation>agrupación hacia atrás {value}</translation>
    </message>
    <message>
        <source>pooling benefits {value}</source>
        <translation>ventajas de la agrupación {value}</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>correlación</translation>
    </message>
    <message>
        <source>gradient from above</source>
        <translation>gradiente desde arriba</translation>
    </message>
    <message>
        <source>at least {threshold:.2f} sure</source>
        <translation>seguridad mínima {threshold:.2f}</translation>
    </message>
    <message>
        <source>overlap of at most {overlap:.2f}</source>
        <translation>solape de {overlap:.2f} como mucho</translation>
    </message>
    <message>
        <source>Point at an entry to frame all that hold its weight.</source>
        <translation>Señala una entrada para enmarcar todas las que tienen su peso.</translation>
    </message>
    <message>
        <source>Every entry has a colour of its own: nothing is shared. This is the layer of an MLP.</source>
        <translation>Cada entrada tiene un color propio: no se comparte nada. Esta es la capa de un MLP.</translation>
    </message>
    <message>
        <source>Most entries are gone: each output sees only its window. What is left is not shared yet.</source>
        <translation>La mayoría de las entradas ha desaparecido: cada salida ve solo su ventana. Lo que queda sigue sin compartirse.</translation>
    </message>
    <message>
        <source>The same colours in every row: the window takes its weights along. This is a convolution.</source>
        <translation>Los mismos colores en cada fila: la ventana lleva consigo sus pesos. Esto es una convolución.</translation>
    </message>
    <message>
        <source>Lay the rows of the image one behind the other, until they are the vector</source>
        <translation>Poner las filas de la imagen una tras otra, hasta que sean el vector</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} de {count}</translation>
    </message>
    <message>
        <source>Biases are counted, although there are none here.</source>
        <translation>Los sesgos se cuentan, aunque aquí no los hay.</translation>
    </message>
    <message>
        <source>From fully connected to shared</source>
        <translation>De totalmente conectada a compartida</translation>
    </message>
    <message>
        <source>A matrix of {outputs:,} × {inputs:,} has more entries than the window has pixels.
Take a smaller image, or the drawing at 14×14.</source>
        <translation>Una matriz de {outputs:,} × {inputs:,} tiene más entradas que píxeles la ventana.
Toma una imagen más pequeña, o el dibujo a 14×14.</translation>
    </message>
    <message>
        <source>The rows of the image, one behind the other, are one vector of {product} = {size} inputs.</source>
        <translation>Las filas de la imagen, una tras otra, son un vector de {product} = {size} entradas.</translation>
    </message>
    <message>
        <source>{laid} of {rows} rows are laid one behind the other.</source>
        <translation>{laid} de {rows} filas están puestas una tras otra.</translation>
    </message>
    <message>
        <source>One vector of {size} numbers: pixels that lay below each other are now {width} places apart.</source>
        <translation>Un vector de {size} números: los píxeles que estaban uno debajo de otro quedan ahora a {width} lugares.</translation>
    </message>
    <message>
        <source>Output {output}, input {input}: no weight. This output never sees this pixel.</source>
        <translation>Salida {output}, entrada {input}: sin peso. Esta salida nunca ve este píxel.</translation>
    </message>
    <message>
        <source>Output {output}, input {input}: weight {weight:,} of {weights:,}, used here and nowhere else.</source>
        <translation>Salida {output}, entrada {input}: peso {weight:,} de {weights:,}, usado aquí y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Output {output}, input {input}: weight {weight:,} of {weights:,}, the same one in all {uses:,} framed entries.</source>
        <translation>Salida {output}, entrada {input}: peso {weight:,} de {weights:,}, el mismo en las {uses:,} entradas enmarcadas.</translation>
    </message>
    <message>
        <source>From dense to convolution: {example}</source>
        <translation>De densa a convolución: {example}</translation>
    </message>
    <message>
        <source>The rows of the image, and the vector that they become</source>
        <translation>Las filas de la imagen, y el vector en que se convierten</translation>
    </message>
    <message>
        <source>The image above; its rows are taken from it one by one, and laid behind each other below</source>
        <translation>La imagen arriba; sus filas se toman de ella una a una y se ponen abajo una tras otra</translation>
    </message>
    <message>
        <source>{laid} of {rows} rows are laid down, {numbers} numbers</source>
        <translation>{laid} de {rows} filas puestas, {numbers} números</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>The layer as a matrix</source>
        <translation>La capa como matriz</translation>
    </message>
    <message>
        <source>{outputs} outputs by {inputs} inputs</source>
        <translation>{outputs} salidas por {inputs} entradas</translation>
    </message>
    <message>
        <source>output {output}, input {input}: no weight</source>
        <translation>salida {output}, entrada {input}: sin peso</translation>
    </message>
    <message>
        <source>output {output}, input {input}: weight {weight}</source>
        <translation>salida {output}, entrada {input}: peso {weight}</translation>
    </message>
    <message>
        <source>a column for each of {inputs:,} inputs →, a row for each of {outputs:,} outputs ↓</source>
        <translation>una columna por cada una de {inputs:,} entradas →, una fila por cada una de {outputs:,} salidas ↓</translation>
    </message>
    <message>
        <source>output {size}, map 1</source>
        <translation>salida {size}, mapa 1</translation>
    </message>
    <message>
        <source>channels {first} to {last} of {count}</source>
        <translation>canales {first} a {last} de {count}</translation>
    </message>
    <message>
        <source>channel {first} of {count}</source>
        <translation>canal {first} de {count}</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Paso (stride)</translation>
    </message>
    <message>
        <source>Pixels from one place of the window to the next; of a transposed convolution, cells of the output</source>
        <translation>Píxeles de un lugar de la ventana al siguiente; en una convolución traspuesta, celdas de la salida</translation>
    </message>
    <message>
        <source>Zeros on every side; of a transposed convolution, cells that are cut off</source>
        <translation>Ceros en cada lado; en una convolución traspuesta, celdas que se recortan</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatación</translation>
    </message>
    <message>
        <source>Pixels from one cell of the window to the next, of a dilated convolution</source>
        <translation>Píxeles de una celda de la ventana a la siguiente, en una convolución dilatada</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Into which a grouped convolution deals channels and filters</source>
        <translation>En los que una convolución agrupada reparte canales y filtros</translation>
    </message>
    <message>
        <source>Kind of convolution</source>
        <translation>Tipo de convolución</translation>
    </message>
    <message>
        <source>What stands beside the ordinary convolution</source>
        <translation>Qué está junto a la convolución ordinaria</translation>
    </message>
    <message>
        <source>Point at an output to see what it is made of, at a pixel to see where it goes.</source>
        <translation>Señala una salida para ver de qué está hecha, un píxel para ver adónde va.</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinaria</translation>
    </message>
    <message>
        <source>dilated</source>
        <translation>dilatada</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>agrupada</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>por canal</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>traspuesta</translation>
    </message>
    <message>
        <source>A window of one pixel mixes the channels of a place and sees no neighbours: fewer channels, or more, for little.</source>
        <translation>Una ventana de un píxel mezcla los canales de un lugar y no ve vecinos: menos canales, o más, por poco.</translation>
    </message>
    <message>
        <source>The same weights, set apart: the window reaches further without a weight more, and steps over what lies between.</source>
        <translation>Los mismos pesos, separados: la ventana llega más lejos sin un peso más, y salta lo que hay entre ellos.</translation>
    </message>
    <message>
        <source>The channels are dealt into groups, and a filter sees its own group alone: weights and products are divided by the groups.</source>
        <translation>Los canales se reparten en grupos, y un filtro ve solo su propio grupo: pesos y productos se dividen entre los grupos.</translation>
    </message>
    <message>
        <source>As many groups as channels: each channel has a filter of its own, and nothing is added across. A 1×1 after it mixes them.</source>
        <translation>Tantos grupos como canales: cada canal tiene un filtro propio, y nada se suma entre ellos. Una 1×1 detrás los mezcla.</translation>
    </message>
    <message>
        <source>The ordinary one backwards: each pixel lays the whole filter down, times its value, a stride apart; where they overlap, they add.</source>
        <translation>La ordinaria al revés: cada píxel pone el filtro entero, por su valor, separados por el paso; donde se solapan, se suman.</translation>
    </message>
    <message numerus="yes">
        <source>{sides} = %n weight(s)</source>
        <translation>
            <numerusform>{sides} = %n peso</numerusform>
            <numerusform>{sides} = %n pesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weights}, %n product(s)</source>
        <translation>
            <numerusform>{weights}, %n producto</numerusform>
            <numerusform>{weights}, %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Output at map {map}, row {row}, column {column}: %n product(s)</source>
        <translation>
            <numerusform>Salida en el mapa {map}, fila {row}, columna {column}: %n producto</numerusform>
            <numerusform>Salida en el mapa {map}, fila {row}, columna {column}: %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Output at row {row}, column {column}: %n product(s)</source>
        <translation>
            <numerusform>Salida en la fila {row}, columna {column}: %n producto</numerusform>
            <numerusform>Salida en la fila {row}, columna {column}: %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking PyTorch for the same %n number(s)…</source>
        <translation>
            <numerusform>Preguntando a PyTorch por el mismo %n número…</numerusform>
            <numerusform>Preguntando a PyTorch por los mismos %n números…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ PyTorch makes the same %n number(s).</source>
        <translation>
            <numerusform>✓ PyTorch obtiene el mismo %n número.</numerusform>
            <numerusform>✓ PyTorch obtiene los mismos %n números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ PyTorch differs by {difference} in %n number(s).</source>
        <translation>
            <numerusform>✗ PyTorch difiere en {difference} en %n número.</numerusform>
            <numerusform>✗ PyTorch difiere en {difference} en %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a 1×1 after it: {mixed:,} products, the ordinary one {products:,}.</source>
        <translation>Con una 1×1 detrás: {mixed:,} productos, la ordinaria {products:,}.</translation>
    </message>
    <message>
        <source>Kinds of convolution: {example}</source>
        <translation>Tipos de convolución: {example}</translation>
    </message>
    <message>
        <source>there is no such kind: there are {kinds}</source>
        <translation>no existe ese tipo: hay {kinds}</translation>
    </message>
    <message>
        <source>an output of {height}×{width} has more cells than there is room: make the stride 2 or less, or take a smaller image</source>
        <translation>una salida de {height}×{width} tiene más celdas de las que caben: pon el paso en 2 o menos, o toma una imagen más pequeña</translation>
    </message>
    <message>
        <source>a bench is an example&apos;s name or a table, not {values}</source>
        <translation>un banco es el nombre de un ejemplo o una tabla, no {values}</translation>
    </message>
    <message>
        <source>there is no sheet {values}: there are {sheets}; one of your own is kept when you save</source>
        <translation>no existe la hoja {values}: hay {sheets}; una propia se conserva cuando guardas</translation>
    </message>
    <message>
        <source>slice {slice}, row {row}, column {column}: {value:.4g}</source>
        <translation>corte {slice}, fila {row}, columna {column}: {value:.4g}</translation>
    </message>
    <message>
        <source>{count} of {height} by {width} numbers</source>
        <translation>{count} de {height} por {width} números</translation>
    </message>
    <message>
        <source>a weight has a filter, a channel, a row and a column, each from 0</source>
        <translation>un peso tiene un filtro, un canal, una fila y una columna, cada uno desde 0</translation>
    </message>
    <message>
        <source>the number of places is 0 or more</source>
        <translation>el número de lugares es 0 o más</translation>
    </message>
    <message>
        <source>a sheet has {rows}×{columns} pixels</source>
        <translation>una hoja tiene {rows}×{columns} píxeles</translation>
    </message>
    <message>
        <source>{name} is {value}; make it {low:g} to {high:g}</source>
        <translation>{name} es {value}; ponlo entre {low:g} y {high:g}</translation>
    </message>
    <message>
        <source>{name}: {value} is not a number between −{largest:g} and {largest:g}</source>
        <translation>{name}: {value} no es un número entre −{largest:g} y {largest:g}</translation>
    </message>
    <message>
        <source>Two networks: two convolutions of 5×5 with 8 and 16 maps, a dense layer of 64 units, ten answers. One takes the maximum of 2×2 after each convolution, the other does not; nothing else differs.</source>
        <translation>Dos redes: dos convoluciones de 5×5 con 8 y 16 mapas, una capa densa de 64 unidades, diez respuestas. Una toma el máximo de 2×2 detrás de cada convolución, la otra no; no se distinguen en nada más.</translation>
    </message>
    <message>
        <source>with pooling</source>
        <translation>con agrupación</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin ella</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>computation: multiply-adds</source>
        <translation>cálculo: multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>memory: bytes of all maps</source>
        <translation>memoria: bytes de todos los mapas</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>over-fitting: held-out loss, lowest → last</source>
        <translation>sobreajuste: pérdida de validación, mínima → última</translation>
    </message>
    <message>
        <source>{mean:.1f} % ({least:.1f} to {most:.1f})</source>
        <translation>{mean:.1f} % ({least:.1f} a {most:.1f})</translation>
    </message>
    <message>
        <source>{digits:,} training digits, {epochs} epochs, seeds {first} to {last}; the lines are means, the bands reach from the lowest to the highest seed. Of {held_out:,} held-out digits {pooled} are classified rightly in the end with pooling, {unpooled} without.</source>
        <translation>{digits:,} dígitos de entrenamiento, {epochs} épocas, semillas {first} a {last}; las líneas son medias, las bandas van de la semilla más baja a la más alta. De {held_out:,} dígitos de validación, al final se clasifican bien {pooled} con agrupación, {unpooled} sin ella.</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>hecho por</translation>
    </message>
    <message>
        <source>with pooling: {parameters:,} parameters</source>
        <translation>con agrupación: {parameters:,} parámetros</translation>
    </message>
    <message>
        <source>without: {parameters:,} parameters</source>
        <translation>sin ella: {parameters:,} parámetros</translation>
    </message>
    <message>
        <source>{count:,} held-out digits</source>
        <translation>{count:,} dígitos de validación</translation>
    </message>
    <message>
        <source>What pooling saves</source>
        <translation>Qué ahorra la agrupación</translation>
    </message>
    <message>
        <source>upright and centred</source>
        <translation>derechos y centrados</translation>
    </message>
    <message>
        <source>without pooling</source>
        <translation>sin agrupación</translation>
    </message>
    <message>
        <source>held-out digits</source>
        <translation>dígitos de validación</translation>
    </message>
    <message>
        <source>training digits</source>
        <translation>dígitos de entrenamiento</translation>
    </message>
    <message>
        <source>Losses, epoch by epoch</source>
        <translation>Pérdidas, época por época</translation>
    </message>
    <message>
        <source>The loss after each epoch: broken lines of the digits that were learned from, full ones of those held out</source>
        <translation>La pérdida tras cada época: líneas discontinuas, los dígitos de los que se aprendió; continuas, los de validación</translation>
    </message>
    <message>
        <source>{network}, {digits}: {least:.2f} at its lowest, {last:.2f} in the end.</source>
        <translation>{network}, {digits}: {least:.2f} en su mínimo, {last:.2f} al final.</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Send a gradient back through both kinds, instead of moving the drawing</source>
        <translation>Devolver un gradiente por ambos tipos, en vez de mover el dibujo</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Ventajas</translation>
    </message>
    <message>
        <source>Two networks, with and without pooling: what each costs, and how each over-fits</source>
        <translation>Dos redes, con y sin agrupación: qué cuesta cada una, y cómo se sobreajusta cada una</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como es</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>pooled, {map}</source>
        <translation>agrupado, {map}</translation>
    </message>
    <message>
        <source>Pooled: {source}.  {line}</source>
        <translation>Agrupado: {source}.  {line}</translation>
    </message>
    <message>
        <source>What is lost: {lost}</source>
        <translation>Qué se pierde: {lost}</translation>
    </message>
    <message>
        <source>Pooled: {source}. Of equals the first wins, in PyTorch as well: on blank paper, the upper left pixel.</source>
        <translation>Agrupado: {source}. De iguales gana el primero, también en PyTorch: en papel en blanco, el píxel de arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Which feature map of the first convolution; 0 is the drawing itself</source>
        <translation>Qué mapa de características de la primera convolución; 0 es el propio dibujo</translation>
    </message>
    <message>
        <source>Move the drawing by a pixel: what changes before pooling, and after it?</source>
        <translation>Mueve el dibujo un píxel: ¿qué cambia antes de la agrupación, y qué después?</translation>
    </message>
    <message>
        <source>dL/dz comes from above. Who gets it: the winner alone, or all pixels alike?</source>
        <translation>dL/dz viene de arriba. ¿Quién lo recibe: solo el ganador, o todos los píxeles por igual?</translation>
    </message>
    <message>
        <source>What pooling saves, measured: the same network with it and without.</source>
        <translation>Qué ahorra la agrupación, medido: la misma red con ella y sin ella.</translation>
    </message>
    <message>
        <source>Point at a pooled cell to see its window and how its number comes about.</source>
        <translation>Señala una celda agrupada para ver su ventana y cómo se obtiene su número.</translation>
    </message>
    <message>
        <source>{count} px right</source>
        <translation>{count} px a la derecha</translation>
    </message>
    <message>
        <source>{count} px left</source>
        <translation>{count} px a la izquierda</translation>
    </message>
    <message>
        <source>{count} px down</source>
        <translation>{count} px abajo</translation>
    </message>
    <message>
        <source>{count} px up</source>
        <translation>{count} px arriba</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>sin mover</translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit on the left, or load a test digit.</source>
        <translation>Todavía no se ha dibujado nada: dibuja un dígito a la izquierda, o carga un dígito de prueba.</translation>
    </message>
    <message>
        <source>The drawing is not moved: nothing changes.</source>
        <translation>El dibujo no está movido: nada cambia.</translation>
    </message>
    <message>
        <source>Nothing changes: this map is 0 everywhere. Choose another map, or the drawing.</source>
        <translation>Nada cambia: este mapa es 0 en todas partes. Elige otro mapa, o el dibujo.</translation>
    </message>
    <message>
        <source>Nothing changes: this network lays the paper back in step before it reads. Choose the drawing as the map.</source>
        <translation>Nada cambia: esta red devuelve el papel a su sitio antes de leer. Elige el dibujo como mapa.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {line}</source>
        <translation>Fila {row}, columna {column}: {line}</translation>
    </message>
    <message numerus="yes">
        <source>%n gradient(s) come back: the maximum hands them to {winners:,} of {pixels}, the average to {sharing:,}.</source>
        <translation>
            <numerusform>Vuelve %n gradiente: el máximo lo entrega a {winners:,} de {pixels}, el promedio a {sharing:,}.</numerusform>
            <numerusform>Vuelven %n gradientes: el máximo los entrega a {winners:,} de {pixels}, el promedio a {sharing:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row {row}, column {column}: dL/dz = {gradient}. Maximum: all to the winner, {largest} in row {winner_row}, column {winner_column}. Average: {share} to each of %n pixel(s).</source>
        <translation>
            <numerusform>Fila {row}, columna {column}: dL/dz = {gradient}. Máximo: todo al ganador, {largest} en la fila {winner_row}, columna {winner_column}. Promedio: {share} a %n píxel.</numerusform>
            <numerusform>Fila {row}, columna {column}: dL/dz = {gradient}. Máximo: todo al ganador, {largest} en la fila {winner_row}, columna {winner_column}. Promedio: {share} a cada uno de %n píxeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ PyTorch&apos;s autograd finds the same {count:,} gradients, through {lines}.</source>
        <translation>✓ El autograd de PyTorch halla los mismos {count:,} gradientes, por {lines}.</translation>
    </message>
    <message>
        <source>✗ PyTorch&apos;s autograd differs by {difference} in {count:,} gradients.</source>
        <translation>✗ El autograd de PyTorch difiere en {difference} en {count:,} gradientes.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation>1 dibujo</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>como se dibujó</translation>
    </message>
    <message>
        <source>the drawing</source>
        <translation>el dibujo</translation>
    </message>
    <message>
        <source>{network}, {layer}, feature map {map} of {count}</source>
        <translation>{network}, {layer}, mapa de características {map} de {count}</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Take all ink off the sheet (Ctrl+L while one draws on it)</source>
        <translation>Quitar toda la tinta de la hoja (Ctrl+L mientras se dibuja en ella)</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>cajas</translation>
    </message>
    <message>
        <source>Detection: a box, a class and a score for each digit</source>
        <translation>Detección: una caja, una clase y una puntuación para cada dígito</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatas</translation>
    </message>
    <message>
        <source>Before suppression: a box for every class and cell of 4×4 pixels that is sure enough</source>
        <translation>Antes de la supresión: una caja por cada clase y celda de 4×4 píxeles que esté bastante segura</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>máscaras</translation>
    </message>
    <message>
        <source>Segmentation: the ink of each digit in a colour of its own</source>
        <translation>Segmentación: la tinta de cada dígito en un color propio</translation>
    </message>
    <message>
        <source>evidence of</source>
        <translation>evidencia de</translation>
    </message>
    <message>
        <source>How sure each cell of 4×4 pixels is to be the middle of such a digit</source>
        <translation>Lo segura que está cada celda de 4×4 píxeles de ser el centro de un dígito así</translation>
    </message>
    <message>
        <source>Scatter test digits</source>
        <translation>Esparcir dígitos de prueba</translation>
    </message>
    <message>
        <source>Replace the sheet by MNIST&apos;s test digits at random places, sizes and turns</source>
        <translation>Reemplazar la hoja por dígitos de prueba de MNIST en lugares, tamaños y giros al azar</translation>
    </message>
    <message>
        <source>How many test digits</source>
        <translation>Cuántos dígitos de prueba</translation>
    </message>
    <message>
        <source>Put my drawing here</source>
        <translation>Poner aquí mi dibujo</translation>
    </message>
    <message>
        <source>Then click a place on the sheet: the drawing of the canvas on the left is laid there</source>
        <translation>Después haz clic en un lugar de la hoja: el dibujo del lienzo de la izquierda se pone ahí</translation>
    </message>
    <message>
        <source>The class whose evidence is shown</source>
        <translation>La clase cuya evidencia se muestra</translation>
    </message>
    <message>
        <source>at least so &amp;sure</source>
        <translation>&amp;seguridad mínima</translation>
    </message>
    <message>
        <source>overlap at most</source>
        <translation>solape máximo</translation>
    </message>
    <message>
        <source>Of two boxes that share more than this of the smaller one, the less sure one is suppressed, and so is, however large this is, a cell beside a surer one of its class</source>
        <translation>De dos cajas que comparten más que esto de la menor, se suprime la menos segura; y también, por grande que sea esto, una celda junto a otra más segura de su clase</translation>
    </message>
    <message>
        <source>Who reads the sheet window by window</source>
        <translation>Quién lee la hoja ventana por ventana</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Draw several digits here</source>
        <translation>Dibuja aquí varios dígitos</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>Ventana por ventana</translation>
    </message>
    <message>
        <source>There is no network here that reads sheets. Train one: digitlab train detector</source>
        <translation>Aquí no hay ninguna red que lea hojas. Entrena una: digitlab train detector</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The sheet, window by window</source>
        <translation>La hoja, ventana por ventana</translation>
    </message>
    <message>
        <source>{count} windows are read.</source>
        <translation>Se leen {count} ventanas.</translation>
    </message>
    <message>
        <source>Draw several digits. One network reads them all in one pass: a box, a class and its own ink for each.</source>
        <translation>Dibuja varios dígitos. Una red los lee todos de una pasada: una caja, una clase y su propia tinta para cada uno.</translation>
    </message>
    <message>
        <source>The sheet is being read…</source>
        <translation>Se está leyendo la hoja…</translation>
    </message>
    <message>
        <source>Point at the sheet to read a cell&apos;s numbers, at the small one to see a window.</source>
        <translation>Señala la hoja para leer los números de una celda, la pequeña para ver una ventana.</translation>
    </message>
    <message>
        <source>Evidence of {digit}, 0 to 1, a cell every {cell_px} px; highest {highest:.2f}</source>
        <translation>Evidencia de {digit}, de 0 a 1, una celda cada {cell_px} px; máxima {highest:.2f}</translation>
    </message>
    <message>
        <source>1 box before suppression, {after} after (thick)</source>
        <translation>1 caja antes de la supresión, {after} después (gruesas)</translation>
    </message>
    <message>
        <source>{before} boxes before suppression, {after} after (thick)</source>
        <translation>{before} cajas antes de la supresión, {after} después (gruesas)</translation>
    </message>
    <message>
        <source>One pass over {width}×{height} px, a line every 4 px</source>
        <translation>Una pasada sobre {width}×{height} px, una línea cada 4 px</translation>
    </message>
    <message>
        <source>It finds no digit: it is nowhere {share} sure of one.</source>
        <translation>No encuentra ningún dígito: en ningún lugar llega a una seguridad de {share}.</translation>
    </message>
    <message numerus="yes">
        <source>It finds {digits}: %n digit(s).</source>
        <translation>
            <numerusform>Encuentra {digits}: %n dígito.</numerusform>
            <numerusform>Encuentra {digits}: %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One pass: {cost}.</source>
        <translation>Una pasada: {cost}.</translation>
    </message>
    <message>
        <source>{count} windows of {network}, one by one: {cost}.</source>
        <translation>{count} ventanas de {network}, una por una: {cost}.</translation>
    </message>
    <message>
        <source>{millions:,.1f} million multiply-adds, {took_ms:.1f}&#xa0;ms</source>
        <translation>{millions:,.1f} millones de multiplicaciones y sumas, {took_ms:.1f} ms</translation>
    </message>
    <message>
        <source>One pass costs {times:.1f} times less: it works every place out once.</source>
        <translation>Una pasada cuesta {times:.1f} veces menos: calcula cada lugar una sola vez.</translation>
    </message>
    <message>
        <source>One pass costs {times:.1f} times as much: {network} is that small.</source>
        <translation>Una pasada cuesta {times:.1f} veces más: así de pequeña es {network}.</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>a window has to be one of ten classes</source>
        <translation>una ventana tiene que ser una de diez clases</translation>
    </message>
    <message>
        <source>it was never taught “nothing here”</source>
        <translation>nunca se le enseñó “aquí no hay nada”</translation>
    </message>
    <message>
        <source>Each figure is what {network} reads in the {side}×{side} window around it, faint where it is unsure. It answers something everywhere: {why}.</source>
        <translation>Cada cifra es lo que {network} lee en la ventana de {side}×{side} a su alrededor, tenue donde no está segura. En todas partes responde algo: {why}.</translation>
    </message>
    <message>
        <source>Cell at x {left} to {right}, y {top} to {bottom} px. Is it the middle of a digit? {numbers}, from 0 to 1.</source>
        <translation>Celda en x {left} a {right}, y {top} a {bottom} px. ¿Es el centro de un dígito? {numbers}, de 0 a 1.</translation>
    </message>
    <message>
        <source>Window at x {left} to {right}, y {top} to {bottom} px: {network} reads {digit}, {share} sure.</source>
        <translation>Ventana en x {left} a {right}, y {top} a {bottom} px: {network} lee {digit}, seguridad {share}.</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>puntuación mínima</translation>
    </message>
    <message>
        <source>largest overlap</source>
        <translation>solape máximo</translation>
    </message>
    <message>
        <source>{overlap:.2f} of the smaller box</source>
        <translation>{overlap:.2f} de la caja menor</translation>
    </message>
    <message>
        <source>A sheet of digits</source>
        <translation>Una hoja de dígitos</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 hoja</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>totalmente conectada</translation>
    </message>
    <message>
        <source>locally connected</source>
        <translation>conectada localmente</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>there is no example &apos;{preset}&apos;: there are {presets}</source>
        <translation>no existe el ejemplo &apos;{preset}&apos;: hay {presets}</translation>
    </message>
    <message>
        <source>{name} is 0 or more</source>
        <translation>{name} es 0 o más</translation>
    </message>
    <message>
        <source>the number of rows that are laid down is 0 or more</source>
        <translation>el número de filas puestas es 0 o más</translation>
    </message>
    <message>
        <source>an image has at most {channels} channels of {side}×{side} pixels</source>
        <translation>una imagen tiene como mucho {channels} canales de {side}×{side} píxeles</translation>
    </message>
    <message>
        <source>there are at most {count} filters</source>
        <translation>hay como mucho {count} filtros</translation>
    </message>
    <message>
        <source>{name}: every number lies between −{largest:g} and {largest:g}</source>
        <translation>{name}: cada número está entre −{largest:g} y {largest:g}</translation>
    </message>
    <message>
        <source>{path} is no state of the bench: {error}</source>
        <translation>{path} no es un estado del banco: {error}</translation>
    </message>
    <message>
        <source>{name} is one number, or one for the rows and one for the columns, and not {count}</source>
        <translation>{name} es un número, o uno para las filas y otro para las columnas, y no {count}</translation>
    </message>
    <message>
        <source>&amp;Convolution</source>
        <translation>&amp;Convolución</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco de trabajo</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>From dense to convolution</source>
        <translation>De densa a convolución</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Retropropagación</translation>
    </message>
    <message>
        <source>Ask for {digit}</source>
        <translation>Pedir {digit}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Which layer&apos;s maps are shown</source>
        <translation>De qué capa se muestran los mapas</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>The first trajectory of From noise to digit: choose CNN or MLP there, and a step below.</source>
        <translation>La primera trayectoria de Del ruido al dígito: elige allí CNN o MLP, y abajo un paso.</translation>
    </message>
    <message>
        <source>The decoder of Latent plane: choose the point there. It has no convolutions: each unit has a weight for every value before it.</source>
        <translation>El decodificador de Plano latente: elige allí el punto. No tiene convoluciones: cada unidad tiene un peso para cada valor anterior.</translation>
    </message>
    <message>
        <source>The generator is being opened.</source>
        <translation>Se está abriendo el generador.</translation>
    </message>
    <message>
        <source>The decoder {generator} at {point}, asked for {digit}: which units does the class decide, and which the point?</source>
        <translation>El decodificador {generator} en {point}, al pedirle {digit}: ¿qué unidades decide la clase y cuáles el punto?</translation>
    </message>
    <message>
        <source>The generator {generator}, after {at} of {count} steps to {digit}: what still shows noise, and what already strokes?</source>
        <translation>El generador {generator}, tras {at} de {count} pasos hacia {digit}: ¿qué muestra todavía ruido y qué ya trazos?</translation>
    </message>
    <message>
        <source>the digit</source>
        <translation>el dígito</translation>
    </message>
    <message>
        <source>x at t = {time:.2f}</source>
        <translation>x en t = {time:.2f}</translation>
    </message>
    <message>
        <source>logits of its ink</source>
        <translation>logits de su tinta</translation>
    </message>
    <message>
        <source>velocity, without guidance</source>
        <translation>velocidad, sin guía</translation>
    </message>
    <message>
        <source>{layer}: {count} units</source>
        <translation>{layer}: {count} unidades</translation>
    </message>
    <message numerus="yes">
        <source>{layer}: %n map(s) of {height}×{width}</source>
        <translation>
            <numerusform>{layer}: %n mapa de {height}×{width}</numerusform>
            <numerusform>{layer}: %n mapas de {height}×{width}</numerusform>
        </translation>
    </message>
    <message>
        <source>the weights of the last layer are not shown</source>
        <translation>los pesos de la última capa no se muestran</translation>
    </message>
    <message>
        <source>this layer has no weights</source>
        <translation>esta capa no tiene pesos</translation>
    </message>
    <message>
        <source>weights of {count} inputs</source>
        <translation>pesos de {count} entradas</translation>
    </message>
    <message>
        <source>weights of {height}×{width} pixels</source>
        <translation>pesos de {height}×{width} píxeles</translation>
    </message>
    <message>
        <source>{count} kernels of {height}×{width}</source>
        <translation>{count} kernels de {height}×{width}</translation>
    </message>
    <message>
        <source>unit {number}: {weights}, bias {bias:.2f}</source>
        <translation>unidad {number}: {weights}, sesgo {bias:.2f}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Feature maps of a decoder</source>
        <translation>Mapas de características de un decodificador</translation>
    </message>
    <message>
        <source>as decoded</source>
        <translation>como se decodificó</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>the drawing at t = {time:g}, under noise</source>
        <translation>el dibujo en t = {time:g}, bajo ruido</translation>
    </message>
    <message>
        <source>{digit} with guidance {guidance:g} on the way, and without in the layers</source>
        <translation>{digit} con guía {guidance:g} por el camino, y sin ella en las capas</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>{at} of {count}, Euler&apos;s, t = {time:.3f}</source>
        <translation>{at} de {count}, de Euler, t = {time:.3f}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>Feature maps of a flow</source>
        <translation>Mapas de características de un flujo</translation>
    </message>
    <message>
        <source>as generated</source>
        <translation>como se generó</translation>
    </message>
    <message>
        <source>a unit is counted from 0, and there are at most {most:,}</source>
        <translation>una unidad se cuenta desde 0, y hay como mucho {most:,}</translation>
    </message>
    <message>
        <source>{network} (seed {seed})</source>
        <translation>{network} (semilla {seed})</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>decodificado</translation>
    </message>
    <message>
        <source>Put on canvas</source>
        <translation>Llevar al lienzo</translation>
    </message>
    <message>
        <source>Bring the digit at the chosen point to the canvas</source>
        <translation>Llevar al lienzo el dígito del punto elegido</translation>
    </message>
    <message>
        <source>The digit at the point</source>
        <translation>El dígito del punto</translation>
    </message>
    <message>
        <source>decoded, {class_asked}</source>
        <translation>decodificado, {class_asked}</translation>
    </message>
    <message>
        <source>decoded by {generator} at {point}</source>
        <translation>decodificado por {generator} en {point}</translation>
    </message>
    <message>
        <source>Nothing is decoded yet.</source>
        <translation>Todavía no se ha decodificado nada.</translation>
    </message>
    <message>
        <source>15 by 15 digits, one for each point of the plane.</source>
        <translation>15 por 15 dígitos, uno por cada punto del plano.</translation>
    </message>
    <message>
        <source>Arrow keys move over the plane, Enter stays at a point.</source>
        <translation>Las flechas se mueven por el plano, Intro se queda en un punto.</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Todavía no se ha leído nada.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>A decoder draws a digit from a class and two latent variables. Move over a plane: the class stays the same; what changes? Where does a network no longer read what was asked for?</source>
        <translation>Un decodificador dibuja un dígito a partir de una clase y dos variables latentes. Muévete por un plano: la clase sigue igual; ¿qué cambia? ¿Dónde deja una red de leer lo que se pidió?</translation>
    </message>
    <message>
        <source>Click to stay at a point. The arrow keys move, too.</source>
        <translation>Haz clic para quedarte en un punto. También mueven las flechas.</translation>
    </message>
    <message>
        <source>The decoder is being loaded.</source>
        <translation>Se está cargando el decodificador.</translation>
    </message>
    <message>
        <source>○ your drawing, encoded as {digit}: {point}</source>
        <translation>○ tu dibujo, codificado como {digit}: {point}</translation>
    </message>
    <message>
        <source>asked for {digit}</source>
        <translation>se pidió {digit}</translation>
    </message>
    <message>
        <source>{network}: {share} read as {digit}</source>
        <translation>{network}: {share} leídos como {digit}</translation>
    </message>
    <message>
        <source>The networks are reading the plane.</source>
        <translation>Las redes están leyendo el plano.</translation>
    </message>
    <message>
        <source>No network reads the plane: choose one above.</source>
        <translation>Ninguna red lee el plano: elige una arriba.</translation>
    </message>
    <message>
        <source>{network} reads {count}</source>
        <translation>{network} lee {count}</translation>
    </message>
    <message>
        <source>The decoder was asked for {digit} at {count} points: {counts} of them as {digit}.</source>
        <translation>Se le pidió {digit} al decodificador en {count} puntos: {counts} de ellos como {digit}.</translation>
    </message>
    <message>
        <source>Their answers differ at {count}.</source>
        <translation>Sus respuestas difieren en {count}.</translation>
    </message>
    <message>
        <source>Latent plane</source>
        <translation>Plano latente</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>the class that is asked for is a digit from 0 to 9</source>
        <translation>la clase que se pide es un dígito de 0 a 9</translation>
    </message>
    <message>
        <source>a point of the latent plane is two numbers from −{reach:g} to {reach:g}</source>
        <translation>un punto del plano latente son dos números de −{reach:g} a {reach:g}</translation>
    </message>
    <message>
        <source>Ten samples</source>
        <translation>Diez muestras</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Semilla del ruido</translation>
    </message>
    <message>
        <source>Other noise, other digits of the same classes</source>
        <translation>Otro ruido, otros dígitos de las mismas clases</translation>
    </message>
    <message>
        <source>Guidance of both flows</source>
        <translation>Guía de ambos flujos</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>An MLP and a CNN, with the same digits, recipe and noise: which draws digits, and which an image twice as wide?</source>
        <translation>Un MLP y una CNN, con los mismos dígitos, receta y ruido: ¿cuál dibuja dígitos, y cuál una imagen del doble de ancho?</translation>
    </message>
    <message>
        <source>The flows are being loaded.</source>
        <translation>Se están cargando los flujos.</translation>
    </message>
    <message>
        <source>asked for {height} × {width} pixels</source>
        <translation>se pidieron {height} × {width} píxeles</translation>
    </message>
    <message>
        <source>A kernel has the same weights at every place, so a CNN draws on a wider image, too: yet joined strokes, and not two digits. Every pixel is told the same class and sees {side} × {side} pixels around it; nothing says where one digit ends. Dense weights belong to single pixels; pixel 785 has none.</source>
        <translation>Un kernel tiene los mismos pesos en cada lugar, así que una CNN también dibuja en una imagen más ancha: pero trazos unidos, y no dos dígitos. A cada píxel se le dice la misma clase y ve {side} × {side} píxeles a su alrededor; nada dice dónde acaba un dígito. Los pesos densos pertenecen a píxeles concretos; el píxel 785 no tiene ninguno.</translation>
    </message>
    <message>
        <source>{network}, {count:,} parameters</source>
        <translation>{network}, {count:,} parámetros</translation>
    </message>
    <message>
        <source>As asked, of 10: {counts}.</source>
        <translation>Como se pidió, de 10: {counts}.</translation>
    </message>
    <message>
        <source>Not measured: {command}</source>
        <translation>Sin medir: {command}</translation>
    </message>
    <message>
        <source>n = {n:,}, guidance {guidance:g}: {network} reads {share} as asked; Fréchet distance {distance:.0f} (real digits {real:.0f}), spread {spread:.2f} of theirs.</source>
        <translation>n = {n:,}, guía {guidance:g}: {network} lee {share} como se pidió; distancia de Fréchet {distance:.0f} (dígitos reales {real:.0f}), dispersión {spread:.2f} de la suya.</translation>
    </message>
    <message>
        <source>nearest training digits, in px of ink</source>
        <translation>dígitos de entrenamiento más cercanos, en px de tinta</translation>
    </message>
    <message>
        <source>nearest training digits, in px of ink (held-out digits: {distance:.1f})</source>
        <translation>dígitos de entrenamiento más cercanos, en px de tinta (dígitos de validación: {distance:.1f})</translation>
    </message>
    <message>
        <source>MLP against CNN</source>
        <translation>MLP contra CNN</translation>
    </message>
    <message>
        <source>10 digits of each generator</source>
        <translation>10 dígitos de cada generador</translation>
    </message>
    <message>
        <source>generators</source>
        <translation>generadores</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>{count}, Euler&apos;s</source>
        <translation>{count}, de Euler</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0 to {seed}, and guidance lies from 0 to {guidance:g}</source>
        <translation>una semilla es un número entero de 0 a {seed}, y la guía va de 0 a {guidance:g}</translation>
    </message>
    <message>
        <source>Which flow draws: of convolutions, or of dense layers</source>
        <translation>Qué flujo dibuja: de convoluciones, o de capas densas</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Other noise, another digit of the same class</source>
        <translation>Otro ruido, otro dígito de la misma clase</translation>
    </message>
    <message numerus="yes">
        <source>Go from noise to the digit in %n step(s)</source>
        <translation>
            <numerusform>Ir del ruido al dígito en %n paso</numerusform>
            <numerusform>Ir del ruido al dígito en %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>From my drawing</source>
        <translation>Desde mi dibujo</translation>
    </message>
    <message>
        <source>Begin with your drawing, with noise laid over it</source>
        <translation>Empezar con tu dibujo, con ruido encima</translation>
    </message>
    <message>
        <source>How much of the drawing</source>
        <translation>Cuánto del dibujo</translation>
    </message>
    <message>
        <source>Where on the way it begins</source>
        <translation>En qué punto del camino empieza</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>Path of one pixel</source>
        <translation>Camino de un píxel</translation>
    </message>
    <message>
        <source>{path} goes from {first:.2f} to {last:.2f}</source>
        <translation>{path} va de {first:.2f} a {last:.2f}</translation>
    </message>
    <message>
        <source>{paths}; ink is 1, paper 0.</source>
        <translation>{paths}; tinta es 1, papel 0.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>No se ha dibujado nada.</translation>
    </message>
    <message>
        <source>t = 0, noise</source>
        <translation>t = 0, ruido</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>t = 1, digit</source>
        <translation>t = 1, dígito</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Which class this trajectory is asked for</source>
        <translation>Qué clase se le pide a esta trayectoria</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How far beyond the class&apos;s own velocity it goes, away from that of any digit</source>
        <translation>Cuánto va más allá de la velocidad propia de la clase, alejándose de la de cualquier dígito</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegada</translation>
    </message>
    <message>
        <source>expected end</source>
        <translation>final esperado</translation>
    </message>
    <message>
        <source>nearest digit</source>
        <translation>dígito más cercano</translation>
    </message>
    <message>
        <source>The flow is being loaded.</source>
        <translation>Se está cargando el flujo.</translation>
    </message>
    <message>
        <source>How many samples each network reads as asked, how far two of them lie apart, and how long the path is as a multiple of the straight line</source>
        <translation>Cuántas muestras lee cada red como se pidió, a qué distancia están dos de ellas, y cuántas veces más largo que la recta es el camino</translation>
    </message>
    <message>
        <source>In the expected end:</source>
        <translation>En el final esperado:</translation>
    </message>
    <message>
        <source>path {detour:.2f} ×</source>
        <translation>camino {detour:.2f} ×</translation>
    </message>
    <message>
        <source>spread {spread:.1f} px</source>
        <translation>dispersión {spread:.1f} px</translation>
    </message>
    <message>
        <source>Read as {digit}, of {count}: {counts}</source>
        <translation>Leídas como {digit}, de {count}: {counts}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} muestras</translation>
    </message>
    <message>
        <source>the same noise</source>
        <translation>el mismo ruido</translation>
    </message>
    <message>
        <source>your drawing under the same noise</source>
        <translation>tu dibujo bajo el mismo ruido</translation>
    </message>
    <message>
        <source>From {start} to {digit} and {other_digit}: where do the two paths part?</source>
        <translation>De {start} a {digit} y {other_digit}: ¿dónde se separan los dos caminos?</translation>
    </message>
    <message>
        <source>Twice {digit} from {start}: choose another class or another guidance for one of them.</source>
        <translation>Dos veces {digit} desde {start}: elige otra clase u otra guía para uno de ellos.</translation>
    </message>
    <message>
        <source>{digit} from {start}, with two guidances: which is surer, and which varies more?</source>
        <translation>{digit} desde {start}, con dos guías: ¿cuál es más segura, y cuál varía más?</translation>
    </message>
    <message>
        <source>{network} reads {low} and {high}</source>
        <translation>{network} lee {low} y {high}</translation>
    </message>
    <message>
        <source>Guidance {low:g} and {high:g}: of {count} samples the spread is {spread_low:.1f} and {spread_high:.1f} px.</source>
        <translation>Guía {low:g} y {high:g}: la dispersión de {count} muestras es {spread_low:.1f} y {spread_high:.1f} px.</translation>
    </message>
    <message>
        <source>Guidance {low:g} and {high:g}: of {count} samples {counts} as {digit}; their spread is {spread_low:.1f} and {spread_high:.1f} px.</source>
        <translation>Guía {low:g} y {high:g}: de {count} muestras, {counts} como {digit}; su dispersión es {spread_low:.1f} y {spread_high:.1f} px.</translation>
    </message>
    <message>
        <source>guidance {guidance:g}</source>
        <translation>guía {guidance:g}</translation>
    </message>
    <message>
        <source>Path of the pixel in row {row}, column {column}: straight, or curved? Click another.</source>
        <translation>Camino del píxel de la fila {row}, columna {column}: ¿recto o curvo? Haz clic en otro.</translation>
    </message>
    <message>
        <source>{digit} with guidance {guidance:g}</source>
        <translation>{digit} con guía {guidance:g}</translation>
    </message>
    <message>
        <source>nearest to {number}</source>
        <translation>el más cercano a {number}</translation>
    </message>
    <message>
        <source>training digit {number}, {digit}, {distance:.2f} px away</source>
        <translation>dígito de entrenamiento {number}, {digit}, a {distance:.2f} px</translation>
    </message>
    <message>
        <source>{count} samples a trajectory</source>
        <translation>{count} muestras por trayectoria</translation>
    </message>
    <message>
        <source>From noise to digit</source>
        <translation>Del ruido al dígito</translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit on the left, or load a test digit; the flow begins with it.</source>
        <translation>Todavía no se ha dibujado nada: dibuja un dígito a la izquierda, o carga un dígito de prueba; el flujo empieza con él.</translation>
    </message>
    <message>
        <source>the flow is {flow} or {dense}</source>
        <translation>el flujo es {flow} o {dense}</translation>
    </message>
    <message>
        <source>two classes are asked for, each a digit from 0 to 9</source>
        <translation>se piden dos clases, cada una un dígito de 0 a 9</translation>
    </message>
    <message>
        <source>guidance is two numbers from 0 to {most:g}</source>
        <translation>la guía son dos números de 0 a {most:g}</translation>
    </message>
    <message>
        <source>steps are one of {steps}, a seed is a whole number from 0 to {most}, and the time lies from 0 to 0.95</source>
        <translation>los pasos son uno de {steps}, una semilla es un número entero de 0 a {most}, y el tiempo va de 0 a 0.95</translation>
    </message>
    <message>
        <source>a pixel has a row and a column, each from 0 to 27</source>
        <translation>un píxel tiene una fila y una columna, cada una de 0 a 27</translation>
    </message>
    <message>
        <source>the position is counted from 0, and it plays at most 60 steps a second</source>
        <translation>la posición se cuenta desde 0, y reproduce como mucho 60 pasos por segundo</translation>
    </message>
    <message>
        <source>Ge&amp;nerate</source>
        <translation>Ge&amp;nerar</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de características</translation>
    </message>
    <message>
        <source>Flow as classifier</source>
        <translation>El flujo como clasificador</translation>
    </message>
    <message>
        <source>Loss of the ten classes</source>
        <translation>Pérdida de las diez clases</translation>
    </message>
    <message>
        <source>Least first: {losses}.</source>
        <translation>De menor a mayor: {losses}.</translation>
    </message>
    <message>
        <source>class {digit}: a mean squared error of {loss:.4f}</source>
        <translation>clase {digit}: un error cuadrático medio de {loss:.4f}</translation>
    </message>
    <message>
        <source>move the drawing</source>
        <translation>mover el dibujo</translation>
    </message>
    <message>
        <source>What is read while the drawing moves</source>
        <translation>Qué se lee mientras el dibujo se mueve</translation>
    </message>
    <message>
        <source>Animated picture (GIF)…</source>
        <translation>Imagen animada (GIF)…</translation>
    </message>
    <message>
        <source>Animated picture (WebP)…</source>
        <translation>Imagen animada (WebP)…</translation>
    </message>
    <message>
        <source>Take it for a walk</source>
        <translation>Llevarlo de paseo</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>Terminar el paseo</translation>
    </message>
    <message>
        <source>Move the digit along a path while the networks answer, and keep the score; then it goes back</source>
        <translation>Mover el dígito por un camino mientras las redes responden, y llevar la cuenta; después vuelve a su sitio</translation>
    </message>
    <message>
        <source>Filled where a network was right; otherwise the digit that it read. Click to go there.</source>
        <translation>Relleno donde una red acertó; si no, el dígito que leyó. Haz clic para ir allí.</translation>
    </message>
    <message>
        <source>Path of the walk</source>
        <translation>Camino del paseo</translation>
    </message>
    <message>
        <source>The path that the digit takes</source>
        <translation>El camino que recorre el dígito</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} de {count}</translation>
    </message>
    <message>
        <source>There is nothing to save yet: take the digit for a walk first.</source>
        <translation>Todavía no hay nada que guardar: lleva antes el dígito de paseo.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>Arrow keys move along the strips, Enter moves the drawing there.</source>
        <translation>Las flechas recorren las tiras, Intro mueve el dibujo hasta allí.</translation>
    </message>
    <message>
        <source>at {place}: {answers}</source>
        <translation>en {place}: {answers}</translation>
    </message>
    <message>
        <source>Noise is laid over your drawing, and the flow removes it ten times, each time told another class. It was never trained to classify: is the class that restores the drawing best the right one?</source>
        <translation>Se pone ruido sobre tu dibujo, y el flujo lo quita diez veces, cada vez con otra clase indicada. Nunca se entrenó para clasificar: ¿es la clase que mejor restaura el dibujo la correcta?</translation>
    </message>
    <message>
        <source>What the flow, told each class, makes of the drawing under noise (70 % of the image)</source>
        <translation>Qué hace el flujo, al indicarle cada clase, del dibujo bajo ruido (70 % de la imagen)</translation>
    </message>
    <message>
        <source>Mean squared error of the velocity, over five amounts of noise: the class with the smallest is the answer</source>
        <translation>Error cuadrático medio de la velocidad, con cinco cantidades de ruido: la clase con el menor es la respuesta</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Desplazar abajo</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>{generator} reads {first} (loss {loss:.3f}; next {second}, {next_loss:.3f})</source>
        <translation>{generator} lee {first} (pérdida {loss:.3f}; siguiente {second}, {next_loss:.3f})</translation>
    </message>
    <message>
        <source>{network} reads {label}, {share} sure</source>
        <translation>{network} lee {label}, seguridad {share}</translation>
    </message>
    <message>
        <source>{digit} counts as right</source>
        <translation>correcto es {digit}</translation>
    </message>
    <message>
        <source>what each reads here counts as right</source>
        <translation>correcto es lo que cada uno lee aquí</translation>
    </message>
    <message>
        <source>unknown; what each reads here counts as right</source>
        <translation>desconocido; correcto es lo que cada uno lee aquí</translation>
    </message>
    <message>
        <source>The drawing is moved, and read again; {right}.</source>
        <translation>El dibujo se mueve y se lee de nuevo; {right}.</translation>
    </message>
    <message>
        <source>{reader} at {count}</source>
        <translation>{reader} en {count}</translation>
    </message>
    <message>
        <source>Of {count} places, {right}: {counts}. Which of them learned that a digit may move?</source>
        <translation>De {count} lugares, {right}: {counts}. ¿Cuál de ellos aprendió que un dígito puede moverse?</translation>
    </message>
    <message numerus="yes">
        <source>a drawing of %n stroke(s)</source>
        <translation>
            <numerusform>un dibujo de %n trazo</numerusform>
            <numerusform>un dibujo de %n trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 drawing, {count} places</source>
        <translation>1 dibujo, {count} lugares</translation>
    </message>
    <message>
        <source>Shift, turn and size</source>
        <translation>Desplazar, girar y escalar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>My own path</source>
        <translation>Mi propio camino</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <translation>Dibuja antes un dígito.</translation>
    </message>
    <message>
        <source>Drag the digit with the hand first.</source>
        <translation>Arrastra antes el dígito con la mano.</translation>
    </message>
    <message>
        <source>The answer at rest counts as right.</source>
        <translation>Correcta es la respuesta en reposo.</translation>
    </message>
    <message>
        <source>Only {digit} counts as right.</source>
        <translation>Solo {digit} es lo correcto.</translation>
    </message>
    <message>
        <source>{name} reads nothing</source>
        <translation>{name} no lee nada</translation>
    </message>
    <message>
        <source>{name} reads {digit}</source>
        <translation>{name} lee {digit}</translation>
    </message>
    <message>
        <source>unknown; each network&apos;s answer to the drawing at rest counts as right</source>
        <translation>desconocido; correcto es la respuesta de cada red al dibujo en reposo</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>tinta</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>dígito verdadero</translation>
    </message>
    <message>
        <source>may refuse</source>
        <translation>puede abstenerse</translation>
    </message>
    <message>
        <source>turns expected</source>
        <translation>giros esperados</translation>
    </message>
    <message>
        <source>up to ±{angle:.0f}°</source>
        <translation>hasta ±{angle:.0f}°</translation>
    </message>
    <message>
        <source>A walk of one drawing: {way}</source>
        <translation>Un paseo de un dibujo: {way}</translation>
    </message>
    <message>
        <source>1 drawing, {answered} of {count} poses</source>
        <translation>1 dibujo, {answered} de {count} poses</translation>
    </message>
    <message>
        <source>of each step, from rest on</source>
        <translation>de cada paso, desde el reposo</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: which class surprises the flow least?</source>
        <translation>Dibuja un dígito a la izquierda, o carga un dígito de prueba: ¿qué clase sorprende menos al flujo?</translation>
    </message>
    <message>
        <source>a drawing is moved along one of {axes}</source>
        <translation>un dibujo se mueve a lo largo de uno de {axes}</translation>
    </message>
    <message>
        <source>{network} (changed)</source>
        <translation>{network} (cambiada)</translation>
    </message>
    <message>
        <source>{network}: why {label}?</source>
        <translation>{network}: ¿por qué {label}?</translation>
    </message>
    <message>
        <source>What the glance found in each copy, and what the look made of it</source>
        <translation>Qué encontró el vistazo en cada copia, y qué hizo de ello la mirada</translation>
    </message>
    <message>
        <source>glance</source>
        <translation>vistazo</translation>
    </message>
    <message>
        <source>look: {label}</source>
        <translation>mirada: {label}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Todavía no se ha dibujado nada</translation>
    </message>
    <message>
        <source>A class&apos;s share of the sum is its probability. Point at a class to follow its numbers; click it to explain it.</source>
        <translation>La parte de una clase en la suma es su probabilidad. Señala una clase para seguir sus números; haz clic en ella para explicarla.</translation>
    </message>
    <message>
        <source>The class explained</source>
        <translation>La clase que se explica</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How to find out which ink spoke for the class</source>
        <translation>Cómo averiguar qué tinta habló a favor de la clase</translation>
    </message>
    <message>
        <source>Ink that spoke for</source>
        <translation>A favor de</translation>
    </message>
    <message>
        <source>For each network, the class it answers</source>
        <translation>De cada red, la clase que responde</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>su respuesta</translation>
    </message>
    <message>
        <source>Explain each network&apos;s own answer</source>
        <translation>Explicar la respuesta de cada red</translation>
    </message>
    <message>
        <source>Explain {label}</source>
        <translation>Explicar {label}</translation>
    </message>
    <message>
        <source>Why {label}, or why not?</source>
        <translation>¿Por qué {label}, o por qué no?</translation>
    </message>
    <message>
        <source>From logits to probabilities</source>
        <translation>De logits a probabilidades</translation>
    </message>
    <message>
        <source>The largest logit is that of {label}: {logit:.2f}; its share of the sum is {share}. Arrow keys move over the classes, Enter explains one.</source>
        <translation>El mayor logit es el de {label}: {logit:.2f}; su parte de la suma es {share}. Las flechas recorren las clases, Intro explica una.</translation>
    </message>
    <message>
        <source>{label}: logit {logit}, {share}</source>
        <translation>{label}: logit {logit}, {share}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>logits a unit of ink</source>
        <translation>logits por unidad de tinta</translation>
    </message>
    <message>
        <source>A little more ink at an orange pixel would raise the logit, at a blue one lower it.</source>
        <translation>Un poco más de tinta en un píxel naranja subiría el logit; en uno azul, lo bajaría.</translation>
    </message>
    <message>
        <source>True of very small changes only; it does not say which ink is there.</source>
        <translation>Solo es cierto para cambios muy pequeños; no dice qué tinta hay ahí.</translation>
    </message>
    <message>
        <source>Gradient × ink</source>
        <translation>Gradiente × tinta</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>The gradient, where there is ink: orange ink speaks for the class, blue ink against it.</source>
        <translation>El gradiente, donde hay tinta: la naranja habla a favor de la clase, la azul en contra.</translation>
    </message>
    <message>
        <source>The shares would add up to the logit were the network linear; it is not.</source>
        <translation>Las partes sumarían el logit si la red fuera lineal; no lo es.</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>Gradients on the way from blank paper to the drawing, times the ink: the shares add up to what the ink changed.</source>
        <translation>Gradientes en el camino del papel en blanco al dibujo, por la tinta: las partes suman lo que la tinta cambió.</translation>
    </message>
    <message>
        <source>Blank pixels get nothing, however much they say.</source>
        <translation>Los píxeles en blanco no reciben nada, por mucho que digan.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Orange: the logit drops when 5 x 5 pixels of blank paper cover the ink there.</source>
        <translation>Naranja: el logit baja cuando 5 x 5 píxeles de papel en blanco tapan la tinta de ahí.</translation>
    </message>
    <message>
        <source>Two strokes that can stand in for one another both look unimportant.</source>
        <translation>Dos trazos que pueden sustituirse uno a otro parecen ambos poco importantes.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>gradient × activation</source>
        <translation>gradiente × activación</translation>
    </message>
    <message>
        <source>Where the last convolution&apos;s maps speak for the class: orange; against it: blue.</source>
        <translation>Donde los mapas de la última convolución hablan a favor de la clase: naranja; en contra: azul.</translation>
    </message>
    <message>
        <source>As coarse as that layer&apos;s cells; each map counts as a whole, by its mean gradient.</source>
        <translation>Tan basto como las celdas de esa capa; cada mapa cuenta entero, con su gradiente medio.</translation>
    </message>
    <message>
        <source>No Grad-CAM: a perceptron has no feature maps. Its hidden units belong to no place of the drawing.</source>
        <translation>Sin Grad-CAM: un perceptrón no tiene mapas de características. Sus unidades ocultas no pertenecen a ningún lugar del dibujo.</translation>
    </message>
    <message>
        <source>No Grad-CAM: this network has no plain convolution whose maps it could weigh.</source>
        <translation>Sin Grad-CAM: esta red no tiene ninguna convolución simple cuyos mapas pudiera ponderar.</translation>
    </message>
    <message>
        <source>z({label}) = {logit} straight from the last layer.</source>
        <translation>z({label}) = {logit}, directamente de la última capa.</translation>
    </message>
    <message>
        <source>{evidence} at {place}</source>
        <translation>{evidence} en {place}</translation>
    </message>
    <message>
        <source>z({label}) = ln Σ e^z of {readings}: {terms}.</source>
        <translation>z({label}) = ln Σ e^z de {readings}: {terms}.</translation>
    </message>
    <message>
        <source>z({label}) = ln Σ e^z of {readings}: {terms}; the others add {rest:.2f}.</source>
        <translation>z({label}) = ln Σ e^z de {readings}: {terms}; los demás añaden {rest:.2f}.</translation>
    </message>
    <message>
        <source>{count} copies of {total}</source>
        <translation>{count} copias de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{count} turns</source>
        <comment>ways of turning the paper</comment>
        <translation>
            <numerusform>{count} giros</numerusform>
            <numerusform>{count} giros</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lugares</translation>
    </message>
    <message>
        <source>What the glance found in each copy, and what the look made of it: {least}° to {most}° across, size {smallest:g} to {largest:g} down</source>
        <translation>Qué encontró el vistazo en cada copia, y qué hizo de ello la mirada: de {least}° a {most}° en horizontal, tamaños de {smallest:g} a {largest:g} en vertical</translation>
    </message>
    <message>
        <source>{method} for {label}, 28 x 28 px</source>
        <translation>{method} para {label}, 28 x 28 px</translation>
    </message>
    <message>
        <source>All pixels: {sum}. z less z(blank): {drawn} − {blank} = {difference}</source>
        <translation>Todos los píxeles: {sum}. z menos z(en blanco): {drawn} − {blank} = {difference}</translation>
    </message>
    <message>
        <source>Full colour: {most:.2g} {unit}</source>
        <translation>Color pleno: {most:.2g} {unit}</translation>
    </message>
    <message>
        <source>x {column}, y {row}: {value} {unit}, ink {ink:.2f}</source>
        <translation>x {column}, y {row}: {value} {unit}, tinta {ink:.2f}</translation>
    </message>
    <message>
        <source>each network&apos;s own answer</source>
        <translation>la respuesta de cada red</translation>
    </message>
    <message>
        <source>The answer: from logits to probabilities, and which ink spoke for a class</source>
        <translation>La respuesta: de logits a probabilidades, y qué tinta habló a favor de la clase</translation>
    </message>
    <message>
        <source>class explained</source>
        <translation>clase explicada</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>test digit {number:,}: {digit}</source>
        <translation>dígito de prueba {number:,}: {digit}</translation>
    </message>
    <message>
        <source>test picture {number:,}: {digit}</source>
        <translation>imagen de prueba {number:,}: {digit}</translation>
    </message>
    <message>
        <source>read as {digit}</source>
        <translation>leído como {digit}</translation>
    </message>
    <message>
        <source>{network}, edited</source>
        <translation>{network}, editada</translation>
    </message>
    <message>
        <source>Map of test digits</source>
        <translation>Mapa de dígitos de prueba</translation>
    </message>
    <message>
        <source>there are maps of 2 to {most:,} digits, and not of {count:,}</source>
        <translation>hay mapas de 2 a {most:,} dígitos, y no de {count:,}</translation>
    </message>
    <message>
        <source>a layer is named for each of {slots} slots, not for {layers}</source>
        <translation>se nombra una capa para cada uno de {slots} lugares, y no para {layers}</translation>
    </message>
    <message>
        <source>Every mark is a test digit where one layer puts it; the dot is the drawing. Look whether digits of one class lie together, and whether the dot stays with them when you shift or turn it. Wheel and drag zoom; a click brings a digit to the canvas.</source>
        <translation>Cada marca es un dígito de prueba donde lo pone una capa; el punto es el dibujo. Mira si los dígitos de una clase están juntos, y si el punto sigue con ellos cuando lo desplazas o lo giras. La rueda acerca y arrastrar mueve; un clic lleva un dígito al lienzo.</translation>
    </message>
    <message>
        <source>Each character is one of the {pictures}, the first of its class&apos;s name, where one layer puts it; the dot is the drawing. Look whether pictures of one class lie together, and whether the dot stays with them when you shift or turn it. Wheel and drag zoom; a click brings a picture to the canvas.</source>
        <translation>Cada carácter es una de las {pictures}, el primero del nombre de su clase, donde una capa la pone; el punto es el dibujo. Mira si las imágenes de una clase están juntas y si el punto se queda con ellas cuando lo desplazas o lo giras. La rueda y arrastrar amplían; un clic lleva una imagen al lienzo.</translation>
    </message>
    <message>
        <source>How the many numbers become two</source>
        <translation>Cómo se hacen dos números de muchos</translation>
    </message>
    <message>
        <source>Test digits on the maps</source>
        <translation>Dígitos de prueba en los mapas</translation>
    </message>
    <message>
        <source>{count:,} test digits</source>
        <translation>{count:,} dígitos de prueba</translation>
    </message>
    <message>
        <source>Make these maps</source>
        <translation>Hacer estos mapas</translation>
    </message>
    <message>
        <source>≤ {count:,} pictures</source>
        <translation>≤ {count:,} imágenes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>where digits differ most (PCA)</source>
        <translation>donde más difieren los dígitos (PCA)</translation>
    </message>
    <message>
        <source>what tells the classes apart (LDA)</source>
        <translation>lo que distingue las clases (LDA)</translation>
    </message>
    <message>
        <source>neighbours stay together (t-SNE)</source>
        <translation>lo parecido está junto (t-SNE)</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: it becomes a point on every map.</source>
        <translation>Dibuja un dígito a la izquierda, o carga un dígito de prueba: se convierte en un punto de cada mapa.</translation>
    </message>
    <message>
        <source>Draw on the left, or click a picture: it becomes a point on every map.</source>
        <translation>Dibuja a la izquierda o haz clic en una imagen: se convierte en un punto de cada mapa.</translation>
    </message>
    <message>
        <source>direction 1 (activation)</source>
        <translation>dirección 1 (activación)</translation>
    </message>
    <message>
        <source>direction 2 (activation)</source>
        <translation>dirección 2 (activación)</translation>
    </message>
    <message>
        <source>direction 1 (widths of a class)</source>
        <translation>dirección 1 (anchuras de una clase)</translation>
    </message>
    <message>
        <source>direction 2 (widths of a class)</source>
        <translation>dirección 2 (anchuras de una clase)</translation>
    </message>
    <message>
        <source>t-SNE: no direction means anything</source>
        <translation>t-SNE: ninguna dirección significa nada</translation>
    </message>
    <message>
        <source>only nearness does</source>
        <translation>solo importa quién está cerca</translation>
    </message>
    <message>
        <source>Moved: of two digits&apos; usual distance.</source>
        <translation>Movido: respecto a la distancia habitual entre dos dígitos.</translation>
    </message>
    <message>
        <source>nearest: –</source>
        <translation>más cercanos: –</translation>
    </message>
    <message>
        <source>nearest: {classes}</source>
        <translation>más cercanos: {classes}</translation>
    </message>
    <message>
        <source>nearest: {classes}; moved {share}</source>
        <translation>más cercanos: {classes}; movido {share}</translation>
    </message>
    <message>
        <source>{count} numbers a digit</source>
        <translation>{count} números por dígito</translation>
    </message>
    <message>
        <source>{count} maps of {height} x {width}</source>
        <translation>{count} mapas de {height} x {width}</translation>
    </message>
    <message>
        <source>{height} x {width} values</source>
        <translation>{height} x {width} valores</translation>
    </message>
    <message>
        <source>{maps}, of each the maximum and the mean</source>
        <translation>{maps}, de cada uno el máximo y la media</translation>
    </message>
    <message>
        <source>t-SNE, seed {seed}: the dot is put between its nearest.</source>
        <translation>t-SNE, semilla {seed}: el punto se pone entre sus más cercanos.</translation>
    </message>
    <message>
        <source>Both axes: {percent:.0f} % of the variance.</source>
        <translation>Ambos ejes: {percent:.0f} % de la varianza.</translation>
    </message>
    <message>
        <source>Both axes: {percent:.0f} % of what keeps classes apart.</source>
        <translation>Ambos ejes: {percent:.0f} % de lo que separa las clases.</translation>
    </message>
    <message>
        <source>Loading the network, then reading the digits …</source>
        <translation>Cargando la red, y después leyendo los dígitos …</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} digits read …</source>
        <translation>{count:,} de {all:,} dígitos leídos …</translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: {command}</source>
        <translation>t-SNE necesita scikit-learn: {command}</translation>
    </message>
    <message>
        <source>t-SNE is made of networks as their files are. Undo the surgery to see it.</source>
        <translation>t-SNE se hace con las redes tal como están en sus archivos. Deshaz la cirugía para verlo.</translation>
    </message>
    <message>
        <source>Not made yet. “Make these maps” takes some seconds.</source>
        <translation>Todavía sin hacer. “Hacer estos mapas” tarda unos segundos.</translation>
    </message>
    <message>
        <source>{network}&apos;s {whereabouts}</source>
        <translation>el de {network} {whereabouts}</translation>
    </message>
    <message>
        <source>{network}&apos;s point {whereabouts}</source>
        <translation>El punto de {network} {whereabouts}</translation>
    </message>
    <message>
        <source>Now shift or turn the drawing: whose point leaves its class?</source>
        <translation>Ahora desplaza o gira el dibujo: ¿el punto de cuál abandona su clase?</translation>
    </message>
    <message>
        <source>lies {among_class}</source>
        <translation>está {among_class}</translation>
    </message>
    <message>
        <source>stays {among_class}</source>
        <translation>sigue {among_class}</translation>
    </message>
    <message>
        <source>has moved by {share}, still {among_class}</source>
        <translation>se ha movido {share}, todavía {among_class}</translation>
    </message>
    <message>
        <source>has moved from the {before}s to the {now}s</source>
        <translation>ha pasado de los {before} a los {now}</translation>
    </message>
    <message>
        <source>has moved from “{before}” to “{now}”</source>
        <translation>se ha movido de «{before}» a «{now}»</translation>
    </message>
    <message>
        <source>has left the {before}s and lies {among_class}</source>
        <translation>ha dejado los {before} y está {among_class}</translation>
    </message>
    <message>
        <source>has left “{before}” and lies {among_class}</source>
        <translation>ha dejado «{before}» y está {among_class}</translation>
    </message>
    <message>
        <source>now lies {among_class}</source>
        <translation>está ahora {among_class}</translation>
    </message>
    <message>
        <source>among “{name}”</source>
        <translation>entre los de «{name}»</translation>
    </message>
    <message>
        <source>between “{name}” and “{other}”</source>
        <translation>entre «{name}» y «{other}»</translation>
    </message>
    <message>
        <source>among the {digit}s</source>
        <translation>entre los {digit}</translation>
    </message>
    <message>
        <source>between the {digit}s and the {other}s</source>
        <translation>entre los {digit} y los {other}</translation>
    </message>
    <message>
        <source>A map of the digits</source>
        <translation>Un mapa de los dígitos</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>layer of {network}</source>
        <translation>capa de {network}</translation>
    </message>
    <message>
        <source>Look at {layer}</source>
        <translation>Mirar {layer}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Look at another unit of this layer; the small maps below do the same</source>
        <translation>Mirar otra unidad de esta capa; los mapas pequeños de abajo hacen lo mismo</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>leído como</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>This network lays the ink before its reader in several ways: look at one of them</source>
        <translation>Esta red pone la tinta ante su lector de varias maneras: mira una de ellas</translation>
    </message>
    <message>
        <source>Look inside {network}</source>
        <translation>Mirar dentro de {network}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>the one that decides</source>
        <translation>la que decide</translation>
    </message>
    <message>
        <source>the one that decides: {alignment}</source>
        <translation>la que decide: {alignment}</translation>
    </message>
    <message>
        <source>{title}, {step}×{step} as one</source>
        <translation>{title}, {step}×{step} como una</translation>
    </message>
    <message>
        <source>Outlined: a cell&apos;s receptive field, and all that it reaches.</source>
        <translation>Con contorno: todo lo que siente una celda, y todo aquello a lo que llega.</translation>
    </message>
    <message>
        <source>Nothing drawn yet: this is what the network makes of blank paper.</source>
        <translation>Todavía no se ha dibujado nada: esto es lo que la red hace del papel en blanco.</translation>
    </message>
    <message>
        <source>No network is chosen.</source>
        <translation>No hay ninguna red elegida.</translation>
    </message>
    <message>
        <source>The networks are being opened.</source>
        <translation>Se están abriendo las redes.</translation>
    </message>
    <message>
        <source>Click a map to look at it</source>
        <translation>Haz clic en un mapa para mirarlo</translation>
    </message>
    <message>
        <source>{count} input numbers</source>
        <translation>{count} números de entrada</translation>
    </message>
    <message>
        <source>{count} input maps</source>
        <translation>{count} mapas de entrada</translation>
    </message>
    <message>
        <source>input map {number} of {count}</source>
        <translation>mapa de entrada {number} de {count}</translation>
    </message>
    <message>
        <source>the input map</source>
        <translation>el mapa de entrada</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>who wins</source>
        <translation>quién gana</translation>
    </message>
    <message>
        <source>all winners</source>
        <translation>todos los ganadores</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>all {units}</source>
        <translation>total: {units}</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>total: {count}</translation>
    </message>
    <message>
        <source>Of every {window} cells the largest goes on; where exactly it stood is forgotten. “All winners” leaves only those.</source>
        <translation>De cada {window} celdas pasa la mayor; se olvida dónde estaba exactamente. “Todos los ganadores” deja solo esas.</translation>
    </message>
    <message>
        <source>Every {window} cells become one, their mean: the map shrinks, and small shifts of the ink count less.</source>
        <translation>Cada {window} celdas se convierten en una, su media: el mapa se reduce, y los pequeños desplazamientos de la tinta cuentan menos.</translation>
    </message>
    <message>
        <source>A blur, each cell mixed with its neighbours by (1, 2, 1) / 4 along both axes; every second cell is kept.</source>
        <translation>Un desenfoque, cada celda mezclada con sus vecinas por (1, 2, 1) / 4 en ambos ejes; se conserva una celda de cada dos.</translation>
    </message>
    <message>
        <source>The network learned from pictures in colour. A drawing is the same ink in all three maps: red, green and blue, in this order.</source>
        <translation>La red aprendió de imágenes en color. Un dibujo es la misma tinta en los tres mapas: rojo, verde y azul, en este orden.</translation>
    </message>
    <message>
        <source>Every pixel goes to another place, always the same one: nothing is lost, but neighbours are torn apart.</source>
        <translation>Cada píxel va a otro lugar, siempre el mismo: no se pierde nada, pero se separa a los vecinos.</translation>
    </message>
    <message>
        <source>The field through a window of its own size, {alignment}: each cell is a pixel, or blank beyond the border.</source>
        <translation>El campo a través de una ventana de su mismo tamaño, {alignment}: cada celda es un píxel, o blanco más allá del borde.</translation>
    </message>
    <message>
        <source>What is fainter than a part of the darkest ink counts as paper and becomes blank; the rest is stretched to full ink.</source>
        <translation>Lo que es más tenue que una parte de la tinta más oscura cuenta como papel y queda en blanco; el resto se estira hasta la tinta plena.</translation>
    </message>
    <message>
        <source>Only the largest connected component of the ink stays, so that a blot beside the digit does not move the crop.</source>
        <translation>Solo queda el mayor componente conexo de la tinta, para que una mancha junto al dígito no mueva el recorte.</translation>
    </message>
    <message>
        <source>The ink cropped and centred by a rule: its larger side becomes 20 px, its centre of mass comes to the middle.</source>
        <translation>La tinta recortada y centrada por una regla: su lado mayor pasa a 20 px, su centro de masa va al medio.</translation>
    </message>
    <message>
        <source>Every 2×2 block of cells divided by its length over all maps; blocks overlap, and are laid side by side.</source>
        <translation>Cada bloque de 2×2 celdas dividido por su longitud sobre todos los mapas; los bloques se solapan, y se ponen uno junto a otro.</translation>
    </message>
    <message>
        <source>Another operation, called what it does. A cell looks at {window} cells before it; its value is no sum of products.</source>
        <translation>Otra operación, llamada por lo que hace. Una celda ve {window} celdas anteriores; su valor no es una suma de productos.</translation>
    </message>
    <message>
        <source>{laid}: each cell is mixed from the pixels next to it, by how near they are.</source>
        <translation>{laid}: cada celda se mezcla de los píxeles que tiene al lado, según lo cerca que están.</translation>
    </message>
    <message>
        <source>{unit} of {count}</source>
        <translation>{unit} de {count}</translation>
    </message>
    <message>
        <source>reads {count} numbers</source>
        <translation>lee {count} números</translation>
    </message>
    <message numerus="yes">
        <source>reads %n map(s) of {height}×{width}</source>
        <translation>
            <numerusform>lee %n mapa de {height}×{width}</numerusform>
            <numerusform>lee %n mapas de {height}×{width}</numerusform>
        </translation>
    </message>
    <message>
        <source>{formula} parameters</source>
        <translation>{formula} parámetros</translation>
    </message>
    <message>
        <source>nothing learned</source>
        <translation>nada aprendido</translation>
    </message>
    <message>
        <source>fixed by hand, learns nothing</source>
        <translation>fijado a mano, no aprende nada</translation>
    </message>
    <message>
        <source>edited {network}</source>
        <translation>{network} editada</translation>
    </message>
    <message>
        <source>The field laid onto paper</source>
        <translation>El campo puesto sobre papel</translation>
    </message>
    <message>
        <source>turned back by {angle}°</source>
        <translation>girado de vuelta {angle}°</translation>
    </message>
    <message>
        <source>brought back to the size of a training digit</source>
        <translation>devuelto al tamaño de un dígito de entrenamiento</translation>
    </message>
    <message>
        <source>The same {count} weights at every place. A person thought of them: nothing is learned here.</source>
        <translation>Los mismos {count} pesos en cada lugar. Los pensó una persona: aquí no se aprende nada.</translation>
    </message>
    <message>
        <source>The same {count:,} weights at every place (shared parameters), a slice for each of its {channels} input maps.</source>
        <translation>Los mismos {count:,} pesos en cada lugar (pesos compartidos), un corte para cada uno de sus {channels} mapas de entrada.</translation>
    </message>
    <message>
        <source>The same {count:,} weights at every place (shared parameters).</source>
        <translation>Los mismos {count:,} pesos en cada lugar (pesos compartidos).</translation>
    </message>
    <message>
        <source>The {height}×{width} window slides cell by cell.</source>
        <translation>La ventana de {height}×{width} se desliza celda a celda.</translation>
    </message>
    <message>
        <source>The {height}×{width} window slides {stride} cells at a time.</source>
        <translation>La ventana de {height}×{width} se desliza de {stride} en {stride} celdas.</translation>
    </message>
    <message>
        <source>The normalisation is folded into them: they are what was learned × {factor}.</source>
        <translation>La normalización va incluida en ellos: son lo aprendido × {factor}.</translation>
    </message>
    <message>
        <source>It looks at all {count} numbers, with a weight of its own for each.</source>
        <translation>Ve los {count} números, con un peso propio para cada uno.</translation>
    </message>
    <message>
        <source>A weight of its own for every place, {count} for this unit: the same ink elsewhere meets other weights.</source>
        <translation>Un peso propio para cada lugar, {count} para esta unidad: la misma tinta en otro sitio se encuentra con otros pesos.</translation>
    </message>
    <message>
        <source>The strongest cell of all of map {map}: where it stands no longer counts, only how strong it is.</source>
        <translation>La celda más fuerte de todo el mapa {map}: ya no cuenta dónde está, solo lo fuerte que es.</translation>
    </message>
    <message>
        <source>All of map {map}, added up and divided by {divisor:g}: how much there is, wherever it lies.</source>
        <translation>Todo el mapa {map}, sumado y dividido por {divisor:g}: cuánto hay, esté donde esté.</translation>
    </message>
    <message>
        <source>Pinned (click it again to let go): {cell}</source>
        <translation>Fijada (haz clic otra vez para soltarla): {cell}</translation>
    </message>
    <message>
        <source>The strongest cell (point at another, or click one to pin it): {cell}</source>
        <translation>La celda más fuerte (señala otra, o haz clic en una para fijarla): {cell}</translation>
    </message>
    <message>
        <source>= value</source>
        <translation>= valor</translation>
    </message>
    <message>
        <source>largest of {count:,}</source>
        <translation>el mayor de {count:,}</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>el producto</translation>
    </message>
    <message>
        <source>Σ of {count:,} products</source>
        <translation>Σ de {count:,} productos</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ sesgo</translation>
    </message>
    <message>
        <source>= sum</source>
        <translation>= suma</translation>
    </message>
    <message>
        <source>not below 0</source>
        <translation>no menos de 0</translation>
    </message>
    <message>
        <source>− blank paper</source>
        <translation>− papel en blanco</translation>
    </message>
    <message>
        <source>beyond</source>
        <comment>the border</comment>
        <translation>más allá</translation>
    </message>
    <message>
        <source>map {map}, {place}</source>
        <translation>mapa {map}, {place}</translation>
    </message>
    <message>
        <source>What lies in the window; ✓ the largest</source>
        <translation>Lo que hay en la ventana; ✓ el mayor</translation>
    </message>
    <message>
        <source>What lies in the window; ✓ the largest, which comes first: row, column</source>
        <translation>Lo que hay en la ventana; ✓ el mayor, que va primero: fila, columna</translation>
    </message>
    <message>
        <source>What lies in the window</source>
        <translation>Lo que hay en la ventana</translation>
    </message>
    <message>
        <source>What lies in the window, the largest first: row, column</source>
        <translation>Lo que hay en la ventana, primero el mayor: fila, columna</translation>
    </message>
    <message>
        <source>Row, column: input · weight</source>
        <translation>Fila, columna: entrada · peso</translation>
    </message>
    <message>
        <source>All {count:,} products, the largest first: number: input · weight</source>
        <translation>Los {count:,} productos, primero el mayor: número: entrada · peso</translation>
    </message>
    <message>
        <source>All {count:,} products, the largest first: row, column: input · weight</source>
        <translation>Los {count:,} productos, primero el mayor: fila, columna: entrada · peso</translation>
    </message>
    <message>
        <source>The products, as the window lies: input · weight</source>
        <translation>Los productos, tal como está la ventana: entrada · peso</translation>
    </message>
    <message>
        <source>The products of map {map}, as the window lies: input · weight</source>
        <translation>Los productos del mapa {map}, tal como está la ventana: entrada · peso</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
    <message>
        <source>map {map}, beyond the border, where nothing lies</source>
        <translation>mapa {map}, más allá del borde, donde no hay nada</translation>
    </message>
    <message>
        <source>{place}: input · weight = {term} = {product}</source>
        <translation>{place}: entrada · peso = {term} = {product}</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>ediciones</translation>
    </message>
    <message>
        <source>A layer and the sum behind one of its numbers</source>
        <translation>Una capa y la suma que hay detrás de uno de sus números</translation>
    </message>
    <message>
        <source>This pixel ({cell}, ink {ink}) reaches, of the cells of each map, {reached}.</source>
        <translation>Este píxel ({cell}, tinta {ink}) llega, de las celdas de cada mapa, a {reached}.</translation>
    </message>
    <message>
        <source>It sees all of the drawing.</source>
        <translation>Siente todo el dibujo.</translation>
    </message>
    <message>
        <source>It sees nothing of the drawing: it looks beyond the border.</source>
        <translation>No siente nada del dibujo: mira más allá del borde.</translation>
    </message>
    <message>
        <source>Its receptive field: {count:,} of {all} pixels of the drawing, {size} at the widest.</source>
        <translation>Su campo receptivo: {count:,} de {all} píxeles del dibujo, {size} en lo más ancho.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>cells of a map</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>{count:,} of {all:,}</source>
        <translation>{count:,} de {all:,}</translation>
    </message>
    <message>
        <source>{counted} in {layers}</source>
        <translation>{counted} en {layers}</translation>
    </message>
    <message>
        <source>What every input map brings</source>
        <translation>Lo que trae cada mapa de entrada</translation>
    </message>
    <message>
        <source>The products</source>
        <translation>Los productos</translation>
    </message>
    <message>
        <source>What the {count} input maps bring</source>
        <translation>Lo que traen los {count} mapas de entrada</translation>
    </message>
    <message>
        <source>The end of the sum</source>
        <translation>El final de la suma</translation>
    </message>
    <message>
        <source>The unit&apos;s value over the steps</source>
        <translation>El valor de la unidad a lo largo de los pasos</translation>
    </message>
    <message>
        <source>{value:.3g} after {step} of {steps} steps.</source>
        <translation>{value:.3g} tras {step} de {steps} pasos.</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Todavía no se ha buscado nada.</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>from noise</source>
        <translation>desde ruido</translation>
    </message>
    <message>
        <source>from the drawing</source>
        <translation>desde el dibujo</translation>
    </message>
    <message>
        <source>its strongest place</source>
        <translation>su lugar más fuerte</translation>
    </message>
    <message>
        <source>everywhere at once</source>
        <translation>en todas partes a la vez</translation>
    </message>
    <message>
        <source>there are seeds from 0 to {last}</source>
        <translation>hay semillas de 0 a {last}</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>Dónde empieza</translation>
    </message>
    <message>
        <source>What part of the unit&apos;s map is to become large</source>
        <translation>Qué del mapa de la unidad debe ser grande</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>Cost of ink</source>
        <translation>Coste de la tinta</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>The input found</source>
        <translation>La entrada hallada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Change an image so that this unit answers more and more</source>
        <translation>Cambiar una imagen para que esta unidad responda cada vez más</translation>
    </message>
    <message>
        <source>Leave the image as it is now</source>
        <translation>Dejar la imagen como está ahora</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Llevar al lienzo</translation>
    </message>
    <message>
        <source>Draw the image that was found on the canvas</source>
        <translation>Dibujar en el lienzo la imagen que se halló</translation>
    </message>
    <message>
        <source>Found by gradient ascent</source>
        <translation>Hallada por ascenso de gradiente</translation>
    </message>
    <message>
        <source>best digit</source>
        <translation>mejor dígito</translation>
    </message>
    <message>
        <source>best picture</source>
        <translation>mejor imagen</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Buscarlos</translation>
    </message>
    <message>
        <source>What each unit saw in the digit that excites it most</source>
        <translation>Qué vio cada unidad en el dígito que más la excita</translation>
    </message>
    <message>
        <source>Test digits that excite the unit most</source>
        <translation>Dígitos de prueba que más excitan la unidad</translation>
    </message>
    <message>
        <source>Test digits that excite it most</source>
        <translation>Dígitos que más la excitan</translation>
    </message>
    <message>
        <source>Test pictures that excite it most</source>
        <translation>Imágenes de prueba que más la excitan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>{kind} {number} of {count}</source>
        <translation>{kind} {number} de {count}</translation>
    </message>
    <message>
        <source>Not looked for yet: “Find them” shows this network all 10,000 test digits.</source>
        <translation>Todavía no se han buscado: “Buscarlos” muestra a esta red los 10,000 dígitos de prueba.</translation>
    </message>
    <message>
        <source>None of the test digits excites this unit: it is dead.</source>
        <translation>Ninguno de los dígitos de prueba excita esta unidad: está muerta.</translation>
    </message>
    <message>
        <source>Start, and an image changes step by step so that this unit answers more and more. It need not look like a digit: no pen draws it.</source>
        <translation>Empieza, y una imagen cambia paso a paso para que esta unidad responda cada vez más. No tiene por qué parecer un dígito: no la dibuja ningún lápiz.</translation>
    </message>
    <message>
        <source>None of the {pictures} excites this unit.</source>
        <translation>Ninguna de las {pictures} excita esta unidad.</translation>
    </message>
    <message>
        <source>Not looked for yet: “Find them” shows this network all {pictures}.</source>
        <translation>Todavía no se han buscado: «Buscarlos» muestra a esta red todas las {pictures}.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>{units} of {layer}</source>
        <translation>{units} de {layer}</translation>
    </message>
    <message>
        <source>Found without the surgery.</source>
        <translation>Hallado sin la cirugía.</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} {pictures} excite {unit} of {layer}; the {count} that do most are shown.</source>
        <translation>{excited:,} de {n:,} {pictures} excitan {unit} de {layer}; se muestran las {count} que más lo hacen.</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}: it is dead, and the others do without it.</source>
        <translation>{excited:,} de {n:,} dígitos de prueba excitan {unit} de {layer}: es una unidad muerta, y las demás se las arreglan sin ella.</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the one that do most.</source>
        <translation>{excited:,} de {n:,} dígitos de prueba excitan {unit} de {layer}; aquí está el que más lo hace.</translation>
    </message>
    <message>
        <source>{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the {count} that do most.</source>
        <translation>{excited:,} de {n:,} dígitos de prueba excitan {unit} de {layer}; aquí están los {count} que más lo hacen.</translation>
    </message>
    <message>
        <source>Look at what the outlined parts, which are all it can see, have in common.</source>
        <translation>Mira qué tienen en común las partes con contorno, que son todo lo que puede sentir.</translation>
    </message>
    <message>
        <source>Look at what they have in common.</source>
        <translation>Mira qué tienen en común.</translation>
    </message>
    <message>
        <source>The digits lie as they are: the reading at rest.</source>
        <translation>Los dígitos están como son: la lectura en reposo.</translation>
    </message>
    <message>
        <source>Test digit {number:,}, {digit}, excites it to {value}. A click brings it to the canvas.</source>
        <translation>El dígito de prueba {number:,}, {digit}, la excita hasta {value}. Un clic lo lleva al lienzo.</translation>
    </message>
    <message>
        <source>Test picture {number:,}, {digit}, excites it to {value}. A click brings it to the canvas.</source>
        <translation>La imagen de prueba {number:,}, {digit}, la excita hasta {value}. Un clic la lleva al lienzo.</translation>
    </message>
    <message>
        <source>is {digit}</source>
        <translation>es {digit}</translation>
    </message>
    <message>
        <source>After the surgery: value {value} after {step} steps</source>
        <translation>Tras la cirugía: valor {value} tras {step} pasos</translation>
    </message>
    <message>
        <source>Value {value} after {step} steps</source>
        <translation>Valor {value} tras {step} pasos</translation>
    </message>
    <message>
        <source>{progress}; the best test digit: {best}.</source>
        <translation>{progress}; el mejor dígito de prueba: {best}.</translation>
    </message>
    <message>
        <source>{progress}; the best test picture: {best}.</source>
        <translation>{progress}; la mejor imagen de prueba: {best}.</translation>
    </message>
    <message>
        <source>{progress}: {times:.1f} times the best test digit&apos;s {best}.</source>
        <translation>{progress}: {times:.1f} veces el {best} del mejor dígito de prueba.</translation>
    </message>
    <message>
        <source>{progress}: {times:.1f} times the best test picture&apos;s {best}.</source>
        <translation>{progress}: {times:.1f} veces el {best} de la mejor imagen de prueba.</translation>
    </message>
    <message>
        <source>What a unit has learned</source>
        <translation>Qué ha aprendido una unidad</translation>
    </message>
    <message>
        <source>{count:,} {pictures}</source>
        <translation>{count:,} {pictures}</translation>
    </message>
    <message>
        <source>upright and centred digits</source>
        <translation>dígitos derechos y centrados</translation>
    </message>
    <message>
        <source>what excites {unit} of {layer} of {network} most, by gradient ascent</source>
        <translation>lo que más excita {unit} de {layer} de {network}, por ascenso de gradiente</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no layer</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{unit} of {layer}</source>
        <translation>{unit} de {layer}</translation>
    </message>
    <message>
        <source>at most {count} MNIST test digits, as they are</source>
        <translation>como mucho {count} dígitos de prueba de MNIST, tal como son</translation>
    </message>
    <message>
        <source>{network} calls it {digit}, {share} sure</source>
        <translation>{network} lo llama {digit}, seguridad {share}</translation>
    </message>
    <message>
        <source>all places</source>
        <translation>todos los lugares</translation>
    </message>
    <message>
        <source>{step} steps of Adam, rate {rate:g}, towards the unit&apos;s value at {place}, smoothness {smoothness:g}, cost of ink {ink_cost:g}, jitter {jitter_px} px, seed {seed}</source>
        <translation>{step} pasos de Adam, tasa {rate:g}, hacia el valor de la unidad en {place}, suavidad {smoothness:g}, coste de la tinta {ink_cost:g}, temblor {jitter_px} px, semilla {seed}</translation>
    </message>
    <message>
        <source>gradient ascent</source>
        <translation>ascenso de gradiente</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Un peso</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>place by place</source>
        <translation>lugar por lugar</translation>
    </message>
    <message>
        <source>Probabilities: outline before, filled after</source>
        <translation>Probabilidades: contorno antes, relleno después</translation>
    </message>
    <message>
        <source>The step is being taken.</source>
        <translation>Se está dando el paso.</translation>
    </message>
    <message>
        <source>Follow a weight of {layer}</source>
        <translation>Seguir un peso de {layer}</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>El dibujo</translation>
    </message>
    <message>
        <source>the pixels are resampled</source>
        <translation>los píxeles se remuestrean</translation>
    </message>
    <message>
        <source>every number goes back to the pixels that it came from</source>
        <translation>cada número vuelve a los píxeles de los que vino</translation>
    </message>
    <message>
        <source>the same ink in red, green and blue</source>
        <translation>la misma tinta en rojo, verde y azul</translation>
    </message>
    <message>
        <source>each pixel gets the sum of its three gradients</source>
        <translation>cada píxel recibe la suma de sus tres gradientes</translation>
    </message>
    <message>
        <source>each cell is a weighted sum of its window, with the same weights at every place</source>
        <translation>cada celda es una suma ponderada de su ventana, con los mismos pesos en cada lugar</translation>
    </message>
    <message>
        <source>each input gets Σ gradient·weight, over all windows that it lay in</source>
        <translation>cada entrada recibe Σ gradiente·peso, sobre todas las ventanas en las que estaba</translation>
    </message>
    <message>
        <source>each unit is a weighted sum of all numbers before it</source>
        <translation>cada unidad es una suma ponderada de todos los números anteriores</translation>
    </message>
    <message>
        <source>each input gets Σ gradient·weight, over all units</source>
        <translation>cada entrada recibe Σ gradiente·peso, sobre todas las unidades</translation>
    </message>
    <message>
        <source>the largest number of each window</source>
        <translation>el mayor número de cada ventana</translation>
    </message>
    <message>
        <source>the winner of each window gets its whole gradient, and the others nothing</source>
        <translation>el ganador de cada ventana recibe todo su gradiente, y los demás nada</translation>
    </message>
    <message>
        <source>the mean of each window</source>
        <translation>la media de cada ventana</translation>
    </message>
    <message>
        <source>all cells of a window share its gradient alike</source>
        <translation>todas las celdas de una ventana se reparten su gradiente por igual</translation>
    </message>
    <message>
        <source>the largest number of each map, and its mean</source>
        <translation>el mayor número de cada mapa, y su media</translation>
    </message>
    <message>
        <source>the gradient of the largest goes to the winner alone, that of the mean is shared by all cells alike</source>
        <translation>el gradiente del mayor va solo al ganador, el de la media se reparte por igual entre todas las celdas</translation>
    </message>
    <message>
        <source>another operation, called what it does</source>
        <translation>otra operación, llamada por lo que hace</translation>
    </message>
    <message>
        <source>each input gets Σ gradient·slope, over all that the operation makes of it</source>
        <translation>cada entrada recibe Σ gradiente·pendiente, sobre todo lo que la operación hace de ella</translation>
    </message>
    <message>
        <source>every other cell of a blur</source>
        <translation>una celda de cada dos de un desenfoque</translation>
    </message>
    <message>
        <source>each cell gets as much of the gradient as it counted for</source>
        <translation>cada celda recibe tanto gradiente como contó</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>Paso {number}.</translation>
    </message>
    <message>
        <source>The drawing, 784 numbers, and its true class: {label}.</source>
        <translation>El dibujo, 784 números, y su clase verdadera: {label}.</translation>
    </message>
    <message>
        <source>Loss: L = −ln p({label}) = −ln {probability} = {loss}.</source>
        <translation>Pérdida: L = −ln p({label}) = −ln {probability} = {loss}.</translation>
    </message>
    <message>
        <source>{count} readings answer together.</source>
        <translation>{count} lecturas responden juntas.</translation>
    </message>
    <message>
        <source>Backward begins: dL/dz of each class is its probability, less 1 for the true class, {label}.</source>
        <translation>Empieza hacia atrás: dL/dz de cada clase es su probabilidad, menos 1 para la clase verdadera, {label}.</translation>
    </message>
    <message>
        <source>Update: w ← w − {rate:g}·dL/dw, for {count:,} numbers.</source>
        <translation>Actualización: w ← w − {rate:g}·dL/dw, para {count:,} números.</translation>
    </message>
    <message>
        <source>Forward, {layer}: {operation}.</source>
        <translation>Hacia delante, {layer}: {operation}.</translation>
    </message>
    <message>
        <source>Then ReLU: what is negative becomes 0.</source>
        <translation>Después ReLU: lo negativo pasa a ser 0.</translation>
    </message>
    <message>
        <source>Then {function}.</source>
        <translation>Después {function}.</translation>
    </message>
    <message>
        <source>Backward, through {layer}: {operation}.</source>
        <translation>Hacia atrás, por {layer}: {operation}.</translation>
    </message>
    <message>
        <source>First it is multiplied by the slope of {function} at each sum.</source>
        <translation>Antes se multiplica por la pendiente de {function} en cada suma.</translation>
    </message>
    <message>
        <source>ReLU first stops the gradient at {count:,} of {all:,} cells.</source>
        <translation>Antes, ReLU detiene el gradiente en {count:,} de {all:,} celdas.</translation>
    </message>
    <message>
        <source>At step {number} the loss was no longer a finite number: take a smaller learning rate.</source>
        <translation>En el paso {number} la pérdida dejó de ser un número finito: toma una tasa de aprendizaje menor.</translation>
    </message>
    <message numerus="yes">
        <source>Before: {before}; after %n step(s): {after}. Loss {first} → {last}.</source>
        <translation>
            <numerusform>Antes: {before}; tras %n paso: {after}. Pérdida {first} → {last}.</numerusform>
            <numerusform>Antes: {before}; tras %n pasos: {after}. Pérdida {first} → {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing, {cell}: ink {ink}, dL/d ink = {slope}.</source>
        <translation>El dibujo, {cell}: tinta {ink}, dL/d tinta = {slope}.</translation>
    </message>
    <message>
        <source>Its sum z = {sum}: ReLU stops the gradient, dL/dz = 0.</source>
        <translation>Su suma z = {sum}: ReLU detiene el gradiente, dL/dz = 0.</translation>
    </message>
    <message>
        <source>Its sum z = {sum}: dL/dz = {slope} · {factor} = {product}.</source>
        <translation>Su suma z = {sum}: dL/dz = {slope} · {factor} = {product}.</translation>
    </message>
    <message>
        <source>The winner, {cell}, gets all of it, the rest of its window 0.</source>
        <translation>La ganadora, {cell}, lo recibe todo; el resto de su ventana, 0.</translation>
    </message>
    <message>
        <source>Each of its {count} cells gets {share} of it: {gradient}.</source>
        <translation>Cada una de sus {count} celdas recibe {share} de él: {gradient}.</translation>
    </message>
    <message>
        <source>It goes back to the cells that it was made of, as much as each of them counted for.</source>
        <translation>Vuelve a las celdas de las que se hizo, tanto como contó cada una de ellas.</translation>
    </message>
    <message>
        <source>What {layer} learns is not written out: {operation}. Choose another layer.</source>
        <translation>Lo que aprende {layer} no se escribe en detalle: {operation}. Elige otra capa.</translation>
    </message>
    <message>
        <source>{layer} learns nothing: {operation}. Choose another layer.</source>
        <translation>{layer} no aprende nada: {operation}. Elige otra capa.</translation>
    </message>
    <message>
        <source>used at {places}</source>
        <translation>usado en {places}</translation>
    </message>
    <message>
        <source>input {number} of {count}</source>
        <translation>entrada {number} de {count}</translation>
    </message>
    <message>
        <source>{unit}: the weight of {where}</source>
        <translation>{unit}: el peso de {where}</translation>
    </message>
    <message>
        <source>{unit}: its bias, {used}</source>
        <translation>{unit}: su sesgo, {used}</translation>
    </message>
    <message>
        <source>{unit}: its shift, {used}</source>
        <translation>{unit}: su desplazamiento, {used}</translation>
    </message>
    <message>
        <source>{unit}: its scale, {used}</source>
        <translation>{unit}: su escala, {used}</translation>
    </message>
    <message>
        <source>{places} in {count} readings</source>
        <translation>{places} en {count} lecturas</translation>
    </message>
    <message>
        <source>w ← w − rate · dL/dw = {old} − {rate:g}·{gradient} = {new}</source>
        <translation>w ← w − tasa · dL/dw = {old} − {rate:g}·{gradient} = {new}</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>clase verdadera</translation>
    </message>
    <message>
        <source>{number} of {count}, learning rate {rate:g}, plain gradient descent</source>
        <translation>{number} de {count}, tasa de aprendizaje {rate:g}, descenso de gradiente simple</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>A learning step</source>
        <translation>Un paso de aprendizaje</translation>
    </message>
    <message>
        <source>the learning rate is one of {rates}, and the number of steps one of {counts}</source>
        <translation>la tasa de aprendizaje es una de {rates}, y el número de pasos uno de {counts}</translation>
    </message>
    <message>
        <source>the position and the weight are counted from 0, and it plays at most 60 positions a second</source>
        <translation>la posición y el peso se cuentan desde 0, y reproduce como mucho 60 posiciones por segundo</translation>
    </message>
    <message>
        <source>Say above which digit it is: a loss compares the answer with the true class.</source>
        <translation>Di arriba qué dígito es: una pérdida compara la respuesta con la clase verdadera.</translation>
    </message>
    <message>
        <source>Say above which class it is: a loss compares the answer with the true class.</source>
        <translation>Di arriba qué clase es: una pérdida compara la respuesta con la clase verdadera.</translation>
    </message>
    <message>
        <source>{network} tells {classes} apart, and it is said to be {truth}: say above which class it is.</source>
        <translation>{network} distingue {classes}, y se ha dicho que es {truth}: diga arriba qué clase es.</translation>
    </message>
    <message>
        <source>a focus is a table, not {values}: write {{ slot = 2, layer = &quot;conv 1&quot;, unit = 3 }}</source>
        <translation>un foco es una tabla, no {values}: escribe {{ slot = 2, layer = &quot;conv 1&quot;, unit = 3 }}</translation>
    </message>
    <message>
        <source>the {name} is counted from 1: there is no {number}</source>
        <translation>{name} se cuenta desde 1: no existe {number}</translation>
    </message>
    <message>
        <source>a cell is a row and a column, not {cell}</source>
        <translation>una celda es una fila y una columna, no {cell}</translation>
    </message>
    <message>
        <source>what is changed in networks is a list of at most {count} tables with network and edits</source>
        <translation>lo que se cambia en las redes es una lista de como mucho {count} tablas con network y edits</translation>
    </message>
    <message>
        <source>Scale of the maps</source>
        <translation>Escala de los mapas</translation>
    </message>
    <message>
        <source>its largest</source>
        <translation>su máximo</translation>
    </message>
    <message>
        <source>From {low} to {high}. Each map has its own scale.</source>
        <translation>De {low} a {high}. Cada mapa tiene su propia escala.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
    <message>
        <source>{unit}: weight {weight} × ink {ink} = {product} here; all together {total}, bias {bias}, sum {sum}</source>
        <translation>{unit}: peso {weight} × tinta {ink} = {product} aquí; en total {total}, sesgo {bias}, suma {sum}</translation>
    </message>
    <message>
        <source>{sum}, after the ReLU {value}</source>
        <translation>{sum}, tras la ReLU {value}</translation>
    </message>
    <message>
        <source>{unit}: weight {weight} in row {row}, column {column} of the kernel</source>
        <translation>{unit}: peso {weight} en la fila {row}, columna {column} del kernel</translation>
    </message>
    <message>
        <source>{unit}: {value} in row {row}, column {column}; largest {most}</source>
        <translation>{unit}: {value} en la fila {row}, columna {column}; mayor {most}</translation>
    </message>
    <message>
        <source>ink × {unit}</source>
        <translation>tinta × {unit}</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>The flow through the networks</source>
        <translation>El flujo por las redes</translation>
    </message>
    <message>
        <source>moved by {count} px</source>
        <translation>movido {count} px</translation>
    </message>
    <message>
        <source>{count} maps of each layer</source>
        <translation>{count} mapas de cada capa</translation>
    </message>
    <message>
        <source>{answers}: every number is there. Next, the same digit is moved.</source>
        <translation>{answers}: todos los números están ahí. Después se mueve el mismo dígito.</translation>
    </message>
    <message>
        <source>The strongest path, one map or unit a layer: from the ink to {digit}, {share} sure.</source>
        <translation>El camino más fuerte, un mapa o una unidad por capa: de la tinta a {digit}, seguridad {share}.</translation>
    </message>
    <message>
        <source>The strongest path, one unit a layer: from the ink to {digit}, {share} sure.</source>
        <translation>El camino más fuerte, una unidad por capa: de la tinta a {digit}, seguridad {share}.</translation>
    </message>
    <message>
        <source>The ink is laid down for the network.</source>
        <translation>La tinta se pone ante la red.</translation>
    </message>
    <message>
        <source>The evidence for each digit is added up: the most there is for {digit}.</source>
        <translation>Se suma la evidencia de cada dígito: la mayor es la de {digit}.</translation>
    </message>
    <message>
        <source>The evidence for each class is added up: the most there is for {digit}.</source>
        <translation>Se suma la evidencia de cada clase: la mayor es la de {digit}.</translation>
    </message>
    <message>
        <source>The {window} window of {unit} passes over the ink: where it fits, the map lights up.</source>
        <translation>La ventana de {window} de {unit} pasa sobre la tinta: donde encaja, el mapa se ilumina.</translation>
    </message>
    <message>
        <source>{layer}: each {window} window looks at all {count} maps at once, so that {unit} finds larger shapes.</source>
        <translation>{layer}: cada ventana de {window} ve los {count} mapas a la vez, así que {unit} encuentra formas mayores.</translation>
    </message>
    <message>
        <source>Each of {pixels} pixels has a wire of its own to each of {count} units: ink × weight flows through it, {unit} adds up most.</source>
        <translation>Cada uno de los {pixels} píxeles tiene un cable propio a cada una de las {count} unidades: por él fluye tinta × peso, y {unit} es la que más suma.</translation>
    </message>
    <message>
        <source>{layer}: each of {count} units adds up {numbers} numbers, each times its weight.</source>
        <translation>{layer}: cada una de {count} unidades suma {numbers} números, cada uno por su peso.</translation>
    </message>
    <message>
        <source>{layer}: the mean of each patch is kept, and {before} cells become {after}.</source>
        <translation>{layer}: se conserva la media de cada parche, y {before} celdas pasan a {after}.</translation>
    </message>
    <message>
        <source>{layer}: the largest of each patch is kept, and {before} cells become {after}.</source>
        <translation>{layer}: se conserva el mayor de cada parche, y {before} celdas pasan a {after}.</translation>
    </message>
    <message>
        <source>{layer}: a soft mean of each patch is kept, and {before} cells become {after}.</source>
        <translation>{layer}: se conserva una media suave de cada parche, y {before} celdas pasan a {after}.</translation>
    </message>
    <message>
        <source>Another operation, called what it does.</source>
        <translation>Otra operación, llamada por lo que hace.</translation>
    </message>
    <message>
        <source>Of each map only its largest value and its mean are kept: what was found, and no longer where.</source>
        <translation>De cada mapa solo se conservan su mayor valor y su media: qué se encontró, y ya no dónde.</translation>
    </message>
    <message>
        <source>Every block of 2×2 cells is divided by its length, so that faint edges count as much as dark ones.</source>
        <translation>Cada bloque de 2×2 celdas se divide por su longitud, para que los bordes tenues cuenten tanto como los oscuros.</translation>
    </message>
    <message>
        <source>The network learned from colours: the drawing is the same ink in red, green and blue to it.</source>
        <translation>La red aprendió de colores: para ella, el dibujo es la misma tinta en rojo, verde y azul.</translation>
    </message>
    <message>
        <source>What is faint counts as paper before any filter looks at it.</source>
        <translation>Lo que es tenue cuenta como papel antes de que lo mire ningún filtro.</translation>
    </message>
    <message>
        <source>All but the largest connected component of the ink is blanked before any filter looks at it.</source>
        <translation>Se borra todo menos el mayor componente conexo de la tinta antes de que lo mire ningún filtro.</translation>
    </message>
    <message>
        <source>The ink is laid on larger paper, turned where that fits best, before any filter looks at it.</source>
        <translation>La tinta se pone en un papel mayor, girada como mejor encaja, antes de que la mire ningún filtro.</translation>
    </message>
    <message>
        <source>The ink is cropped, scaled and centred before any filter looks at it.</source>
        <translation>La tinta se recorta, se escala y se centra antes de que la mire ningún filtro.</translation>
    </message>
    <message>
        <source>The pixels are shuffled, always in the same way, before the network sees them.</source>
        <translation>Los píxeles se barajan, siempre de la misma manera, antes de que los vea la red.</translation>
    </message>
    <message>
        <source>The place of the field where the network finds most is cut out.</source>
        <translation>Se recorta el lugar del campo donde la red encuentra más.</translation>
    </message>
    <message>
        <source>Moved by {count} px, {changes}. {answers}.</source>
        <translation>Movido {count} px, {changes}. {answers}.</translation>
    </message>
    <message>
        <source>{network} lays the ink back in place</source>
        <translation>{network} devuelve la tinta a su sitio</translation>
    </message>
    <message>
        <source>the maps of {network} move along as a whole</source>
        <translation>los mapas de {network} se mueven enteros con ella</translation>
    </message>
    <message>
        <source>the maps of {network} change</source>
        <translation>los mapas de {network} cambian</translation>
    </message>
    <message>
        <source>the wires of {network} do not fit any more ({unit}: {before}, now {after})</source>
        <translation>los cables de {network} ya no encajan ({unit}: {before}, ahora {after})</translation>
    </message>
    <message>
        <source>the wires of {network} carry more ({unit}: {before}, now {after})</source>
        <translation>los cables de {network} llevan más ({unit}: {before}, ahora {after})</translation>
    </message>
    <message>
        <source>Both still read {digit}</source>
        <translation>Ambas leen todavía {digit}</translation>
    </message>
    <message>
        <source>{network} still reads {digit}</source>
        <translation>{network} lee todavía {digit}</translation>
    </message>
    <message>
        <source>Nothing drawn yet: draw a digit, and play.</source>
        <translation>Todavía no se ha dibujado nada: dibuja un dígito y pulsa reproducir.</translation>
    </message>
    <message>
        <source>{network} has {count} layers, more than fit beside one another.</source>
        <translation>{network} tiene {count} capas, más de las que caben una junto a otra.</translation>
    </message>
    <message>
        <source>{network} is not played: there is room for two networks.</source>
        <translation>{network} no se reproduce: hay sitio para dos redes.</translation>
    </message>
    <message>
        <source>Play how the ink flows through the networks to their answers</source>
        <translation>Reproducir cómo fluye la tinta por las redes hasta sus respuestas</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>its layer&apos;s largest</source>
        <translation>el máximo de su capa</translation>
    </message>
    <message>
        <source>Point at a map.</source>
        <translation>Señala un mapa.</translation>
    </message>
    <message>
        <source>looks for</source>
        <translation>busca</translation>
    </message>
    <message>
        <source>looks for: its weights for red, green and blue, added up</source>
        <translation>busca: sus pesos para rojo, verde y azul, sumados</translation>
    </message>
    <message>
        <source>finds: weight × ink, and the unit&apos;s answer</source>
        <translation>encuentra: peso × tinta, y la respuesta de la unidad</translation>
    </message>
    <message>
        <source>finds: its feature map, and the largest value</source>
        <translation>encuentra: su mapa de características, y el mayor valor</translation>
    </message>
    <message>
        <source>the {shown} of {units} that find most, sorted when the pen rests</source>
        <translation>{shown} de {units}, según lo que encuentran; en orden cuando el lápiz descansa</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>First filters</source>
        <translation>Primeros filtros</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Reproducir</translation>
    </message>
    <message>
        <source>Bright: found here. Light blue: below zero. Click a map to go into its layer.</source>
        <translation>Claro: encontrado aquí. Azul claro: por debajo de cero. Haz clic en un mapa para entrar en su capa.</translation>
    </message>
    <message>
        <source>Above: what it looks for. Below: what it finds.</source>
        <translation>Arriba: lo que busca. Abajo: lo que encuentra.</translation>
    </message>
    <message>
        <source>Wires carry input × weight: amber ones add, blue ones take away.</source>
        <translation>Los cables llevan entrada × peso: los ámbar suman, los azules restan.</translation>
    </message>
    <message>
        <source>each map&apos;s own</source>
        <translation>la de cada mapa</translation>
    </message>
    <message>
        <source>each layer&apos;s</source>
        <translation>la de cada capa</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>una para todos</translation>
    </message>
    <message>
        <source>Nothing drawn yet: this is what blank paper makes.</source>
        <translation>Todavía no se ha dibujado nada: esto es lo que hace el papel en blanco.</translation>
    </message>
    <message>
        <source>Inside the networks: layers</source>
        <translation>Dentro de las redes: capas</translation>
    </message>
    <message>
        <source>Inside the networks: first filters</source>
        <translation>Dentro de las redes: primeros filtros</translation>
    </message>
    <message>
        <source>Inside the networks: flow</source>
        <translation>Dentro de las redes: flujo</translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation>fijado a mano</translation>
    </message>
    <message>
        <source>{count:,} parameters</source>
        <translation>{count:,} parámetros</translation>
    </message>
    <message>
        <source>shown: {alignment}, the reading that decides</source>
        <translation>se muestra: {alignment}, la lectura que decide</translation>
    </message>
    <message>
        <source>shown: {alignment}, not the reading that decides</source>
        <translation>se muestra: {alignment}, no la lectura que decide</translation>
    </message>
    <message>
        <source>the field</source>
        <translation>el campo</translation>
    </message>
    <message>
        <source>{network} · {layer}: {value} of ink in row {row}, column {column}</source>
        <translation>{network} · {layer}: {value} de tinta en la fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{unit}: nothing drawn yet</source>
        <translation>{unit}: todavía no se ha dibujado nada</translation>
    </message>
    <message>
        <source>{unit} of {count}: {value}</source>
        <translation>{unit} de {count}: {value}</translation>
    </message>
    <message>
        <source>{unit}: one of {count} maps of {height}×{width}, largest {most}, here {value} in row {row}, column {column}</source>
        <translation>{unit}: uno de {count} mapas de {height}×{width}, mayor {most}, aquí {value} en la fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>reading of {network}</source>
        <translation>lectura de {network}</translation>
    </message>
    <message>
        <source>Switch all units of this layer off but the one whose kernel is shown</source>
        <translation>Apagar todas las unidades de esta capa salvo aquella cuyo kernel se muestra</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Restore all networks to what they were after training; undo brings the changes back</source>
        <translation>Dejar todas las redes como se entrenaron; deshacer devuelve los cambios</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Only this class</source>
        <translation>Solo esta clase</translation>
    </message>
    <message>
        <source>Only this filter</source>
        <translation>Solo este filtro</translation>
    </message>
    <message>
        <source>Only this unit</source>
        <translation>Solo esta unidad</translation>
    </message>
    <message>
        <source>Change something: then the accuracy on test digits is measured, before and after.</source>
        <translation>Cambia algo: entonces se mide la exactitud en los dígitos de prueba, antes y después.</translation>
    </message>
    <message>
        <source>Not measured yet: the accuracy of {network} on test digits, before and after the edits.</source>
        <translation>Todavía sin medir: la exactitud de {network} en los dígitos de prueba, antes y después de las ediciones.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Keep this network, with what is changed in it, among your own</source>
        <translation>Conservar esta red, con lo que se ha cambiado en ella, entre las tuyas</translation>
    </message>
    <message>
        <source>Save as network…</source>
        <translation>Guardar red…</translation>
    </message>
    <message>
        <source>Reading the same test digits twice: as trained, then with the edits…</source>
        <translation>Leyendo dos veces los mismos dígitos de prueba: como se entrenó, y después con las ediciones…</translation>
    </message>
    <message>
        <source>Reading the same pictures twice: as trained, then with the edits…</source>
        <translation>Leyendo dos veces las mismas imágenes: como se entrenó, y después con las ediciones…</translation>
    </message>
    <message>
        <source>Change something: then the accuracy on {pictures} can be measured, before and after.</source>
        <translation>Cambia algo: entonces se puede medir la exactitud con {pictures}, antes y después.</translation>
    </message>
    <message>
        <source>Not measured yet: the accuracy of {network} on {pictures}, before and after the edits.</source>
        <translation>Todavía sin medir: la exactitud de {network} con {pictures}, antes y después de las ediciones.</translation>
    </message>
    <message>
        <source>A name for {network} with these changes:</source>
        <translation>Un nombre para {network} con estos cambios:</translation>
    </message>
    <message>
        <source>Save as a network</source>
        <translation>Guardar como red</translation>
    </message>
    <message>
        <source>{share} ({low:.1f} to {high:.1f})</source>
        <translation>{share} ({low:.1f} a {high:.1f})</translation>
    </message>
    <message>
        <source>{network} reads {before} as trained, {after} edited: {lost:,} lost, {gained:,} gained (n = {n:,} test digits, 95 % intervals). Calibration error: {error_before:.1f} %, then {error_after:.1f} %.</source>
        <translation>{network} lee {before} como se entrenó, {after} editada: {lost:,} perdidos, {gained:,} ganados (n = {n:,} dígitos de prueba, intervalos del 95 %). Error de calibración: {error_before:.1f} %, después {error_after:.1f} %.</translation>
    </message>
    <message>
        <source>{network} reads {before} as trained, {after} edited: {lost:,} lost, {gained:,} gained (n = {n:,} {pictures}, 95 % intervals). Calibration error: {error_before:.1f} %, then {error_after:.1f} %.</source>
        <translation>{network} lee {before} como se entrenó, {after} editada: {lost:,} perdidas, {gained:,} ganadas (n = {n:,} {pictures}, intervalos del 95 %). Error de calibración: {error_before:.1f} %, después {error_after:.1f} %.</translation>
    </message>
    <message>
        <source>{count} weights, one a unit before it</source>
        <translation>{count} pesos, uno por unidad anterior</translation>
    </message>
    <message>
        <source>{height} x {width} weights</source>
        <translation>{height} x {width} pesos</translation>
    </message>
    <message numerus="yes">
        <source>{height} x {width} weights for</source>
        <comment>one map of several, which stands behind it</comment>
        <translation>
            <numerusform>{height} x {width} pesos para</numerusform>
            <numerusform>{height} x {width} pesos para</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel&apos;s weights</source>
        <translation>Los pesos del kernel</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value:.3f}</source>
        <translation>Fila {row}, columna {column}: {value:.3f}</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>The unit&apos;s bias</source>
        <translation>El sesgo de la unidad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the bias that was learned</source>
        <translation>Dejar el sesgo como se aprendió</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>map {number} of {count}</source>
        <translation>mapa {number} de {count}</translation>
    </message>
    <message>
        <source>The share of the weights of smallest magnitude that become 0</source>
        <translation>La parte de los pesos de menor magnitud que pasa a 0</translation>
    </message>
    <message>
        <source>Normally distributed noise on the weights, in standard deviations of each layer&apos;s weights</source>
        <translation>Ruido de distribución normal en los pesos, en desviaciones típicas de los pesos de cada capa</translation>
    </message>
    <message>
        <source>The logits are divided by it: above 1 less sure, below 1 surer</source>
        <translation>Los logits se dividen por ella: por encima de 1 menos segura, por debajo de 1 más segura</translation>
    </message>
    <message>
        <source>Layers to prune, or to make noisy</source>
        <translation>Capas que se podan o a las que se pone ruido</translation>
    </message>
    <message>
        <source>Whether pruning and noise are of one layer, or of all layers together</source>
        <translation>Si la poda y el ruido son de una capa, o de todas juntas</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>esta capa</translation>
    </message>
    <message>
        <source>prune</source>
        <translation>podar</translation>
    </message>
    <message>
        <source>Other noise of the same size</source>
        <translation>Otro ruido del mismo tamaño</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>Switch filters off, prune or set weights: watch the answer. No file is changed.</source>
        <translation>Apaga filtros, poda o ajusta pesos: observa la respuesta. No se cambia ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing is changed: all networks are as they were trained.</source>
        <translation>No se ha cambiado nada: todas las redes están como se entrenaron.</translation>
    </message>
    <message>
        <source>Changed in {changed}</source>
        <translation>Cambiado en {changed}</translation>
    </message>
    <message>
        <source>{before:,} right as trained, {after:,} edited, of the first {n:,} MNIST test digits</source>
        <translation>{before:,} correctos como se entrenó, {after:,} editada, de los primeros {n:,} dígitos de prueba de MNIST</translation>
    </message>
    <message>
        <source>{before:,} right as trained, {after:,} edited, of the first {n:,} {pictures}</source>
        <translation>{before:,} correctas como se entrenó, {after:,} editada, de las primeras {n:,} {pictures}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>Surgery: what becomes of the answer</source>
        <translation>Cirugía: qué pasa con la respuesta</translation>
    </message>
    <message>
        <source>{network} is one of your own networks now</source>
        <translation>{network} es ahora una de tus propias redes</translation>
    </message>
    <message>
        <source>Probabilities: outline as trained, filled as edited</source>
        <translation>Probabilidades: contorno como se entrenó, relleno como está editada</translation>
    </message>
    <message>
        <source>{digit}: {before}, now {after}</source>
        <translation>{digit}: {before}, ahora {after}</translation>
    </message>
    <message>
        <source>as trained {before}; edited {after}</source>
        <translation>como se entrenó {before}; editada {after}</translation>
    </message>
    <message>
        <source>as trained {before}; nothing is changed</source>
        <translation>como se entrenó {before}; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Scale of this layer&apos;s maps: that of the network as it was trained</source>
        <translation>Escala de los mapas de esta capa: la de la red como se entrenó</translation>
    </message>
    <message>
        <source>Scale of the next layer&apos;s maps</source>
        <translation>Escala de los mapas de la capa siguiente</translation>
    </message>
    <message>
        <source>Change only</source>
        <translation>Solo el cambio</translation>
    </message>
    <message>
        <source>Show by how much the edits changed these maps, not the maps themselves</source>
        <translation>Mostrar cuánto cambiaron estos mapas con las ediciones, y no los propios mapas</translation>
    </message>
    <message>
        <source>After this layer comes the answer</source>
        <translation>Detrás de esta capa está la respuesta</translation>
    </message>
    <message>
        <source>By how much that changes the maps of {layer}: edited less trained</source>
        <translation>Cuánto cambia eso los mapas de {layer}: editada menos entrenada</translation>
    </message>
    <message>
        <source>What the next layer, {layer}, makes of it</source>
        <translation>Lo que hace de ello la capa siguiente, {layer}</translation>
    </message>
    <message>
        <source>The logits: click one to switch it off or on</source>
        <translation>Los logits: haz clic en uno para apagarlo o encenderlo</translation>
    </message>
    <message>
        <source>What the {units} of {layer} find in the drawing: click one to switch it off or on</source>
        <translation>Lo que encuentran {units} de {layer} en el dibujo: haz clic para apagar o encender</translation>
    </message>
    <message>
        <source>{unit} off</source>
        <translation>{unit} apagado</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit.</source>
        <translation>Dibuja un dígito a la izquierda, o carga un dígito de prueba.</translation>
    </message>
    <message>
        <source>Draw on the left first.</source>
        <translation>Dibuja antes a la izquierda.</translation>
    </message>
    <message>
        <source>Switching each one off, alone…</source>
        <translation>Apagando cada uno, solo…</translation>
    </message>
    <message>
        <source>The {digit} needs most {unit} (−{points} points if off alone){further}.</source>
        <translation>Lo que más necesita el {digit}: {unit} (−{points} puntos si se apaga solo eso){further}.</translation>
    </message>
    <message>
        <source>The {digit} needs no single class: without any one alone it stays as sure.</source>
        <translation>El {digit} no necesita ninguna clase en particular: la seguridad es la misma sin cualquiera de ellas.</translation>
    </message>
    <message>
        <source>The {digit} needs no single filter: without any one alone it stays as sure.</source>
        <translation>El {digit} no necesita ningún filtro en particular: la seguridad es la misma sin cualquiera de ellos.</translation>
    </message>
    <message>
        <source>The {digit} needs no single unit: without any one alone it stays as sure.</source>
        <translation>El {digit} no necesita ninguna unidad en particular: la seguridad es la misma sin cualquiera de ellas.</translation>
    </message>
    <message>
        <source>{unit} is off: click to switch it on.</source>
        <translation>{unit}: apagado; haz clic para encender.</translation>
    </message>
    <message>
        <source>{unit}: largest {value}</source>
        <translation>{unit}: mayor {value}</translation>
    </message>
    <message>
        <source>{unit}; without it alone the {digit} {points} points.</source>
        <translation>{unit}; con solo eso apagado, el {digit} {points} puntos.</translation>
    </message>
    <message>
        <source>Click a weight; turn the wheel over it, press + or −, or type a number.</source>
        <translation>Haz clic en un peso; gira la rueda sobre él, pulsa + o −, o escribe un número.</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>upright edges (Sobel)</source>
        <translation>bordes verticales (Sobel)</translation>
    </message>
    <message>
        <source>level edges (Sobel)</source>
        <translation>bordes horizontales (Sobel)</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>desenfoque</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>Drag the mouse over weights: they become this number.</source>
        <translation>Arrastra el ratón sobre los pesos: toman este número.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Drag the mouse over weights to set them all to the number in the field</source>
        <translation>Arrastra el ratón sobre los pesos para ponerles a todos el número del campo</translation>
    </message>
    <message>
        <source>Restore the weights of this slice that were learned</source>
        <translation>Dejar todos los pesos de este corte como se aprendieron</translation>
    </message>
    <message>
        <source>Set all to</source>
        <translation>Poner todos en</translation>
    </message>
    <message>
        <source>Put another kernel in the place of this slice, as strong as the learned one</source>
        <translation>Poner otro kernel en el lugar de este corte, tan fuerte como el aprendido</translation>
    </message>
    <message>
        <source>paint with</source>
        <translation>pintar con</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>P&amp;or dentro</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>A layer</source>
        <translation>Una capa</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation>Qué aprendió</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Map of digits</source>
        <translation>Mapa de dígitos</translation>
    </message>
    <message>
        <source>{count} maps</source>
        <translation>{count} mapas</translation>
    </message>
    <message>
        <source>map {number}</source>
        <translation>mapa {number}</translation>
    </message>
    <message>
        <source>turned by {angle}°</source>
        <translation>girado {angle}°</translation>
    </message>
    <message>
        <source>{size:g} times as large</source>
        <translation>{size:g} veces el tamaño</translation>
    </message>
    <message>
        <source>as it lies</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>the drawing, {cell}</source>
        <translation>el dibujo, {cell}</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation>Rede&amp;s</translation>
    </message>
    <message>
        <source>What was set on {page} cannot be set here: {fault}.</source>
        <translation>Lo que se ajustó en {page} no se puede ajustar aquí: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pages that it has settings for are not in this digitlab.</source>
        <translation>
            <numerusform>%n de las páginas para las que tiene ajustes no está en este digitlab.</numerusform>
            <numerusform>%n de las páginas para las que tiene ajustes no están en este digitlab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited: {changes}.
As trained: {description}</source>
        <translation>Editada: {changes}.
Como se entrenó: {description}</translation>
    </message>
    <message>
        <source>turn about −180°</source>
        <translation>giro de unos −180°</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ acierta</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falla</translation>
    </message>
    <message>
        <source>turn about {angle}</source>
        <translation>giro de unos {angle}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>size about {size:.1f}</source>
        <translation>tamaño aprox. {size:.1f}</translation>
    </message>
    <message>
        <source>where it holds: {share} of all shifts</source>
        <translation>dónde se mantiene: {share} de todos los desplazamientos</translation>
    </message>
    <message>
        <source>holds at {share} of shifts</source>
        <translation>se mantiene en el {share}</translation>
    </message>
    <message>
        <source>Where it holds, of all shifts</source>
        <translation>Dónde se mantiene, de todos los desplazamientos</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>desplazamientos</translation>
    </message>
    <message>
        <source>{answers} Arrow keys move over the cells, Enter moves the drawing there.</source>
        <translation>{answers} Las flechas recorren las celdas, Intro mueve el dibujo hasta allí.</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>tries no turn beyond ±{angle}</source>
        <translation>no prueba ningún giro de más de ±{angle}</translation>
    </message>
    <message>
        <source>reads it elsewhere</source>
        <translation>lo lee en otra parte</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>en este lugar</translation>
    </message>
    <message>
        <source>at this turn</source>
        <translation>con este giro</translation>
    </message>
    <message>
        <source>of this size</source>
        <translation>de este tamaño</translation>
    </message>
    <message>
        <source>has no weights for {digit} {place}</source>
        <translation>no tiene pesos para {digit} {place}</translation>
    </message>
    <message>
        <source>finds strokes anywhere, but its last layers have other weights for every place</source>
        <translation>encuentra trazos en cualquier lugar, pero sus últimas capas tienen otros pesos para cada lugar</translation>
    </message>
    <message>
        <source>finds more of another digit in one of its copies</source>
        <translation>encuentra más de otro dígito en una de sus copias</translation>
    </message>
    <message>
        <source>shares its filters over all places, but not over turns</source>
        <translation>comparte sus filtros entre todos los lugares, pero no entre giros</translation>
    </message>
    <message>
        <source>never saw {digit} {place}</source>
        <translation>nunca vio {digit} {place}</translation>
    </message>
    <message>
        <source>{reason} See where it holds →</source>
        <translation>{reason} Ver dónde se mantiene →</translation>
    </message>
    <message>
        <source>{fallen} See who falls first under every change →</source>
        <translation>{fallen} Ver quién cae primero con cada cambio →</translation>
    </message>
    <message>
        <source>{unmeasured} Measure it →</source>
        <translation>{unmeasured} Medirlo →</translation>
    </message>
    <message>
        <source>Two digits? These networks give one answer to all of it. Find every digit of a sheet →</source>
        <translation>¿Dos dígitos? Estas redes dan una sola respuesta a todo. Encontrar todos los dígitos de una hoja →</translation>
    </message>
    <message>
        <source>{name} finds less evidence here than in 99 of 100 digits, but must pick one of ten →</source>
        <translation>{name} ve menos evidencia que en 99 de 100 dígitos, pero debe elegir uno de diez →</translation>
    </message>
    <message>
        <source>{names} find less evidence here than in 99 of 100 digits, but must pick one of ten →</source>
        <translation>{names} ven menos evidencia que en 99 de 100 dígitos, pero deben elegir uno de diez →</translation>
    </message>
    <message>
        <source>{names} read it before it was changed.</source>
        <translation>{names}: lectura correcta antes del cambio.</translation>
    </message>
    <message>
        <source>{names} read it as it was drawn.</source>
        <translation>{names}: lectura correcta tal como se dibujó.</translation>
    </message>
    <message>
        <source>{names} cannot refuse: how much evidence digits have is not measured.</source>
        <translation>{names}: sin poder abstenerse, pues no se ha medido cuánta evidencia tienen los dígitos.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>no se pudo cargar</translation>
    </message>
    <message>
        <source>the {surest} surest of {count} classes</source>
        <translation>las {surest} más seguras de {count} clases</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <translation>Probabilidades de los diez dígitos</translation>
    </message>
    <message numerus="yes">
        <source>Probabilities of %n classes</source>
        <translation>
            <numerusform>Probabilidades de %n clase</numerusform>
            <numerusform>Probabilidades de %n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is {digit}, {share}.</source>
        <translation>La respuesta es {digit}, {share}.</translation>
    </message>
    <message>
        <source>Next: {following}.</source>
        <translation>Después: {following}.</translation>
    </message>
    <message>
        <source>It is a {digit}.</source>
        <translation>Es un {digit}.</translation>
    </message>
    <message>
        <source>It is “{name}”.</source>
        <translation>Es «{name}».</translation>
    </message>
    <message>
        <source>Evidence for each turn</source>
        <translation>Evidencia de cada giro</translation>
    </message>
    <message>
        <source>The digit is read as turned by about {angle}.</source>
        <translation>El dígito se lee como girado unos {angle}.</translation>
    </message>
    <message>
        <source>It is turned by {angle}.</source>
        <translation>Está girado {angle}.</translation>
    </message>
    <message>
        <source>Turns from {low} to {high} are tried: drag the ends of the arc to change that.</source>
        <translation>Se prueban giros de {low} a {high}: arrastra los extremos del arco para cambiarlo.</translation>
    </message>
    <message>
        <source>A double click goes back to the network&apos;s own.</source>
        <translation>Un doble clic vuelve a los propios de la red.</translation>
    </message>
    <message>
        <source>No turn was read yet.</source>
        <translation>Todavía no se ha leído ningún giro.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>No walk was taken yet.</source>
        <translation>Todavía no ha habido ningún paseo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit. Then move the sliders.</source>
        <translation>Dibuja un dígito a la izquierda, o carga un dígito de prueba. Después mueve los deslizadores.</translation>
    </message>
    <message>
        <source>Draw on the left. Then move the sliders.</source>
        <translation>Dibuja a la izquierda. Después mueve los deslizadores.</translation>
    </message>
    <message>
        <source>No digit I know.</source>
        <translation>Ningún dígito que conozca.</translation>
    </message>
    <message>
        <source>{angle} is beyond the ±{widest} that {subject} tries</source>
        <translation>{angle} está más allá de los ±{widest} que prueba {subject}</translation>
    </message>
    <message>
        <source>{subject} knows the turn, too: about {angle}</source>
        <translation>{subject} conoce también el giro: unos {angle}</translation>
    </message>
    <message>
        <source>{subject} knows the turn, too: about {angle}, and the size: {size:.1f} times</source>
        <translation>{subject} conoce también el giro: unos {angle}, y el tamaño: {size:.1f} veces</translation>
    </message>
    <message>
        <source>{subject} takes it as turned by about {angle}</source>
        <translation>{subject} lo toma como girado unos {angle}</translation>
    </message>
    <message>
        <source>All ink has left the field: the networks see blank paper.</source>
        <translation>Toda la tinta ha salido del campo: las redes ven papel en blanco.</translation>
    </message>
    <message>
        <source>Nothing drawn yet but a dot.</source>
        <translation>Todavía no se ha dibujado más que un punto.</translation>
    </message>
    <message>
        <source>{moved}, </source>
        <translation>{moved}, </translation>
    </message>
    <message>
        <source>It is {digit}: </source>
        <translation>Es {digit}: </translation>
    </message>
    <message>
        <source> is right. </source>
        <translation> acierta. </translation>
    </message>
    <message>
        <source> are right. </source>
        <translation> aciertan. </translation>
    </message>
    <message>
        <source> is wrong. </source>
        <translation> se equivoca. </translation>
    </message>
    <message>
        <source> are wrong. </source>
        <translation> se equivocan. </translation>
    </message>
    <message>
        <source>It is {digit}, and none of them knows that. </source>
        <translation>Es {digit}, y ninguna de ellas lo conoce. </translation>
    </message>
    <message>
        <source>They answer different questions: {questions}.</source>
        <translation>Responden a preguntas distintas: {questions}.</translation>
    </message>
    <message>
        <source>which digit</source>
        <translation>qué dígito</translation>
    </message>
    <message>
        <source>which of {names}</source>
        <translation>cuál de {names}</translation>
    </message>
    <message>
        <source>
Giving no answer does not count as a wrong one.</source>
        <translation>
No responder no es fallar.</translation>
    </message>
    <message>
        <source> reads {digit}.</source>
        <translation> lee {digit}.</translation>
    </message>
    <message>
        <source> agree: {digit}.</source>
        <translation> coinciden: {digit}.</translation>
    </message>
    <message>
        <source>
No answer has changed.</source>
        <translation>
Ninguna respuesta ha cambiado.</translation>
    </message>
    <message>
        <source>
Now move it or turn it.</source>
        <translation>
Ahora muévelo o gíralo.</translation>
    </message>
    <message>
        <source>
They disagree. Which digit is it?</source>
        <translation>
No coinciden. ¿Qué dígito es?</translation>
    </message>
    <message>
        <source>
They disagree. Which one is it?</source>
        <translation>
No coinciden. ¿Cuál es?</translation>
    </message>
    <message>
        <source>
They disagree; as it was drawn, both read {digit}.</source>
        <translation>
No coinciden; tal como se dibujó, ambas leen {digit}.</translation>
    </message>
    <message>
        <source>
They disagree; as it was drawn, all read {digit}.</source>
        <translation>
No coinciden; tal como se dibujó, todas leen {digit}.</translation>
    </message>
    <message>
        <source> It is {digit}, which is none of the classes here.</source>
        <translation> Es {digit}, que no es ninguna de las clases de aquí.</translation>
    </message>
    <message>
        <source>It is {digit}: nobody reads it.</source>
        <translation>Es {digit}: nadie lo lee.</translation>
    </message>
    <message>
        <source>It is {digit}: that is wrong.</source>
        <translation>Es {digit}: eso es incorrecto.</translation>
    </message>
    <message>
        <source>It is {digit}: both are wrong.</source>
        <translation>Es {digit}: ambas fallan.</translation>
    </message>
    <message>
        <source>It is {digit}: all are wrong.</source>
        <translation>Es {digit}: todas fallan.</translation>
    </message>
    <message>
        <source>{name} falls first.</source>
        <translation>{name} cae primero.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>la red</translation>
    </message>
    <message>
        <source> – {note}.</source>
        <translation> – {note}.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source> still reads the {digit}</source>
        <translation> lee todavía el {digit}</translation>
    </message>
    <message>
        <source> still read the {digit}</source>
        <translation> leen todavía el {digit}</translation>
    </message>
    <message>
        <source> reads the {digit}</source>
        <translation> lee el {digit}</translation>
    </message>
    <message>
        <source> read the {digit}</source>
        <translation> leen el {digit}</translation>
    </message>
    <message>
        <source> knows no such digit</source>
        <translation> no conoce ningún dígito así</translation>
    </message>
    <message>
        <source> know no such digit</source>
        <translation> no conocen ningún dígito así</translation>
    </message>
    <message numerus="yes">
        <source> {digit}</source>
        <comment>what a further network reads, after the first one&apos;s verb</comment>
        <translation>
            <numerusform> {digit}</numerusform>
            <numerusform> {digit}</numerusform>
        </translation>
    </message>
    <message>
        <source> reads {digit}</source>
        <translation> lee {digit}</translation>
    </message>
    <message>
        <source> read {digit}</source>
        <translation> leen {digit}</translation>
    </message>
    <message>
        <source>{reading}.</source>
        <translation>{reading}.</translation>
    </message>
    <message>
        <source>{reading}, </source>
        <translation>{reading}, </translation>
    </message>
    <message>
        <source>{note}.</source>
        <translation>{note}.</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>la red {name}</translation>
    </message>
    <message>
        <source>moved {number} px</source>
        <translation>movido {number} px</translation>
    </message>
    <message>
        <source>turned by {number}°</source>
        <translation>girado {number}°</translation>
    </message>
    <message>
        <source>shrunk to {scale:.0f} %</source>
        <translation>reducido al {scale:.0f} %</translation>
    </message>
    <message>
        <source>enlarged to {scale:.0f} %</source>
        <translation>ampliado al {scale:.0f} %</translation>
    </message>
    <message>
        <source>centred again</source>
        <translation>centrado de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n cambio más</numerusform>
            <numerusform>%n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source> with {names}, cleaned</source>
        <translation> con {names}, limpiado</translation>
    </message>
    <message>
        <source> with {names}</source>
        <translation> con {names}</translation>
    </message>
    <message>
        <source>the edited {name}</source>
        <translation>la red editada {name}</translation>
    </message>
    <message>
        <source>Every cell is the drawing as it is turned and sized now, moved by that much: filled where {name} reads the {digit}. The dot is where it lies. Click to move it.</source>
        <translation>Cada celda es el dibujo tal como está girado y escalado ahora, movido hasta ahí: rellena donde {name} lee el {digit}. El punto es donde está. Haz clic para moverlo.</translation>
    </message>
    <message>
        <source>Every cell is the drawing as it is turned and sized now, moved by that much: filled where {name} reads {digit}, as it does at rest. The dot is where it lies. Click to move it.</source>
        <translation>Cada celda es el dibujo tal como está girado y escalado ahora, movido hasta ahí: rellena donde {name} lee {digit}, como en reposo. El punto es donde está. Haz clic para moverlo.</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>intento</translation>
    </message>
    <message>
        <source>after show me</source>
        <translation>tras mostrarla</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>(reached)</source>
        <translation>(alcanzado)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>digitlab: answers given</source>
        <translation>digitlab: respuestas dadas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) answered, {right} of them rightly: {first} at the first attempt, {shown} after the answer had been shown.</source>
        <translation>
            <numerusform>%n página respondida, {right} bien: {first} al primer intento, {shown} después de mostrar la respuesta.</numerusform>
            <numerusform>%n páginas respondidas, {right} de ellas bien: {first} al primer intento, {shown} después de mostrar la respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>it has {count:,} pages, 01-NAME.md and so on, and not 1 to {most}</source>
        <translation>tiene {count:,} páginas, 01-NAME.md y así sucesivamente, y no de 1 a {most}</translation>
    </message>
    <message>
        <source>{path}: there is a page &apos;{name}&apos; already: rename the file</source>
        <translation>{path}: ya hay una página &apos;{name}&apos;: cambia el nombre del archivo</translation>
    </message>
    <message>
        <source>{fault}: the page is left out until it is mended, or forgotten with Forget</source>
        <translation>{fault}: la página se deja fuera hasta que se corrija, o se olvide con Olvidar</translation>
    </message>
    <message>
        <source>there is no drawing {value}: there are {names}; one of your own is kept when you save a page</source>
        <translation>no existe el dibujo {value}: hay {names}; uno propio se conserva cuando guardas una página</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, about {minutes} minutes. {provenance} The answers stand at the end, on a separate sheet.</source>
        <translation>
            <numerusform>%n página, unos {minutes} minutos. {provenance} Las respuestas están al final, en una hoja aparte.</numerusform>
            <numerusform>%n páginas, unos {minutes} minutos. {provenance} Las respuestas están al final, en una hoja aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was done:</source>
        <translation>Cómo se hizo:</translation>
    </message>
    <message>
        <source>Answer, and why:</source>
        <translation>Respuesta, y por qué:</translation>
    </message>
    <message>
        <source>this is no TOML that can be read: its tables lie too deep in each other</source>
        <translation>esto no es TOML que se pueda leer: sus tablas están demasiado anidadas</translation>
    </message>
    <message>
        <source>this is no TOML: {fault}</source>
        <translation>esto no es TOML: {fault}</translation>
    </message>
    <message>
        <source>this value {error}</source>
        <translation>este valor {error}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a word: compare it with = or !=</source>
        <translation>&apos;{name}&apos; es una palabra: compárala con = o !=</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in &apos;{text}&apos; is no number, nor the name of one</source>
        <translation>&apos;{value}&apos; en &apos;{text}&apos; no es un número, ni el nombre de uno</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in &apos;{text}&apos; is a word, and no number</source>
        <translation>&apos;{value}&apos; en &apos;{text}&apos; es una palabra, y no un número</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; compares nothing: write mlp.verdict = wrong, or bench.stride = 2</source>
        <translation>&apos;{text}&apos; no compara nada: escribe mlp.verdict = wrong, o bench.stride = 2</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is too large: a number has at most 12 digits before the point</source>
        <translation>&apos;{text}&apos; es demasiado grande: un número tiene como mucho 12 cifras antes del punto</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number: write one, such as 196 or 2.33</source>
        <translation>&apos;{text}&apos; no es un número: escribe uno, como 196 o 2.33</translation>
    </message>
    <message>
        <source>There is no lesson &apos;{name}&apos;: there are {names}; or name a file that ends in .md.</source>
        <translation>No existe la página &apos;{name}&apos; de la lección: hay {names}; o nombra un archivo que termine en .md.</translation>
    </message>
    <message>
        <source>There is no page &apos;{page}&apos; in this window.</source>
        <translation>No existe la página &apos;{page}&apos; en esta ventana.</translation>
    </message>
    <message>
        <source>How far you have come could not be kept: {reason}.</source>
        <translation>No se pudo guardar hasta dónde has llegado: {reason}.</translation>
    </message>
    <message>
        <source>Write here what to look at.</source>
        <translation>Escribe aquí qué hay que mirar.</translation>
    </message>
    <message>
        <source>a {name} has at most {most:,} characters, not {count:,}</source>
        <translation>{name}: como mucho {most:,} caracteres, no {count:,}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>pista</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>a question has at most {most} choices, not {count:,}</source>
        <translation>una pregunta tiene como mucho {most} opciones, no {count:,}</translation>
    </message>
    <message>
        <source>a question has at most {most} comparisons, not {count:,}</source>
        <translation>una pregunta tiene como mucho {most} comparaciones, no {count:,}</translation>
    </message>
    <message>
        <source>sentence about the objective</source>
        <translation>frase sobre el objetivo</translation>
    </message>
    <message>
        <source>sentence about mistakes</source>
        <translation>frase sobre errores</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>a page takes 1 to {most} minutes, not {minutes:,}</source>
        <translation>una página dura de 1 a {most} minutos, no {minutes:,}</translation>
    </message>
    <message>
        <source>a page belongs to at most {most} courses, not {count:,}</source>
        <translation>una página pertenece a {most} cursos como mucho, no a {count:,}</translation>
    </message>
    <message>
        <source>a course needs a name in one line</source>
        <translation>un curso necesita un nombre en una línea</translation>
    </message>
    <message>
        <source>course&apos;s name</source>
        <translation>nombre del curso</translation>
    </message>
    <message>
        <source>the lecture&apos;s ideas are called L1 to L21</source>
        <translation>las ideas de la lección se llaman de L1 a L21</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>a lesson begins with a line of three plus signs, {fence}, and then title = …</source>
        <translation>una página empieza con una línea de tres signos más, {fence}, y después title = …</translation>
    </message>
    <message>
        <source>the header has no end: close it with a line {fence}</source>
        <translation>el encabezado no tiene fin: ciérralo con una línea {fence}</translation>
    </message>
    <message>
        <source>a text has at most {most:,} characters, and {cells:,} cells of tables</source>
        <translation>un texto tiene como mucho {most:,} caracteres, y {cells:,} celdas de tablas</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation>{file}, línea {line}: {fault}</translation>
    </message>
    <message>
        <source>a lesson needs a title: write title = … below the first line</source>
        <translation>una página necesita un título: escribe title = … debajo de la primera línea</translation>
    </message>
    <message>
        <source>this value does not fit: {error!r}</source>
        <translation>este valor no encaja: {error!r}</translation>
    </message>
    <message>
        <source>&apos;{table}&apos; is a table: write [{table}]</source>
        <translation>&apos;{table}&apos; es una tabla: escribe [{table}]</translation>
    </message>
    <message>
        <source>there is a test digit already: delete one of the two</source>
        <translation>ya hay un dígito de prueba: borra uno de los dos</translation>
    </message>
    <message>
        <source>a question needs a text: write text = …</source>
        <translation>una pregunta necesita un texto: escribe text = …</translation>
    </message>
    <message>
        <source>a question needs one of the two: answer = …, or reach = [ … ]</source>
        <translation>una pregunta necesita uno de los dos: answer = …, o reach = [ … ]</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is none of the choices: {choices}</source>
        <translation>&apos;{name}&apos; no es ninguna de las opciones: {choices}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a word: say which there are to choose from, choices = [ … ]</source>
        <translation>&apos;{name}&apos; es una palabra: di entre cuáles se puede elegir, choices = [ … ]</translation>
    </message>
    <message>
        <source>there is no key &apos;{key}&apos;: there are {names}</source>
        <translation>no existe la clave &apos;{key}&apos;: hay {names}</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>qué dice</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>Choose a page: it opens beside the real panels, sets them to the right state, and asks before it tells. A page is a text file: write your own, open it or drop it on the window, and share it.</source>
        <translation>Elige una página: se abre junto a los paneles reales, los pone en el estado adecuado, y pregunta antes de dar la respuesta. Una página es un archivo de texto: escribe la tuya, ábrela o suéltala sobre la ventana, y compártela.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>The pages that are shown and counted</source>
        <translation>Las páginas que se muestran y se cuentan</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Who is learning: pages done, and answers, are kept for each name</source>
        <translation>Quien aprende: las páginas hechas y las respuestas se guardan para cada nombre</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>tu nombre</translation>
    </message>
    <message>
        <source>Pages of the lecture</source>
        <translation>Páginas de la lección</translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation>Abrir una página…</translation>
    </message>
    <message>
        <source>A page that you, or somebody else, wrote</source>
        <translation>Una página que escribiste tú, u otra persona</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Guardar como página…</translation>
    </message>
    <message>
        <source>Everything that the window shows, as a text file</source>
        <translation>Todo lo que muestra la ventana, como archivo de texto</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget which pages are done, what was answered, and which files were opened</source>
        <translation>Olvidar qué páginas están hechas, qué se respondió y qué archivos se abrieron</translation>
    </message>
    <message>
        <source>The lecture, in your hands</source>
        <translation>La lección, en tus manos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuya</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Preparar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Volver</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>lesson opened</source>
        <translation>página abierta</translation>
    </message>
    <message>
        <source>lesson went on</source>
        <translation>página siguiente</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no line of a header: write key: value</source>
        <translation>&apos;{line}&apos; no es una línea de encabezado: escribe key: value</translation>
    </message>
    <message>
        <source>there is no key &apos;{key}&apos;: there are {keys}</source>
        <translation>no existe la clave &apos;{key}&apos;: hay {keys}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; stands in line {line} already: delete one of the two</source>
        <translation>&apos;{key}&apos; ya está en la línea {line}: borra una de las dos</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has no value: write one, or delete the line</source>
        <translation>&apos;{key}&apos; no tiene valor: escribe uno, o borra la línea</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no whole number that can be read</source>
        <translation>&apos;{text}&apos; no es un número entero que se pueda leer</translation>
    </message>
    <message>
        <source>write yes or no, not &apos;{text}&apos;</source>
        <translation>escribe yes o no, no &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>this is no JSON that can be read: {error}</source>
        <translation>esto no es JSON que se pueda leer: {error}</translation>
    </message>
    <message>
        <source>All that is set in the window now is saved with the page. The text is Markdown. Without a question the page is done once it is read. An answer is a number, one of the choices, or what the window knows, such as mlp.label.</source>
        <translation>Todo lo que está ajustado ahora en la ventana se guarda con la página. El texto es Markdown. Sin pregunta, la página está hecha una vez leída. Una respuesta es un número, una de las opciones, o lo que sabe la ventana, como mlp.label.</translation>
    </message>
    <message>
        <source>Save as a page of the lecture</source>
        <translation>Guardar como página de la lección</translation>
    </message>
    <message>
        <source>the MLP | the CNN | both; none for a number</source>
        <translation>el MLP | la CNN | ambas; ninguna para un número</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>S&amp;hown after it</source>
        <translation>&amp;Se muestra después</translation>
    </message>
    <message>
        <source>Write an answer, or leave the question out.</source>
        <translation>Escribe una respuesta, o deja fuera la pregunta.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mira aquí</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>a learner&apos;s name has at most {most} characters in one line</source>
        <translation>el nombre de quien aprende tiene como mucho {most} caracteres en una línea</translation>
    </message>
    <message>
        <source>the {name} of an attempt has at most {most} characters, not {count:,}</source>
        <translation>{name} de un intento: como mucho {most} caracteres, no {count:,}</translation>
    </message>
    <message>
        <source>attempts are counted from 1 to {most:,}: there is no {number}</source>
        <translation>los intentos se cuentan de 1 a {most:,}: no existe {number}</translation>
    </message>
    <message>
        <source>at most {most} learners can be kept apart</source>
        <translation>se pueden distinguir {most} estudiantes como mucho</translation>
    </message>
    <message>
        <source>the progress is of version {version}, this digitlab reads {known}</source>
        <translation>el progreso es de la versión {version}, y este digitlab lee {known}</translation>
    </message>
    <message>
        <source>at most {most} files can have been opened, not {opened:,}</source>
        <translation>se pueden haber abierto {most} archivos como mucho, no {opened:,}</translation>
    </message>
    <message>
        <source>a course&apos;s name has at most {most} characters, not {course:,}</source>
        <translation>el nombre de un curso tiene como mucho {most} caracteres, no {course:,}</translation>
    </message>
    <message>
        <source>at most {most:,} answers are kept, not {attempts:,}</source>
        <translation>se conservan {most:,} respuestas como mucho, no {attempts:,}</translation>
    </message>
    <message>
        <source>How far you have come in the lecture</source>
        <translation>Hasta dónde has llegado en la lección</translation>
    </message>
    <message>
        <source>{notice} It is counted anew.</source>
        <translation>{notice} Se cuenta desde cero.</translation>
    </message>
    <message>
        <source>nothing is called &apos;{name}&apos;: there are {names}; left, right, third, cnn or a network&apos;s name can stand for mlp</source>
        <translation>nada se llama &apos;{name}&apos;: hay {names}; left, right, third, cnn o el nombre de una red pueden estar en lugar de mlp</translation>
    </message>
    <message>
        <source>what is pointed at needs words, at most {most} characters of them</source>
        <translation>lo que se señala necesita palabras, {most} caracteres como mucho</translation>
    </message>
    <message>
        <source>two networks stand side by side, or three, not {count}</source>
        <translation>hay dos redes una junto a otra, o tres, no {count}</translation>
    </message>
    <message>
        <source>the test digits are numbered from 0 to 9999: there is no {digit}</source>
        <translation>los dígitos de prueba se numeran de 0 a 9999: no existe {digit}</translation>
    </message>
    <message>
        <source>a class is one of 0 to {last}, not {truth}</source>
        <translation>una clase es una de 0 a {last}, no {truth}</translation>
    </message>
    <message>
        <source>a digit is one of 0 to 9, not {truth}</source>
        <translation>un dígito es uno de 0 a 9, no {truth}</translation>
    </message>
    <message>
        <source>a turn either way lies between 0 and 180 degrees, not {angle:g}</source>
        <translation>un giro hacia un lado u otro está entre 0 y 180 grados, no {angle:g}</translation>
    </message>
    <message>
        <source>at most {most} parts of a page are named here</source>
        <translation>aquí se nombran {most} partes de una página como mucho</translation>
    </message>
    <message>
        <source>there is no page &apos;{page}&apos;: there are {pages}</source>
        <translation>no existe la página &apos;{page}&apos;: hay {pages}</translation>
    </message>
    <message>
        <source>there is no network &apos;{name}&apos;: there are {networks}</source>
        <translation>no existe la red &apos;{name}&apos;: hay {networks}</translation>
    </message>
    <message>
        <source>there is no button &apos;{button}&apos; to press: show a page that has some</source>
        <translation>no existe el botón &apos;{button}&apos; para pulsarlo: muestra una página que tenga alguno</translation>
    </message>
    <message>
        <source>there is no button &apos;{button}&apos; to press: there are {buttons}</source>
        <translation>no existe el botón &apos;{button}&apos; para pulsarlo: hay {buttons}</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; cannot be hidden here: what can be is {parts}</source>
        <translation>&apos;{part}&apos; no se puede ocultar aquí: solo {parts}</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; cannot be pointed at here: what can be is {parts}</source>
        <translation>&apos;{part}&apos; no se puede señalar aquí: solo {parts}</translation>
    </message>
    <message>
        <source>Pages of the lecture (*{ending})</source>
        <translation>Páginas de la lección (*{ending})</translation>
    </message>
    <message>
        <source>Table (*.csv);;For a browser (*.html);;To print (*.pdf)</source>
        <translation>Tabla (*.csv);;Para un navegador (*.html);;Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Open a page of the lecture</source>
        <translation>Abrir una página de la lección</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Mi página</translation>
    </message>
    <message>
        <source>handout {course}</source>
        <translation>hoja de trabajo {course}</translation>
    </message>
    <message>
        <source>Save a handout</source>
        <translation>Guardar una hoja de trabajo</translation>
    </message>
    <message>
        <source>Nothing was answered yet: open a page, and answer its question.</source>
        <translation>Todavía no se ha respondido nada: abre una página y responde su pregunta.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Forget all that this learner did and answered, and which files were opened, for good?</source>
        <translation>¿Olvidar para siempre todo lo que este estudiante hizo y respondió, y qué archivos se abrieron?</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 minutos</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <source>not of this course</source>
        <translation>no es de este curso</translation>
    </message>
    <message>
        <source>a page of your own</source>
        <translation>una página tuya</translation>
    </message>
    <message>
        <source>done ✓</source>
        <translation>hecha ✓</translation>
    </message>
    <message numerus="yes">
        <source>{course}: %n page(s), {minutes} min</source>
        <translation>
            <numerusform>{course}: %n página, {minutes} min</numerusform>
            <numerusform>{course}: %n páginas, {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Alrededor de %n minuto.</numerusform>
            <numerusform>Unos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What students usually get wrong: {mistakes}</source>
        <translation>En qué suelen equivocarse los estudiantes: {mistakes}</translation>
    </message>
    <message>
        <source>For the teacher
{said}</source>
        <translation>Para el docente
{said}</translation>
    </message>
    <message>
        <source>The window works it out…</source>
        <translation>La ventana lo calcula…</translation>
    </message>
    <message>
        <source>○ Not there yet: this changes by itself when you are.</source>
        <translation>○ Todavía no: esto cambia solo cuando llegues.</translation>
    </message>
    <message>
        <source>✓ You are there.</source>
        <translation>✓ Has llegado.</translation>
    </message>
    <message>
        <source>✓ Right: {truth}.</source>
        <translation>✓ Correcto: {truth}.</translation>
    </message>
    <message>
        <source>✗ Wrong: {given}. Right: {truth}.</source>
        <translation>✗ Incorrecto: {given}. Correcto: {truth}.</translation>
    </message>
    <message>
        <source>✗ Wrong: {given}.</source>
        <translation>✗ Incorrecto: {given}.</translation>
    </message>
    <message>
        <source>{done} of {count} pages done</source>
        <translation>{done} de {count} páginas hechas</translation>
    </message>
    <message>
        <source>Digits read</source>
        <translation>Dígitos leídos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenada</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Of the held-out digits, which it never learned from, so many are classified rightly</source>
        <translation>De los dígitos de validación, de los que nunca aprendió, cuántos se clasifican bien</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Imágenes leídas</translation>
    </message>
    <message>
        <source>Of the held-out pictures, which it never learned from, so many are classified rightly</source>
        <translation>De las imágenes de validación, de las que nunca aprendió, cuántas se clasifican bien</translation>
    </message>
    <message>
        <source>with digitlab</source>
        <translation>con digitlab</translation>
    </message>
    <message numerus="yes">
        <source>{date:%d %b %Y}</source>
        <comment>how a day is written</comment>
        <translation>
            <numerusform>{date:%d %b %Y}</numerusform>
            <numerusform>{date:%d %b %Y}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, answers {places}</source>
        <translation>{name}, responde {places}</translation>
    </message>
    <message>
        <source>as they ship</source>
        <translation>como vienen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by digits read</source>
        <translation>por dígitos leídos</translation>
    </message>
    <message>
        <source>by parameters</source>
        <translation>por parámetros</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>por fecha</translation>
    </message>
    <message>
        <source>Shipped, to be compared</source>
        <translation>Incluidas, para compararse</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las tuyas</translation>
    </message>
    <message>
        <source>Of a run, while you look at it</source>
        <translation>De una ejecución, mientras la miras</translation>
    </message>
    <message>
        <source>Shipped ingredients: what each change does</source>
        <translation>Ingredientes incluidos: qué hace cada cambio</translation>
    </message>
    <message>
        <source>Shipped, for sheets of digits</source>
        <translation>Incluidas, para hojas de dígitos</translation>
    </message>
    <message>
        <source>Generators: they draw digits, and read none</source>
        <translation>Generadores: dibujan dígitos, y no leen ninguno</translation>
    </message>
    <message>
        <source>No network matches these words. Try others, or none.</source>
        <translation>Ninguna red tiene estas palabras. Otras palabras, o ninguna, muestran más.</translation>
    </message>
    <message>
        <source>Show networks with these words</source>
        <translation>Mostrar las redes con estas palabras</translation>
    </message>
    <message>
        <source>find: a word or a name</source>
        <translation>buscar: una palabra o un nombre</translation>
    </message>
    <message>
        <source>Order of the networks</source>
        <translation>Orden de las redes</translation>
    </message>
    <message>
        <source>Use {place}</source>
        <translation>Usar {place}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What makes the networks comparable</source>
        <translation>Qué hace comparables las redes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The networks</source>
        <translation>Las redes</translation>
    </message>
    <message>
        <source>Weights file…</source>
        <translation>Archivo de pesos…</translation>
    </message>
    <message>
        <source>For other programs (ONNX)…</source>
        <translation>Para otros programas (ONNX)…</translation>
    </message>
    <message>
        <source>Left out: {fault}</source>
        <translation>Se deja fuera: {fault}</translation>
    </message>
    <message>
        <source>It draws digits: the pages of Generate use it</source>
        <translation>Dibuja dígitos: lo usan las páginas de Generar</translation>
    </message>
    <message>
        <source>Only networks of your own can be renamed and deleted</source>
        <translation>Solo se pueden renombrar y eliminar las redes tuyas</translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation>Renombrar una red</translation>
    </message>
    <message>
        <source>What should {name} be called?</source>
        <translation>¿Cómo debe llamarse {name}?</translation>
    </message>
    <message>
        <source>Delete the network {name} for good? The run that it came from, if there is one, stays.</source>
        <translation>¿Eliminar la red {name} para siempre? La ejecución de la que vino, si la hay, se queda.</translation>
    </message>
    <message>
        <source>Delete a network</source>
        <translation>Eliminar una red</translation>
    </message>
    <message>
        <source>Weights (*{suffix})</source>
        <translation>Pesos (*{suffix})</translation>
    </message>
    <message>
        <source>{name} {share} (published)</source>
        <translation>{name} {share} (publicado)</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>todavía sin medir</translation>
    </message>
    <message>
        <source>What is read after each change</source>
        <translation>Qué se lee tras cada cambio</translation>
    </message>
    <message>
        <source>Test digits after all that can happen to them. Look for rows in which one network holds and another falls, and for those in which all fall: no network that ships has learned from any but clean, white paper.</source>
        <translation>Dígitos de prueba tras todo lo que puede ocurrirles. Busca filas en las que una red se mantiene y otra cae, y aquellas en las que caen todas: ninguna de las redes incluidas ha aprendido más que de papel limpio y blanco.</translation>
    </message>
    <message>
        <source>◇ published: others trained on digits changed in that very way, or moved; most networks here on upright, centred ones alone.</source>
        <translation>◇ publicado: otros entrenaron con dígitos cambiados de esa misma manera, o movidos; la mayoría de las redes de aquí, solo con dígitos derechos y centrados.</translation>
    </message>
    <message>
        <source>Trained upright, read anywhere</source>
        <translation>Entrenadas con derechos, leen cualquiera</translation>
    </message>
    <message>
        <source>{name} n = {n:,}, seed {seed}</source>
        <translation>{name} n = {n:,}, semilla {seed}</translation>
    </message>
    <message>
        <source>{counts}; ± is the standard error. {diamonds} {sources}. Sources: digitlab benchmark.</source>
        <translation>{counts}; ± es el error estándar. {diamonds} {sources}. Fuentes: digitlab benchmark.</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Todavía no hay nada medido</translation>
    </message>
    <message>
        <source>each test digit as its row says</source>
        <translation>cada dígito de prueba como dice su fila</translation>
    </message>
    <message>
        <source>Expected calibration error on test digits: the mean distance between confidence and the share that is right, over 15
bins of confidence. The temperature, by which all logits are divided, was fitted on training digits that no network
learned from (Guo et al. 2017).</source>
        <translation>Error de calibración esperado en los dígitos de prueba: la distancia media entre la confianza y la parte que es correcta, en 15
intervalos de confianza. La temperatura, por la que se dividen todos los logits, se ajustó con dígitos de entrenamiento de los que
ninguna red aprendió (Guo et al. 2017).</translation>
    </message>
    <message>
        <source>The same temperature, and the same digits moved in one of eight directions. It was fitted on digits that nobody moved:
where a network reads moved digits worse, it does not notice.</source>
        <translation>La misma temperatura, y los mismos dígitos movidos en una de ocho direcciones. Se ajustó con dígitos que nadie movió:
donde una red lee peor los dígitos movidos, no lo nota.</translation>
    </message>
    <message>
        <source>Evidence is the log of the summed exponentials of the ten logits (Liu et al. 2020). In brackets the area under the curve:
the probability that a test digit has more of it than such a drawing; 0.5 is chance. n and errors: digitlab evidence.</source>
        <translation>La evidencia es el logaritmo de la suma de las exponenciales de los diez logits (Liu et al. 2020). Entre paréntesis, el área bajo la curva:
la probabilidad de que un dígito de prueba tenga más que un dibujo así; 0.5 es el azar. n y errores: digitlab evidence.</translation>
    </message>
    <message>
        <source>Let the network read held-out digits, test digits and non-digits; takes seconds to minutes</source>
        <translation>Dejar que la red lea dígitos de validación, dígitos de prueba y no dígitos; tarda de segundos a minutos</translation>
    </message>
    <message>
        <source>Measuring: {share:.0%}</source>
        <translation>Midiendo: {share:.0%}</translation>
    </message>
    <message>
        <source>Its confidence was not measured yet.</source>
        <translation>Su confianza no se ha medido todavía.</translation>
    </message>
    <message>
        <source>Temperature {temperature:.2f}: off by {error:.2f} points, {raw:.2f} as it is.</source>
        <translation>Temperatura {temperature:.2f}: se desvía {error:.2f} puntos, {raw:.2f} tal como es.</translation>
    </message>
    <message>
        <source>Digits moved by {distance} px: {confidence} sure, {accuracy} right.</source>
        <translation>Dígitos movidos {distance} px: seguridad {confidence}, {accuracy} correctos.</translation>
    </message>
    <message>
        <source>Pictures moved by {distance} px: {confidence} sure, {accuracy} right.</source>
        <translation>Imágenes movidas {distance} px: {confidence} de seguridad, {accuracy} correctas.</translation>
    </message>
    <message>
        <source>Answers {digits} of the pictures.</source>
        <translation>Responde al {digits} de las imágenes.</translation>
    </message>
    <message>
        <source>Answers {digits} of the pictures, {right} of these rightly.</source>
        <translation>Responde al {digits} de las imágenes, al {right} de estas correctamente.</translation>
    </message>
    <message>
        <source>Answers {digits} of the digits, and {others} of the non-digits.</source>
        <translation>Responde a {digits} de los dígitos, y a {others} de los no dígitos.</translation>
    </message>
    <message>
        <source>Answers {digits} of the digits, {right} of these rightly, and {others} of the non-digits.</source>
        <translation>Responde a {digits} de los dígitos, a {right} de ellos bien, y a {others} de los no dígitos.</translation>
    </message>
    <message>
        <source>Your drawing: {why}.</source>
        <translation>Tu dibujo: {why}.</translation>
    </message>
    <message>
        <source>Your drawing: {digit}, {share} sure.</source>
        <translation>Tu dibujo: {digit}, seguridad {share}.</translation>
    </message>
    <message>
        <source>Your drawing: {digit}, {uncalibrated} sure, calibrated {calibrated}.</source>
        <translation>Tu dibujo: {digit}, seguridad {uncalibrated}, calibrada {calibrated}.</translation>
    </message>
    <message>
        <source>Not sure enough: says nothing.</source>
        <translation>No está lo bastante segura: no dice nada.</translation>
    </message>
    <message>
        <source>Sure enough: says {digit}.</source>
        <translation>Está lo bastante segura: dice {digit}.</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>no dígitos</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>Correcto, según confianza</translation>
    </message>
    <message>
        <source>confidence, %</source>
        <translation>confianza, %</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>correcto, %</translation>
    </message>
    <message>
        <source>A larger dot stands for more answers.
Rings: as it is. Dots: calibrated.</source>
        <translation>Un punto mayor representa más respuestas.
Anillos: tal como es. Puntos: calibrada.</translation>
    </message>
    <message>
        <source>{confidence} sure, {accuracy} right ({count:,})</source>
        <translation>seguridad {confidence}, {accuracy} correctas ({count:,})</translation>
    </message>
    <message>
        <source>Calibrated: {networks}.</source>
        <translation>Calibrada: {networks}.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Todavía sin medir.</translation>
    </message>
    <message>
        <source>Answered, by threshold</source>
        <translation>Respondido, según umbral</translation>
    </message>
    <message>
        <source>threshold, %</source>
        <translation>umbral, %</translation>
    </message>
    <message>
        <source>answered, %</source>
        <translation>respondido, %</translation>
    </message>
    <message>
        <source>Here: digits answered {digits}, non-digits answered {non_digits}, digits answered wrongly {wrong}.</source>
        <translation>Aquí: dígitos respondidos {digits}, no dígitos respondidos {non_digits}, dígitos mal respondidos {wrong}.</translation>
    </message>
    <message>
        <source>Here: pictures answered {digits}, answered wrongly {wrong}.</source>
        <translation>Aquí: imágenes respondidas {digits}, respondidas mal {wrong}.</translation>
    </message>
    <message>
        <source>Full line: pictures answered. Dotted line: pictures answered wrongly.
{shares} The triangle is the drawing.</source>
        <translation>Línea continua: imágenes respondidas. Línea de puntos: imágenes respondidas mal.
{shares} El triángulo es el dibujo.</translation>
    </message>
    <message>
        <source>Full line: digits answered. Broken line: non-digits answered. Dotted line: digits answered wrongly.
{intervals} The triangle is the drawing.</source>
        <translation>Línea continua: dígitos respondidos. Línea discontinua: no dígitos respondidos. Línea de puntos: dígitos mal respondidos.
{intervals} El triángulo es el dibujo.</translation>
    </message>
    <message>
        <source>upright and centred digits; moved ones in one of eight directions</source>
        <translation>dígitos derechos y centrados; los movidos, en una de ocho direcciones</translation>
    </message>
    <message>
        <source>pictures as they are; moved ones in one of eight directions</source>
        <translation>imágenes tal como son; las movidas, en una de ocho direcciones</translation>
    </message>
    <message>
        <source>there are thresholds 0 to {last}, and no {step}</source>
        <translation>hay umbrales de 0 a {last}, y no {step}</translation>
    </message>
    <message>
        <source>{share} of {kind} ({auroc:.2f})</source>
        <translation>{share} de {kind} ({auroc:.2f})</translation>
    </message>
    <message>
        <source>By evidence, where 99 % of digits are answered, it refuses {kinds}.</source>
        <translation>Por evidencia, donde se responde al 99 % de los dígitos, rechaza {kinds}.</translation>
    </message>
    <message>
        <source>The temperatures were fitted on {fitted:,} other pictures that no network learned from. n = {n} {pictures}, seed {seed}.</source>
        <translation>Las temperaturas se ajustaron con otras {fitted:,} imágenes de las que ninguna red aprendió. n = {n} {pictures}, semilla {seed}.</translation>
    </message>
    <message>
        <source>Only “_refusing” networks were taught “none of these”; no threshold makes up for it. The {total:,} non-digits are drawn by rule, seed {seed}: {kinds}. n = {n} test digits.</source>
        <translation>Solo a las redes “_refusing” se les enseñó “ninguna de estas”; ningún umbral lo compensa. Los {total:,} no dígitos se dibujan por regla, semilla {seed}: {kinds}. n = {n} dígitos de prueba.</translation>
    </message>
    <message>
        <source>Answer only if at least {share:.1f} % sure</source>
        <translation>Responder solo con {share:.1f} % o más de seguridad</translation>
    </message>
    <message>
        <source>{n:,} {pictures}, fitted on {fitted:,} held-out ones</source>
        <translation>{n:,} {pictures}, ajuste con {fitted:,} de validación</translation>
    </message>
    <message>
        <source>When to say nothing</source>
        <translation>Cuándo no decir nada</translation>
    </message>
    <message>
        <source>Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers that are 90 % sure 90 % are right. Look at how many non-digits are still answered when only sure answers count.</source>
        <translation>Los anillos son la confianza tal como es, los puntos la calibrada: donde están en la diagonal, de las respuestas con un 90 % de seguridad el 90 % son correctas. Mira a cuántos no dígitos se sigue respondiendo cuando solo cuentan las respuestas seguras.</translation>
    </message>
    <message>
        <source>Rings are confidence as it is, dots calibrated: where they lie on the diagonal, of the answers that are 90 % sure 90 % are right. The pictures are {pictures}; no drawings of something else are shown, since what is no digit may be one of these classes.</source>
        <translation>Los anillos son la confianza tal como es, los puntos la calibrada: donde están en la diagonal, de las respuestas seguras al 90 % el 90 % es correcto. Las imágenes son {pictures}; no se muestran dibujos de otra cosa, pues lo que no es un dígito puede ser una de estas clases.</translation>
    </message>
    <message>
        <source>Least confidence for an answer</source>
        <translation>Confianza mínima para responder</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>Un garabato</translation>
    </message>
    <message>
        <source>Put a drawing that is no digit on the canvas</source>
        <translation>Poner en el lienzo un dibujo que no es un dígito</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Clear the canvas: blank paper is no question, and no network is asked</source>
        <translation>Borrar el lienzo: el papel en blanco no es una pregunta, y no se pregunta a ninguna red</translation>
    </message>
    <message>
        <source>Put on the canvas:</source>
        <translation>Llevar al lienzo:</translation>
    </message>
    <message>
        <source>a scribble, no digit</source>
        <translation>un garabato, no un dígito</translation>
    </message>
    <message>
        <source>the wall shows what the left network reads, what it does not, or both</source>
        <translation>el mural muestra lo que lee la red izquierda, lo que no, o ambas cosas</translation>
    </message>
    <message>
        <source>right</source>
        <comment>an answer</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Test digit {number:,} is {digit}: {answers}</source>
        <translation>El dígito de prueba {number:,} es {digit}: {answers}</translation>
    </message>
    <message>
        <source>Test picture {number:,} is {digit}: {answers}</source>
        <translation>La imagen de prueba {number:,} es {digit}: {answers}</translation>
    </message>
    <message>
        <source>This is {left} beside {right}, {circumstances}.</source>
        <translation>Esto es {left} junto a {right}, {circumstances}.</translation>
    </message>
    <message>
        <source>The sliders or the networks have changed since.</source>
        <translation>Los deslizadores o las redes han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{distance:g} px right</source>
        <translation>{distance:g} px a la derecha</translation>
    </message>
    <message>
        <source>{distance:g} px left</source>
        <translation>{distance:g} px a la izquierda</translation>
    </message>
    <message>
        <source>{distance:g} px down</source>
        <translation>{distance:g} px abajo</translation>
    </message>
    <message>
        <source>{distance:g} px up</source>
        <translation>{distance:g} px arriba</translation>
    </message>
    <message>
        <source>with {changes}</source>
        <translation>con {changes}</translation>
    </message>
    <message>
        <source>turns up to ±{angle:g}° expected</source>
        <translation>giros de hasta ±{angle:g}° esperados</translation>
    </message>
    <message>
        <source>both right {both_right:,}, only the first {only_left:,}, only the second {only_right:,}, neither {neither:,}</source>
        <translation>ambas correctas {both_right:,}, solo la primera {only_left:,}, solo la segunda {only_right:,}, ninguna {neither:,}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>recuentos</translation>
    </message>
    <message>
        <source>the first MNIST test digits</source>
        <translation>los primeros dígitos de prueba de MNIST</translation>
    </message>
    <message>
        <source>Nothing was compared yet: “Compare at this pose” lets both networks read the pictures.</source>
        <translation>Todavía no se ha comparado nada: «Comparar en esta pose» hace que ambas redes lean las imágenes.</translation>
    </message>
    <message>
        <source>No picture: at this pose there is none that only this one reads.</source>
        <translation>Ninguna imagen: en esta pose no hay ninguna que solo lea esta.</translation>
    </message>
    <message>
        <source>Where two networks disagree</source>
        <translation>Dónde discrepan dos redes</translation>
    </message>
    <message>
        <source>The test digits, at the sliders&apos; pose, that one network reads and the other does not; those of which both are surest come first. Look at what they take each other&apos;s digits for. A click, or Enter, brings one to the canvas.</source>
        <translation>Los dígitos de prueba, en la pose de los deslizadores, que una red lee y la otra no; primero, aquellos de los que ambas están más seguras. Mira con qué dígitos confunde cada una los de la otra. Un clic, o Intro, lleva uno al lienzo.</translation>
    </message>
    <message>
        <source>Nothing was compared yet: “Compare at this pose” lets both networks read the test digits.</source>
        <translation>Todavía no se ha comparado nada: “Comparar en esta pose” deja que ambas redes lean los dígitos de prueba.</translation>
    </message>
    <message>
        <source>No digit: at this pose there is none that only this one reads.</source>
        <translation>Ningún dígito: en esta pose no hay ninguno que solo lea esta.</translation>
    </message>
    <message>
        <source>The {data}, at the sliders&apos; pose, that one network reads and the other does not; those of which both are surest come first. Look at what they take each other&apos;s pictures for. A click, or Enter, brings one to the canvas.</source>
        <translation>Las {data}, en la pose de los deslizadores, que una red lee y la otra no; primero aquellas de las que ambas están más seguras. Mira por qué toma cada una las imágenes de la otra. Un clic, o Intro, lleva una al lienzo.</translation>
    </message>
    <message>
        <source>Compare at this pose</source>
        <translation>Comparar en esta pose</translation>
    </message>
    <message>
        <source>Look again at this pose</source>
        <translation>Mirar de nuevo en esta pose</translation>
    </message>
    <message>
        <source>{name} reads it</source>
        <translation>{name} lo lee</translation>
    </message>
    <message>
        <source>{name} does not</source>
        <translation>{name} no lo lee</translation>
    </message>
    <message>
        <source>Both right {both:,}, only the {left} {only_left:,}, only the {right} {only_right:,}, neither {neither:,}, of n = {n:,}</source>
        <translation>Ambas correctas {both:,}, solo {left} {only_left:,}, solo {right} {only_right:,}, ninguna {neither:,}, de n = {n:,}</translation>
    </message>
    <message>
        <source>%v of %m test digits</source>
        <translation>%v de %m dígitos de prueba</translation>
    </message>
    <message>
        <source>Test digits that only one network reads</source>
        <translation>Dígitos de prueba que solo lee una red</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Dónde discrepan</translation>
    </message>
    <message>
        <source>%v of %m pictures</source>
        <translation>%v de %m imágenes</translation>
    </message>
    <message>
        <source>all that only one reads: {count:,}</source>
        <translation>todos los que solo lee una: {count:,}</translation>
    </message>
    <message>
        <source>only the {name} reads: {count:,}</source>
        <translation>solo los lee {name}: {count:,}</translation>
    </message>
    <message>
        <source>endless paper</source>
        <translation>papel sin fin</translation>
    </message>
    <message>
        <source>a ring</source>
        <translation>un anillo</translation>
    </message>
    <message>
        <source>the last pixel</source>
        <translation>el último píxel</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {error}</source>
        <translation>{path}: no se puede leer: {error}</translation>
    </message>
    <message>
        <source>{name}: not an IDX file: it begins with {begin}, not with two zero bytes</source>
        <translation>{name}: no es un archivo IDX: empieza con {begin}, no con dos bytes cero</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{name}: holds values of type 0x{kind:02x}; only unsigned bytes (0x08) are digits</source>
        <translation>{name}: contiene valores de tipo 0x{kind:02x}; solo los bytes sin signo (0x08) son dígitos</translation>
    </message>
    <message>
        <source>{name}: has {found} dimensions where {dimensions} are expected</source>
        <translation>{name}: tiene {found} dimensiones donde se esperan {dimensions}</translation>
    </message>
    <message>
        <source>{name}: ends within its header</source>
        <translation>{name}: termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>{name}: its header announces {shape} = {count:,} bytes</source>
        <translation>{name}: su cabecera anuncia {shape} = {count:,} bytes</translation>
    </message>
    <message>
        <source>{announced}, and the file has {size:,}</source>
        <translation>{announced}, y el archivo tiene {size:,}</translation>
    </message>
    <message>
        <source>{name}: is truncated: {count:,} values expected</source>
        <translation>{name}: está truncado: se esperan {count:,} valores</translation>
    </message>
    <message>
        <source>{name}: is longer than its header says: {count:,} values expected</source>
        <translation>{name}: es más largo de lo que dice su cabecera: se esperan {count:,} valores</translation>
    </message>
    <message>
        <source>{name}: its header announces {count} dimensions that make no array: {error}</source>
        <translation>{name}: su cabecera anuncia {count} dimensiones que no forman ningún array: {error}</translation>
    </message>
    <message>
        <source>anti-aliased</source>
        <translation>antialias</translation>
    </message>
    <message>
        <source>Theory: endless paper</source>
        <translation>Teoría: papel sin fin</translation>
    </message>
    <message>
        <source>Borders break it</source>
        <translation>Los bordes la rompen</translation>
    </message>
    <message>
        <source>Stride breaks it</source>
        <translation>El paso la rompe</translation>
    </message>
    <message>
        <source>Pooling breaks it</source>
        <translation>Agrupar la rompe</translation>
    </message>
    <message>
        <source>Anti-aliasing mends much of it</source>
        <translation>El antialias la mejora</translation>
    </message>
    <message>
        <source>learned filter</source>
        <translation>filtro aprendido</translation>
    </message>
    <message>
        <source>Learned filter</source>
        <translation>Filtro aprendido</translation>
    </message>
    <message>
        <source>filter </source>
        <translation>filtro </translation>
    </message>
    <message>
        <source>every pixel</source>
        <translation>cada píxel</translation>
    </message>
    <message>
        <source>every 2nd pixel</source>
        <translation>1 de cada 2 píxeles</translation>
    </message>
    <message>
        <source>every 3rd pixel</source>
        <translation>1 de cada 3 píxeles</translation>
    </message>
    <message>
        <source>ReLU after it</source>
        <translation>ReLU detrás</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Más allá</translation>
    </message>
    <message>
        <source>A filter that the first layer of {network} has learned</source>
        <translation>Un filtro que ha aprendido la primera capa de {network}</translation>
    </message>
    <message>
        <source>No CNN with small filters is chosen</source>
        <translation>No hay elegida ninguna CNN con filtros pequeños</translation>
    </message>
    <message>
        <source>Difference of each layer</source>
        <translation>Diferencia de cada capa</translation>
    </message>
    <message>
        <source>{width} by {height} values from {low:.2g} to {high:.2g}.</source>
        <translation>{width} por {height} valores de {low:.2g} a {high:.2g}.</translation>
    </message>
    <message>
        <source>From {low:.2g} to {high:.2g}.</source>
        <translation>De {low:.2g} a {high:.2g}.</translation>
    </message>
    <message>
        <source>If moving the ink only moves the map, the difference is blank: the layer is equivariant. Look where it is not.</source>
        <translation>Si mover la tinta solo mueve el mapa, la diferencia está en blanco: la capa es equivariante. Mira dónde no lo está.</translation>
    </message>
    <message>
        <source>Largest difference of every layer, as a share of its largest value. Click one to see it.</source>
        <translation>Mayor diferencia de cada capa, como parte de su mayor valor. Haz clic en una para verla.</translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation>el kernel</translation>
    </message>
    <message>
        <source> Hatched: unknown.</source>
        <translation> Rayado: desconocido.</translation>
    </message>
    <message>
        <source>shift, then convolve</source>
        <translation>mover y convolucionar</translation>
    </message>
    <message>
        <source>convolve, then shift</source>
        <translation>convolucionar y mover</translation>
    </message>
    <message>
        <source>shift, then look</source>
        <translation>desplazar y mirar</translation>
    </message>
    <message>
        <source>look, then shift</source>
        <translation>mirar y desplazar</translation>
    </message>
    <message>
        <source>the digit shifted</source>
        <translation>el dígito desplazado</translation>
    </message>
    <message>
        <source>the digit at rest</source>
        <translation>el dígito en reposo</translation>
    </message>
    <message>
        <source>at the border</source>
        <translation>en el borde</translation>
    </message>
    <message>
        <source>by the stride</source>
        <translation>por el paso</translation>
    </message>
    <message>
        <source>by pooling</source>
        <translation>por la agrupación</translation>
    </message>
    <message>
        <source>place matters</source>
        <translation>el lugar importa</translation>
    </message>
    <message>
        <source>map {number} of {count}, the strongest</source>
        <translation>mapa {number} de {count}, el más fuerte</translation>
    </message>
    <message>
        <source>map {number} of {count}, the one that differs most</source>
        <translation>mapa {number} de {count}, el que más difiere</translation>
    </message>
    <message>
        <source>filter {number} of {network}</source>
        <translation>filtro {number} de {network}</translation>
    </message>
    <message>
        <source>– Nothing left to compare</source>
        <translation>– No queda nada que comparar</translation>
    </message>
    <message>
        <source>✓ Equal, exactly: largest difference 0</source>
        <translation>✓ Iguales, exactamente: mayor diferencia 0</translation>
    </message>
    <message>
        <source>✓ Equal but for rounding: largest difference {largest:.0e}</source>
        <translation>✓ Iguales salvo redondeo: mayor diferencia {largest:.0e}</translation>
    </message>
    <message>
        <source>✗ Not equal: largest difference {largest:.2g}, {cause}</source>
        <translation>✗ No iguales: mayor diferencia {largest:.2g}, {cause}</translation>
    </message>
    <message>
        <source>cells of {step} px</source>
        <translation>celdas de {step} px</translation>
    </message>
    <message>
        <source>units, in rows</source>
        <translation>unidades, en filas</translation>
    </message>
    <message>
        <source>learned filter {number}</source>
        <translation>filtro aprendido {number}</translation>
    </message>
    <message>
        <source>stride {stride}</source>
        <translation>paso {stride}</translation>
    </message>
    <message>
        <source>padding {padding}</source>
        <translation>relleno {padding}</translation>
    </message>
    <message>
        <source>pooling {pooling}</source>
        <translation>agrupación {pooling}</translation>
    </message>
    <message>
        <source>Shift first, or look first: both orders, layer by layer</source>
        <translation>Desplazar antes o mirar antes: ambos órdenes, capa por capa</translation>
    </message>
    <message>
        <source>own layer</source>
        <translation>capa propia</translation>
    </message>
    <message>
        <source>Your layer</source>
        <translation>Tu capa</translation>
    </message>
    <message>
        <source>a layer is looked at by its row and its number, which count from 0</source>
        <translation>una capa se mira por su fila y su número, que se cuentan desde 0</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; is neither an ingredient nor its reference</source>
        <translation>&apos;{network}&apos; no es un ingrediente ni su referencia</translation>
    </message>
    <message>
        <source>{network}, a reference</source>
        <translation>{network}, una referencia</translation>
    </message>
    <message>
        <source>Bright: read.</source>
        <translation>Claro: leído.</translation>
    </message>
    <message>
        <source>Every network was trained on the same images with the same recipe, and differs from its reference in what its button says. Click a heading to sort; double-click a network to see it beside its reference.</source>
        <translation>Todas las redes se entrenaron con las mismas imágenes y la misma receta, y cada una difiere de su referencia en lo que dice su botón. Haz clic en un encabezado para ordenar; doble clic en una red para verla junto a su referencia.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>With it and without</source>
        <translation>Con él y sin él</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>qué difiere</translation>
    </message>
    <message>
        <source>All networks with one ingredient more or less</source>
        <translation>Todas las redes con un ingrediente más o menos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which ingredient buys what</source>
        <translation>Qué ingrediente aporta qué</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>{network} with {change}</source>
        <translation>{network} con {change}</translation>
    </message>
    <message>
        <source>unmoved</source>
        <translation>sin mover</translation>
    </message>
    <message>
        <source>para-
meters</source>
        <translation>pará-
metros</translation>
    </message>
    <message>
        <source>multiply-
adds</source>
        <translation>multipl.
y sumas</translation>
    </message>
    <message>
        <source>held
out</source>
        <translation>valida-
ción</translation>
    </message>
    <message>
        <source>The networks that differ in one ingredient are not installed.</source>
        <translation>Las redes que difieren en un ingrediente no están instaladas.</translation>
    </message>
    <message>
        <source>{network} is a reference: choose on the left what to change in it.</source>
        <translation>{network} es una referencia: elige a la izquierda qué cambiar en ella.</translation>
    </message>
    <message>
        <source>at {level}</source>
        <translation>con {level}</translation>
    </message>
    <message>
        <source>With {change}: not measured yet. {cost}</source>
        <translation>Con {change}: todavía sin medir. {cost}</translation>
    </message>
    <message>
        <source>With {change}:</source>
        <translation>Con {change}:</translation>
    </message>
    <message>
        <source>With {change}, in points: {gains}.</source>
        <translation>Con {change}, en puntos: {gains}.</translation>
    </message>
    <message>
        <source>No clear difference {places}.</source>
        <translation>Ninguna diferencia clara {places}.</translation>
    </message>
    <message>
        <source>It costs the same.</source>
        <translation>Cuesta lo mismo.</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>It costs {parameters} and {multiplications}.</source>
        <translation>Cuesta {parameters} y {multiplications}.</translation>
    </message>
    <message>
        <source>as many {quantity}</source>
        <translation>igual número de {quantity}</translation>
    </message>
    <message>
        <source>about as many {quantity}</source>
        <translation>casi igual número de {quantity}</translation>
    </message>
    <message>
        <source>{factor} times the {quantity}</source>
        <translation>{factor} veces el número de {quantity}</translation>
    </message>
    <message>
        <source>each test digit as the axes say</source>
        <translation>cada dígito de prueba como dicen los ejes</translation>
    </message>
    <message>
        <source>reads {digit}</source>
        <translation>lee {digit}</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>al {share}</translation>
    </message>
    <message>
        <source>{name} · island {size}</source>
        <translation>{name} · isla {size}</translation>
    </message>
    <message>
        <source>island {size}</source>
        <translation>isla {size}</translation>
    </message>
    <message>
        <source>{name}: answers at every shift</source>
        <translation>{name}: respuestas en cada desplazamiento</translation>
    </message>
    <message>
        <source>{name}: answers at every turn</source>
        <translation>{name}: respuestas en cada giro</translation>
    </message>
    <message>
        <source>{name}: answers at every size</source>
        <translation>{name}: respuestas en cada tamaño</translation>
    </message>
    <message>
        <source>Each cell is the drawing moved by that much, each piece of the ring turned by that much, each of the strip made that large; all else stays as it is now. Towards the rim, ink leaves the field. Click to move the drawing there.</source>
        <translation>Cada celda es el dibujo movido hasta ahí, cada trozo del anillo girado hasta ahí, cada uno de la tira así de grande; todo lo demás queda como está ahora. Hacia el borde, la tinta sale del campo. Haz clic para mover allí el dibujo.</translation>
    </message>
    <message>
        <source>Draw a digit on the left, or load a test digit: the maps grow while you draw.</source>
        <translation>Dibuja un dígito a la izquierda, o carga un dígito de prueba: los mapas crecen mientras dibujas.</translation>
    </message>
    <message>
        <source>Draw on the left: the maps grow while you draw.</source>
        <translation>Dibuja a la izquierda: los mapas crecen mientras dibujas.</translation>
    </message>
    <message>
        <source>What they see now</source>
        <translation>Lo que ven ahora</translation>
    </message>
    <message>
        <source>What they see there</source>
        <translation>Lo que ven allí</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>Answers at every shift</source>
        <translation>Respuestas en cada desplazamiento</translation>
    </message>
    <message>
        <source>Answers at every size</source>
        <translation>Respuestas en cada tamaño</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>tamaños</translation>
    </message>
    <message>
        <source> Right from {low:g} to {high:g} times the size.</source>
        <translation> Correcto de {low:g} a {high:g} veces el tamaño.</translation>
    </message>
    <message>
        <source>{answers} Arrow keys move along the strip, Enter makes the drawing that large.</source>
        <translation>{answers} Las flechas recorren la tira, Intro hace el dibujo así de grande.</translation>
    </message>
    <message>
        <source>{size:g} times the size: {answer}</source>
        <translation>{size:g} veces el tamaño: {answer}</translation>
    </message>
    <message>
        <source>Answers at every turn</source>
        <translation>Respuestas en cada giro</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>giros</translation>
    </message>
    <message>
        <source> Right from {low} to {high}.</source>
        <translation> Correcto de {low} a {high}.</translation>
    </message>
    <message>
        <source>{answers} Arrow keys move along the ring, Enter turns the drawing that far.</source>
        <translation>{answers} Las flechas recorren el anillo, Intro gira el dibujo hasta ahí.</translation>
    </message>
    <message>
        <source>turned by {angle}: {answer}</source>
        <translation>girado {angle}: {answer}</translation>
    </message>
    <message>
        <source>no turn
survived</source>
        <translation>no supera
ningún giro</translation>
    </message>
    <message>
        <source>every turn
survived</source>
        <translation>supera
todos los giros</translation>
    </message>
    <message>
        <source>{name} is right at {share} of the shifts</source>
        <translation>{name} acierta en el {share} de los desplazamientos</translation>
    </message>
    <message>
        <source>{name} keeps its answer at {share} of the shifts</source>
        <translation>{name} conserva su respuesta en el {share} de los desplazamientos</translation>
    </message>
    <message>
        <source>, {name} at {share}</source>
        <translation>, {name} en el {share}</translation>
    </message>
    <message>
        <source>, {name} is right at {share}</source>
        <translation>, {name} acierta en {share}</translation>
    </message>
    <message>
        <source>, {name} keeps its answer at {share}</source>
        <translation>, {name} conserva su respuesta en {share}</translation>
    </message>
    <message>
        <source> against </source>
        <translation> frente a </translation>
    </message>
    <message>
        <source>{shifts}. Turns survived: {turns}; sizes: {sizes}.</source>
        <translation>{shifts}. Giros superados: {turns}; tamaños: {sizes}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Nobody said which digit it is: the network&apos;s own answer to the unmoved drawing counts as right.</source>
        <translation>Nadie dijo qué dígito es: correcta es la propia respuesta de la red al dibujo sin mover.</translation>
    </message>
    <message>
        <source>It is {digit}: the answer {truth} counts as right.</source>
        <translation>Es {digit}: correcta es la respuesta {truth}.</translation>
    </message>
    <message>
        <source>unknown; each network&apos;s answer to the unmoved drawing counts as right</source>
        <translation>desconocido; correcta es la respuesta de cada red al dibujo sin mover</translation>
    </message>
    <message>
        <source>Pose maps of one drawing: whole-pixel shifts, turns in steps of 5°, and sizes in steps of 0.05</source>
        <translation>Mapas de poses de un dibujo: desplazamientos de píxeles enteros, giros de 5° en 5°, y tamaños de 0.05 en 0.05</translation>
    </message>
    <message>
        <source>1 drawing, 441 shifts, 72 turns and {sizes} sizes</source>
        <translation>1 dibujo, 441 desplazamientos, 72 giros y {sizes} tamaños</translation>
    </message>
    <message>
        <source>Bright: read there. Point at a shift to compare.</source>
        <translation>Claro: leído ahí. Señala un desplazamiento para comparar.</translation>
    </message>
    <message>
        <source>No pose map is measured for these networks.</source>
        <translation>No se ha medido ningún mapa de poses de estas redes.</translation>
    </message>
    <message>
        <source>{name} {share:.0f} % ({low:.0f} to {high:.0f} %)</source>
        <translation>{name} {share:.0f} % ({low:.0f} a {high:.0f} %)</translation>
    </message>
    <message>
        <source>moved by {shift}: {shares}</source>
        <translation>desplazados {shift}: {shares}</translation>
    </message>
    <message>
        <source>Every pixel goes to another place, always the same one. To a perceptron the order of its inputs means nothing; a convolution looks at neighbours, and they are gone.</source>
        <translation>Cada píxel va a otro lugar, siempre el mismo. Para un perceptrón, el orden de sus entradas no significa nada; una convolución mira a los vecinos, y ya no están.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>barajados</translation>
    </message>
    <message>
        <source>the pixels; the upright axis begins at {share:.0f} %</source>
        <translation>los píxeles; el eje vertical empieza en {share:.0f} %</translation>
    </message>
    <message>
        <source>Test digits read</source>
        <translation>Dígitos de prueba leídos</translation>
    </message>
    <message>
        <source>{read} (no clear difference)</source>
        <translation>{read} (ninguna diferencia clara)</translation>
    </message>
    <message>
        <source>In order → shuffled: {pairs}.</source>
        <translation>En orden → barajados: {pairs}.</translation>
    </message>
    <message>
        <source>All pixels shuffled by one permutation</source>
        <translation>Todos los píxeles barajados por una sola permutación</translation>
    </message>
    <message>
        <source>Let networks that learned from shuffled digits read it</source>
        <translation>Que lo lean redes de dígitos barajados</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>tu dibujo</translation>
    </message>
    <message>
        <source>the same, shuffled</source>
        <translation>el mismo, barajado</translation>
    </message>
    <message>
        <source>All pixels shuffled, always in the same way</source>
        <translation>Todos los píxeles barajados, siempre de la misma manera</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustez</translation>
    </message>
    <message>
        <source>My drawing</source>
        <translation>Mi dibujo</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>Dígitos de prueba</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Banco de referencia</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Ingredientes</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Barajados</translation>
    </message>
    <message>
        <source>Equivariance</source>
        <translation>Equivarianza</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Every change at once</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>{words} Click to enlarge it.</source>
        <translation>{words} Haz clic para verlo grande.</translation>
    </message>
    <message>
        <source>0 to 100 % of the digits</source>
        <translation>de 0 a 100 % de los dígitos</translation>
    </message>
    <message>
        <source>the MLP</source>
        <translation>el MLP</translation>
    </message>
    <message>
        <source>the CNN</source>
        <translation>la CNN</translation>
    </message>
    <message>
        <source>A network falls where it reads under {share:.0f} % (dotted); the lowest there falls first, if the 95 % intervals do not overlap. Diamonds: lines cross.</source>
        <translation>Cae donde lee menos del {share:.0f} % (línea de puntos); primero cae la más baja ahí, donde los intervalos del 95 % se separan. Rombos: las líneas se cruzan.</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>más pequeño</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>{share:.0f} % at {level:g} {unit}</source>
        <translation>{share:.0f} % en {level:g} {unit}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>{networks} hold</source>
        <translation>{networks} se mantienen</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>falls at {levels}</source>
        <translation>cae en {levels}</translation>
    </message>
    <message>
        <source>{networks} fall together</source>
        <translation>{networks} caen a la vez</translation>
    </message>
    <message>
        <source>{name} last</source>
        <translation>{name}, la última</translation>
    </message>
    <message>
        <source>{networks} falls first</source>
        <translation>{networks} cae primero</translation>
    </message>
    <message>
        <source>{networks} first</source>
        <translation>primero {networks}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>networks</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>Of {count} changes {name} holds in {held}, and falls in {fallen}.</source>
        <translation>De {count} cambios, {name} se mantiene en {held}, y cae en {fallen}.</translation>
    </message>
    <message>
        <source>{name} falls first in {count}</source>
        <translation>{name} cae primero en {count}</translation>
    </message>
    <message>
        <source>{name} in {count}</source>
        <translation>{name} en {count}</translation>
    </message>
    <message>
        <source>Of {count} changes</source>
        <translation>De {count} cambios</translation>
    </message>
    <message>
        <source>Of the {count} changes that are measured of {all}</source>
        <translation>De los {count} cambios que se han medido de {all}</translation>
    </message>
    <message>
        <source>{of_changes}, {first_falls}; in {undecided} none falls first alone, in {held_by_all} {networks} hold.</source>
        <translation>{of_changes}, {first_falls}; en {undecided} ninguna cae sola, en {held_by_all} {networks} se mantienen.</translation>
    </message>
    <message>
        <source>Bands are 95 % Wilson intervals. Measured once, and kept with the hash of the weights.</source>
        <translation>Las bandas son intervalos de Wilson del 95 %. Medido una vez, y guardado con el hash de los pesos.</translation>
    </message>
    <message>
        <source>Networks in the plot</source>
        <translation>Redes del gráfico</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>0 to 100 % of all</source>
        <translation>del 0 al 100 % de todas</translation>
    </message>
    <message>
        <source>Choose networks on the left.</source>
        <translation>Elige redes a la izquierda.</translation>
    </message>
    <message>
        <source>{title}, and pose maps</source>
        <translation>{title}, y mapas de poses</translation>
    </message>
    <message>
        <source>each test picture as the axes say</source>
        <translation>cada imagen de prueba como dicen los ejes</translation>
    </message>
    <message>
        <source>Errors, published and measured here</source>
        <translation>Errores, publicados y medidos aquí</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>MNIST test digits: errors in %, published and here</source>
        <translation>Dígitos de prueba de MNIST: errores en %, publicados y aquí</translation>
    </message>
    <message>
        <source>ImageNet&apos;s winners: errors in %, five guesses</source>
        <translation>Los ganadores de ImageNet: errores en %, cinco intentos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>From features by hand to networks</source>
        <translation>De las características a mano a las redes</translation>
    </message>
    <message>
        <source>On small, centred digits features by hand were never far behind: {by_hand} wrong in {year}. On photographs a network took over in {first_year}: {first} after {before} the year before, and every winner since was a network, up to the last in 2017.</source>
        <translation>Con dígitos pequeños y centrados, las características diseñadas a mano nunca quedaron muy atrás: {by_hand} de error en {year}. Con fotografías, una red tomó la delantera en {first_year}: {first}, tras {before} el año anterior, y desde entonces lo fueron todos los ganadores, hasta el último, en 2017.</translation>
    </message>
    <message>
        <source>nothing is measured yet</source>
        <translation>todavía no hay nada medido</translation>
    </message>
    <message>
        <source>Measured here, ± the standard error: {here}. Green: by hand. Orange: fully connected. Blue: convolutional. Full colours are our own.</source>
        <translation>Medido aquí, ± el error estándar: {here}. Verde: a mano. Naranja: totalmente conectada. Azul: convolucional. Los colores plenos son los nuestros.</translation>
    </message>
    <message>
        <source>{year}, {method}: {error} wrong</source>
        <translation>{year}, {method}: {error} de error</translation>
    </message>
    <message>
        <source>one person, {share}</source>
        <translation>una persona, {share}</translation>
    </message>
    <message>
        <source>{name}, measured here: {error} wrong</source>
        <translation>{name}, medida aquí: {error} de error</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>test digits as they are</source>
        <translation>dígitos de prueba tal como son</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>see the sources</source>
        <translation>véanse las fuentes</translation>
    </message>
    <message>
        <source>What the digits of each class are taken for</source>
        <translation>Con qué se confunden los dígitos de cada clase</translation>
    </message>
    <message>
        <source>What the pictures of each class are taken for</source>
        <translation>Con qué se confunden las imágenes de cada clase</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>{right:,} of {total:,} are right.</source>
        <translation>{right:,} de {total:,} son correctos.</translation>
    </message>
    <message>
        <source> The most common mistake: {label} taken for {answer}, {count:,} times.</source>
        <translation> El error más frecuente: {label} tomado por {answer}, {count:,} veces.</translation>
    </message>
    <message>
        <source>what the network answers</source>
        <translation>qué responde la red</translation>
    </message>
    <message>
        <source>what the digit is</source>
        <translation>qué es el dígito</translation>
    </message>
    <message>
        <source>what the picture is</source>
        <translation>lo que es la imagen</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} of {total:,} digits</source>
        <translation>{label} leído como {answer}: {count:,} de {total:,} dígitos</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} of {total:,} pictures</source>
        <translation>{label} leído como {answer}: {count:,} de {total:,} imágenes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show one epoch after the other</source>
        <translation>Mostrar una época tras otra</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>no epoch is kept</source>
        <translation>no se conserva ninguna época</translation>
    </message>
    <message>
        <source>before its first step</source>
        <translation>antes de su primer paso</translation>
    </message>
    <message>
        <source>after epoch {epoch} of {epochs}</source>
        <translation>tras la época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>These were not read yet: “Read every epoch” lets the networks read them.</source>
        <translation>Todavía no se han leído: “Leer todas las épocas” hace que las redes los lean.</translation>
    </message>
    <message>
        <source>No digit.</source>
        <translation>Ningún dígito.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Ninguna imagen.</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Todos los errores</translation>
    </message>
    <message>
        <source>Digits and what they are read as</source>
        <translation>Los dígitos y como qué se leen</translation>
    </message>
    <message>
        <source>test picture {number:,}</source>
        <translation>imagen de prueba {number:,}</translation>
    </message>
    <message>
        <source>held-out picture {number:,}</source>
        <translation>imagen de validación {number:,}</translation>
    </message>
    <message>
        <source>held-out digit {number:,}</source>
        <translation>dígito de validación {number:,}</translation>
    </message>
    <message>
        <source>{picture}, in grey</source>
        <translation>{picture}, en gris</translation>
    </message>
    <message>
        <source>Robustness after a training</source>
        <translation>Robustez tras un entrenamiento</translation>
    </message>
    <message>
        <source>as the axes say</source>
        <translation>como dicen los ejes</translation>
    </message>
    <message>
        <source>PyTorch script…</source>
        <translation>Script de PyTorch…</translation>
    </message>
    <message>
        <source>A stand-alone script that trains this network again</source>
        <translation>Un script independiente que vuelve a entrenar esta red</translation>
    </message>
    <message>
        <source>Network as ONNX…</source>
        <translation>Red como ONNX…</translation>
    </message>
    <message>
        <source>For other programs; checked against the original on held-out digits</source>
        <translation>Para otros programas; comprobada con la original en dígitos de validación</translation>
    </message>
    <message>
        <source>Read every epoch</source>
        <translation>Leer cada época</translation>
    </message>
    <message>
        <source>%p % read</source>
        <translation>%p % leído</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <source>epoch {epoch} of {network}</source>
        <translation>época {epoch} de {network}</translation>
    </message>
    <message>
        <source>Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. Look for the red cells: a click shows their digits, a click on a digit brings it to the canvas.</source>
        <translation>Recorre las épocas con el deslizador: las respuestas, Por dentro y los mapas de poses son entonces los de esa época. Busca las celdas rojas: un clic muestra sus dígitos, un clic en un dígito lo lleva al lienzo.</translation>
    </message>
    <message>
        <source>Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. Look for the red cells: a click shows their pictures, a click on a picture brings it to the canvas.</source>
        <translation>Recorre las épocas con el deslizador: las respuestas, Por dentro y los mapas de poses son entonces los de esa época. Busca las celdas rojas: un clic muestra sus imágenes, un clic en una imagen la lleva al lienzo.</translation>
    </message>
    <message>
        <source>No run has come to the end of an epoch yet. Begin one on the page Set up.</source>
        <translation>Ninguna ejecución ha llegado todavía al final de una época. Empieza una en la página Preparar.</translation>
    </message>
    <message>
        <source>{run} has not come to the end of an epoch yet.</source>
        <translation>{run} no ha llegado todavía al final de una época.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Back to my networks</source>
        <translation>Volver a mis redes</translation>
    </message>
    <message>
        <source>Where does it stand among the networks that ship? Measure it to see its curve.</source>
        <translation>¿Dónde queda entre las redes incluidas? Mídela para ver su curva.</translation>
    </message>
    <message>
        <source>How far does it hold? Measure it on moved {pictures}.</source>
        <translation>¿Hasta dónde resiste? Mídela con {pictures} movidas.</translation>
    </message>
    <message>
        <source>test digits</source>
        <translation>dígitos de prueba</translation>
    </message>
    <message>
        <source>Before its first step: its weights are chance, and so are its answers.</source>
        <translation>Antes de su primer paso: sus pesos son azar, y también sus respuestas.</translation>
    </message>
    <message>
        <source>Test digit {number:,}</source>
        <translation>Dígito de prueba {number:,}</translation>
    </message>
    <message>
        <source>Held-out digit {number:,}</source>
        <translation>Dígito de validación {number:,}</translation>
    </message>
    <message>
        <source>{label}, read as {answer} ({share})</source>
        <translation>{label}, leído como {answer} ({share})</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>held-out pictures</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <source>{count:,} of {n:,} {digits} are misread ({share:.2f} %): the surest first</source>
        <translation>{count:,} de {n:,} {digits} se leen mal ({share:.2f} %): primero los más seguros</translation>
    </message>
    <message>
        <source>rightly read</source>
        <translation>bien leído</translation>
    </message>
    <message>
        <source>read as {answer}</source>
        <translation>leído como {answer}</translation>
    </message>
    <message>
        <source>{label}, {right}: {count:,} {digits}, the surest first</source>
        <translation>{label}, {right}: {count:,} {digits}, primero los más seguros</translation>
    </message>
    <message>
        <source>Test picture {number:,}</source>
        <translation>Imagen de prueba {number:,}</translation>
    </message>
    <message>
        <source>Held-out picture {number:,}</source>
        <translation>Imagen de validación {number:,}</translation>
    </message>
    <message>
        <source>Before its first step: it has the weights of {network}.</source>
        <translation>Antes de su primer paso: tiene los pesos de {network}.</translation>
    </message>
    <message>
        <source>After epoch {epoch} of {epochs}</source>
        <translation>Tras la época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>{epoch}: nothing was measured.</source>
        <translation>{epoch}: no se midió nada.</translation>
    </message>
    <message>
        <source>{epoch}: a loss of {loss:.3f} on {count:,} held-out digits.</source>
        <translation>{epoch}: una pérdida de {loss:.3f} en {count:,} dígitos de validación.</translation>
    </message>
    <message>
        <source>{epoch}: {unmoved} of {count:,} held-out digits; shifted by 4 px {shifted}, turned by 30° {turned}.</source>
        <translation>{epoch}: {unmoved} de {count:,} dígitos de validación; desplazados 4 px {shifted}, girados 30° {turned}.</translation>
    </message>
    <message>
        <source>{epoch}: {unmoved} of {count:,} held-out pictures; shifted by 4 px {shifted}, turned by 30° {turned}.</source>
        <translation>{epoch}: {unmoved} de {count:,} imágenes de validación; desplazadas 4 px {shifted}, giradas 30° {turned}.</translation>
    </message>
    <message>
        <source>weights {digest}</source>
        <translation>pesos {digest}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>ejecución {run}</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>no se leyó nada</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>entrenada con</translation>
    </message>
    <message>
        <source>What each picture is taken for</source>
        <translation>Con qué se confunde cada imagen</translation>
    </message>
    <message>
        <source>as the pictures are</source>
        <translation>como son las imágenes</translation>
    </message>
    <message>
        <source>What each digit is taken for</source>
        <translation>Con qué se confunde cada dígito</translation>
    </message>
    <message>
        <source>as the digits are</source>
        <translation>como son los dígitos</translation>
    </message>
    <message>
        <source>Write digits in random order: they are kept as strokes, with their label, on this machine only. The more you write, the surer the figures below.</source>
        <translation>Escribe dígitos en orden aleatorio: se guardan como trazos, con su etiqueta, solo en este equipo. Cuantos más escribas, más fiables serán las cifras de abajo.</translation>
    </message>
    <message>
        <source>Write your classes in random order: they are kept as strokes, with their name, on this machine only. The more you write, the surer the figures below.</source>
        <translation>Escribe tus clases en orden aleatorio: se guardan como trazos, con su nombre, solo en este equipo. Cuanto más escribas, más fiables serán las cifras de abajo.</translation>
    </message>
    <message>
        <source>On the canvas, as you usually write. Enter saves it and asks for the next one; Ctrl+Z takes a stroke back.</source>
        <translation>En el lienzo, como escribes normalmente. Intro lo guarda y pide el siguiente; Ctrl+Z deshace un trazo.</translation>
    </message>
    <message>
        <source>All are written. Thank you!</source>
        <translation>Están todos escritos. ¡Gracias!</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de pedir</translation>
    </message>
    <message>
        <source>Save, next (Enter)</source>
        <translation>Guardar y seguir (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n dibujo</numerusform>
            <numerusform>%n dibujos</numerusform>
        </translation>
    </message>
    <message>
        <source>How many drawings are asked for</source>
        <translation>Cuántos dibujos se piden</translation>
    </message>
    <message>
        <source>Another digit</source>
        <translation>Otro dígito</translation>
    </message>
    <message>
        <source>Last one again</source>
        <translation>Repetir el último</translation>
    </message>
    <message>
        <source>How many digits are asked for</source>
        <translation>Cuántos dígitos se piden</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of this sitting</source>
        <translation>Nombre de esta sesión</translation>
    </message>
    <message>
        <source>who writes, or a name for this sitting</source>
        <translation>quién escribe, o un nombre para esta sesión</translation>
    </message>
    <message>
        <source>go on by itself after a pause</source>
        <translation>seguir solo tras una pausa</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Show how you write</source>
        <translation>Muestra cómo escribes</translation>
    </message>
    <message>
        <source>Please write {digit}: {number} of {count}</source>
        <translation>Escribe {digit}: {number} de {count}</translation>
    </message>
    <message>
        <source>{network} has learned them: the table says what it reads. Choose it above the pages to see its answers.</source>
        <translation>{network} las ha aprendido: la tabla dice qué lee. Elígela encima de las páginas para ver sus respuestas.</translation>
    </message>
    <message>
        <source>Stopped; no network came of it.</source>
        <translation>Detenido; no salió ninguna red.</translation>
    </message>
    <message>
        <source>The network to teach</source>
        <translation>La red que se enseña</translation>
    </message>
    <message>
        <source>mixed with as many MNIST digits</source>
        <translation>mezclados con otros tantos dígitos de MNIST</translation>
    </message>
    <message>
        <source>Without them it forgets more of what it knew: compare the last column.</source>
        <translation>Sin ellos olvida más de lo que sabía: compara la última columna.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Enseñarle</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Teach a network my handwriting</source>
        <translation>Enseñar mi letra a una red</translation>
    </message>
    <message>
        <source>Digits as strokes (*.jsonl *.jsonl.gz)</source>
        <translation>Dígitos como trazos (*.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>my digit {number:,}</source>
        <translation>mi dígito {number:,}</translation>
    </message>
    <message>
        <source>my drawing {number:,}</source>
        <translation>mi dibujo {number:,}</translation>
    </message>
    <message>
        <source>Delete this digit for good? Export them first if you may want them again.</source>
        <translation>¿Eliminar este dígito para siempre? Expórtalo antes si puede que lo quieras de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n digits for good? Export them first if you may want them again.</source>
        <translation>
            <numerusform>¿Eliminar este %n dígito para siempre? Expórtalo antes si puede que lo quieras de nuevo.</numerusform>
            <numerusform>¿Eliminar estos %n dígitos para siempre? Expórtalos antes si puede que los quieras de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n drawing(s) for good, from every alphabet with their names? Export them first if you may want them again.</source>
        <translation>
            <numerusform>¿Eliminar para siempre %n dibujo, de todo alfabeto con su nombre? Expórtalo antes si puede que lo quieras de nuevo.</numerusform>
            <numerusform>¿Eliminar para siempre %n dibujos, de todo alfabeto con sus nombres? Expórtalos antes si puede que los quieras de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) were added that this page does not show: they are of {names}.</source>
        <translation>
            <numerusform>Se añadió %n dibujo que esta página no muestra: es de {names}.</numerusform>
            <numerusform>Se añadieron %n dibujos que esta página no muestra: son de {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digits</source>
        <translation>Importar dígitos</translation>
    </message>
    <message>
        <source>Export my digits</source>
        <translation>Exportar mis dígitos</translation>
    </message>
    <message>
        <source>Left out: {fault}.</source>
        <translation>Se deja fuera: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. “Begin” asks for digits in random order; you write them on the canvas.</source>
        <translation>Todavía no se ha escrito nada. “Empezar” pide dígitos en orden aleatorio; los escribes en el lienzo.</translation>
    </message>
    <message>
        <source>No digit: none of mine is misread so.</source>
        <translation>Ningún dígito: ninguno de los míos se lee mal así.</translation>
    </message>
    <message>
        <source>Nothing is written yet. “Begin” asks for your classes in random order; you write them on the canvas.</source>
        <translation>Todavía no hay nada escrito. “Empezar” pide tus clases en orden aleatorio; las escribes en el lienzo.</translation>
    </message>
    <message>
        <source>No drawing: none of mine is misread so.</source>
        <translation>Ningún dibujo: ninguno de los míos se lee mal así.</translation>
    </message>
    <message>
        <source>the digit clicked last</source>
        <translation>el dígito del último clic</translation>
    </message>
    <message>
        <source>all that the wall shows</source>
        <translation>todo lo que muestra el mural</translation>
    </message>
    <message>
        <source>all of my digits</source>
        <translation>todos mis dígitos</translation>
    </message>
    <message>
        <source>the drawing clicked last</source>
        <translation>el dibujo del último clic</translation>
    </message>
    <message>
        <source>all of this alphabet</source>
        <translation>todos los de este alfabeto</translation>
    </message>
    <message>
        <source>Look at the crosses: which of my drawings a network misreads. A click brings one to the canvas.</source>
        <translation>Mira las cruces: cuáles de mis dibujos lee mal una red. Un clic lleva uno al lienzo.</translation>
    </message>
    <message>
        <source>Look at the crosses: which of my digits a network misreads. A click brings one to the canvas.</source>
        <translation>Mira las cruces: cuáles de mis dígitos lee mal una red. Un clic lleva uno al lienzo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Which of my digits are shown</source>
        <translation>Cuáles de mis dígitos se muestran</translation>
    </message>
    <message>
        <source>misread by the {name}</source>
        <translation>mal leídos por {name}</translation>
    </message>
    <message>
        <source>all my digits</source>
        <translation>todos mis dígitos</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>How many of my digits each network reads</source>
        <translation>Cuántos de mis dígitos lee cada red</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>How many of my drawings each network reads</source>
        <translation>Cuántos de mis dibujos lee cada red</translation>
    </message>
    <message>
        <source>Which of my drawings are shown</source>
        <translation>Cuáles de mis dibujos se muestran</translation>
    </message>
    <message>
        <source>all my drawings</source>
        <translation>todos mis dibujos</translation>
    </message>
    <message>
        <source>{path}: is full: delete some of your handwriting first</source>
        <translation>{path}: está lleno: borra primero algo de tu letra</translation>
    </message>
    <message>
        <source>{path}: the disk is full</source>
        <translation>{path}: el disco está lleno</translation>
    </message>
    <message>
        <source>{path}: already exists</source>
        <translation>{path}: ya existe</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Mi letra</translation>
    </message>
    <message>
        <source>{path}: has more than {most:,} lines that are no digit</source>
        <translation>{path}: tiene más de {most:,} líneas que no son ningún dígito</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}, línea {number}: {error}</translation>
    </message>
    <message>
        <source>{path}: is damaged: {error}</source>
        <translation>{path}: está dañado: {error}</translation>
    </message>
    <message>
        <source>{path}: has more than {most:,} bytes</source>
        <translation>{path}: tiene más de {most:,} bytes</translation>
    </message>
    <message>
        <source>misread by any</source>
        <translation>mal leídos por alguna</translation>
    </message>
    <message>
        <source>it reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>my digits</source>
        <translation>mis dígitos</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>prueba de MNIST</translation>
    </message>
    <message>
        <source>* learned from the others: only digits kept from its training count.</source>
        <translation>* aprendió de los demás: solo cuentan los dígitos apartados de su entrenamiento.</translation>
    </message>
    <message>
        <source>* learned from the others: only drawings kept from its training count.</source>
        <translation>* aprendió de los demás: solo cuentan los dibujos apartados de su entrenamiento.</translation>
    </message>
    <message>
        <source>Write at least {least} digits first: one in five is kept from training, to see the effect on digits it never saw.</source>
        <translation>Escribe antes al menos {least} dígitos: uno de cada cinco se aparta del entrenamiento, para ver el efecto en dígitos que nunca vio.</translation>
    </message>
    <message>
        <source>A new network learns from these drawings alone, and answers with these classes. “Set up” shows the whole recipe.</source>
        <translation>Una red nueva aprende solo de estos dibujos, y responde con estas clases. “Preparar” muestra toda la receta.</translation>
    </message>
    <message>
        <source>Training goes on from the network&apos;s own weights. A new network comes of it; the old one stays as it is.</source>
        <translation>El entrenamiento continúa desde los propios pesos de la red. Sale una red nueva; la antigua queda como está.</translation>
    </message>
    <message>
        <source>; kept from training</source>
        <translation>; apartado del entrenamiento</translation>
    </message>
    <message>
        <source>, written {time}</source>
        <translation>, escrito {time}</translation>
    </message>
    <message>
        <source>No network tells {classes} apart yet: train one here.</source>
        <translation>Todavía ninguna red distingue {classes}: entrena una aquí.</translation>
    </message>
    <message>
        <source>{name} reads {right:,} of {n:,}</source>
        <translation>{name} lee {right:,} de {n:,}</translation>
    </message>
    <message>
        <source>{name} reads {right:,} of {n:,} kept from its training</source>
        <translation>{name} lee {right:,} de {n:,} apartados de su entrenamiento</translation>
    </message>
    <message>
        <source>Of my own digits {clauses}.</source>
        <translation>De mis propios dígitos, {clauses}.</translation>
    </message>
    <message>
        <source>Of my drawings {clauses}.</source>
        <translation>De mis dibujos, {clauses}.</translation>
    </message>
    <message>
        <source>{right:,} of {n:,}</source>
        <translation>{right:,} de {n:,}</translation>
    </message>
    <message>
        <source>Beginning to learn…</source>
        <translation>Empezando a aprender…</translation>
    </message>
    <message>
        <source>Learning: step {step:,} of {steps:,}.</source>
        <translation>Aprendiendo: paso {step:,} de {steps:,}.</translation>
    </message>
    <message>
        <source>Write more of {names}: at least {least} of each class are needed to learn from, besides those kept from training.</source>
        <translation>Escribe más de {names}: hacen falta al menos {least} de cada clase para aprender, además de los apartados del entrenamiento.</translation>
    </message>
    <message>
        <source>Write some more: about one in five is kept from training, and so far none is.</source>
        <translation>Escribe algunos más: uno de cada cinco, más o menos, se aparta del entrenamiento, y hasta ahora ninguno.</translation>
    </message>
    <message>
        <source>None of my digits was kept from training: write some more to see the effect on them.</source>
        <translation>Ninguno de mis dígitos se apartó del entrenamiento: escribe algunos más para ver el efecto en ellos.</translation>
    </message>
    <message>
        <source>Of my {own:,} digits kept from training it read {before:,} before and {after:,} now ({low:.0f} to {high:.0f} %).</source>
        <translation>De mis {own:,} dígitos apartados del entrenamiento leía {before:,} antes y {after:,} ahora ({low:.0f} a {high:.0f} %).</translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it neither gained nor lost.</source>
        <translation>En {count:,} dígitos de prueba de MNIST ni ganó ni perdió.</translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it gained {change:.2f} points.</source>
        <translation>En {count:,} dígitos de prueba de MNIST ganó {change:.2f} puntos.</translation>
    </message>
    <message>
        <source>On {count:,} MNIST test digits it lost {change:.2f} points.</source>
        <translation>En {count:,} dígitos de prueba de MNIST perdió {change:.2f} puntos.</translation>
    </message>
    <message>
        <source>{name} (seed {seed})</source>
        <translation>{name} (semilla {seed})</translation>
    </message>
    <message>
        <source>the user&apos;s own handwriting, as it was written</source>
        <translation>la letra propia del usuario, tal como se escribió</translation>
    </message>
    <message>
        <source>{classes} in the user&apos;s own handwriting, as they were written</source>
        <translation>{classes} en la propia letra del usuario, como se escribieron</translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation>tal como se escribió</translation>
    </message>
    <message>
        <source>what is set up is a table, not {value}</source>
        <translation>lo que se prepara es una tabla, no {value}</translation>
    </message>
    <message>
        <source>a run goes on with its own recipe: {setting} cannot be changed</source>
        <translation>una ejecución continúa con su propia receta: {setting} no se puede cambiar</translation>
    </message>
    <message>
        <source>the run {name} goes on already</source>
        <translation>la ejecución {name} ya continúa</translation>
    </message>
    <message>
        <source>The last checkpoint: none of a whole epoch.</source>
        <translation>El último punto de control: ninguno de una época entera.</translation>
    </message>
    <message>
        <source>The last checkpoint: epoch {epoch}.</source>
        <translation>El último punto de control: época {epoch}.</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>empezando…</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>drawing digits, {share} %</source>
        <translation>dibujando dígitos, {share} %</translation>
    </message>
    <message>
        <source>shift ± px</source>
        <translation>desplazar ± px</translation>
    </message>
    <message>
        <source>Shifted by up to this many pixels along each axis</source>
        <translation>Desplazado hasta tantos píxeles a lo largo de cada eje</translation>
    </message>
    <message>
        <source>turn ± °</source>
        <translation>girar ± °</translation>
    </message>
    <message>
        <source>Turned by up to this many degrees, either way</source>
        <translation>Girado hasta tantos grados, hacia un lado u otro</translation>
    </message>
    <message>
        <source>zoom ×</source>
        <translation>escalar ×</translation>
    </message>
    <message>
        <source>Magnified, or made smaller, by up to this factor</source>
        <translation>Ampliado hasta tanto, y reducido otro tanto</translation>
    </message>
    <message>
        <source>The standard deviation of what is added to every pixel; 1 is full ink</source>
        <translation>La desviación típica de lo que se suma a cada píxel; 1 es tinta plena</translation>
    </message>
    <message>
        <source>elastic px</source>
        <translation>elástica px</translation>
    </message>
    <message>
        <source>How far ink is displaced, as by a crumpled paper, root mean square</source>
        <translation>Cuánto se desplaza la tinta, como en un papel arrugado, en media cuadrática</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>no dígito</translation>
    </message>
    <message>
        <source>The share of each batch that is no digit: the network learns to say so</source>
        <translation>La parte de cada lote que no es un dígito: la red aprende a decirlo</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The share of each batch that is of no class: the network learns to say so</source>
        <translation>La parte de cada lote que no es de ninguna clase: la red aprende a decirlo</translation>
    </message>
    <message>
        <source>Nothing is changed: every epoch shows the network the same digits, upright and centred.</source>
        <translation>No se cambia nada: cada época muestra a la red los mismos dígitos, derechos y centrados.</translation>
    </message>
    <message>
        <source>Nothing is changed: every epoch shows the network the same pictures, as they are.</source>
        <translation>No se cambia nada: cada época muestra a la red las mismas imágenes, como son.</translation>
    </message>
    <message>
        <source>Every step draws new changes, so no picture looks the same twice: the network learns what its architecture does not know.</source>
        <translation>Cada paso sortea de nuevo, así que ninguna imagen se ve dos veces igual: la red aprende lo que su arquitectura no sabe.</translation>
    </message>
    <message>
        <source>Every step draws new changes, so no digit looks the same twice: the network learns what its architecture does not know.</source>
        <translation>Cada paso sortea de nuevo, así que ningún dígito se ve dos veces igual: la red aprende lo que su arquitectura no sabe.</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Sortear de nuevo</translation>
    </message>
    <message>
        <source>Other random changes of the same digits</source>
        <translation>Otros cambios al azar de los mismos dígitos</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal como son</translation>
    </message>
    <message>
        <source>as a step of the training sees them</source>
        <translation>como los ve un paso del entrenamiento</translation>
    </message>
    <message>
        <source>Training pictures, before and after the changes</source>
        <translation>Imágenes de entrenamiento, antes y después de los cambios</translation>
    </message>
    <message>
        <source>{count} pictures, {changes}.</source>
        <translation>{count} imágenes, {changes}.</translation>
    </message>
    <message>
        <source>Augmentation: digits changed at random</source>
        <translation>Aumento de datos: dígitos cambiados al azar</translation>
    </message>
    <message>
        <source>Augmentation: pictures changed at random</source>
        <translation>Aumento de datos: imágenes cambiadas al azar</translation>
    </message>
    <message>
        <source>Other random changes of the same pictures</source>
        <translation>Otros cambios al azar de las mismas imágenes</translation>
    </message>
    <message>
        <source>Training digits, before and after the changes</source>
        <translation>Dígitos de entrenamiento, antes y después de los cambios</translation>
    </message>
    <message>
        <source>{count} digits, {changes}.</source>
        <translation>{count} dígitos, {changes}.</translation>
    </message>
    <message>
        <source>Look at how “Flatten” multiplies the parameters of the dense layer after it, and how pooling divides them.</source>
        <translation>Mira cómo “Aplanar” multiplica los parámetros de la capa densa que tiene detrás, y cómo la agrupación los divide.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>What to call this network</source>
        <translation>Cómo llamar a esta red</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Replace the table by this network</source>
        <translation>Reemplazar la tabla por esta red</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the recipe; the network stays as it is</source>
        <translation>Volver a la receta; la red queda como está</translation>
    </message>
    <message>
        <source>✗ Not a network yet: see the row with a cross.</source>
        <translation>✗ Todavía no es una red: mira la fila con una cruz.</translation>
    </message>
    <message>
        <source>answer: ten numbers, one a digit   {result}</source>
        <translation>respuesta: diez números, uno por dígito   {result}</translation>
    </message>
    <message numerus="yes">
        <source>answer: %n numbers, one a class   {result}</source>
        <translation>
            <numerusform>respuesta: %n número, uno por clase   {result}</numerusform>
            <numerusform>respuesta: %n números, uno por clase   {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own network</source>
        <translation>Tu propia red</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>empezar con</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>What else is done to digits: choose a change, and beside it how far it goes</source>
        <translation>Qué más se les hace a los dígitos: elige un cambio y, a su lado, hasta dónde llega</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Hasta dónde llega</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>{meaning}: every level between {rest:g} and this limit is equally likely. From {low} to {high} {unit}; {rest:g} does nothing.</source>
        <translation>{meaning}: cada nivel entre {rest:g} y este límite es igual de probable. De {low} a {high} {unit}; {rest:g} no hace nada.</translation>
    </message>
    <message>
        <source>no other change</source>
        <translation>ningún otro cambio</translation>
    </message>
    <message>
        <source>no rival</source>
        <translation>sin rival</translation>
    </message>
    <message>
        <source>One learns from real digits, the other from up to {count:,} that the generator draws; both are measured on real ones</source>
        <translation>Una aprende de dígitos reales, la otra de hasta {count:,} que dibuja el generador; ambas se miden con los reales</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>Segunda red</translation>
    </message>
    <message>
        <source>What both networks have the same of</source>
        <translation>Qué tienen ambas redes en igual número</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>Capas…</translation>
    </message>
    <message>
        <source>Build a network of your own, layer by layer</source>
        <translation>Construir una red propia, capa por capa</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>itself on {name}&apos;s digits</source>
        <translation>la misma con dígitos de {name}</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalizada</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>ambos, lado a lado</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>mapas</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>every cell keeps its place</source>
        <translation>cada celda conserva su lugar</translation>
    </message>
    <message>
        <source>above are skipped</source>
        <translation>de arriba se saltan</translation>
    </message>
    <message>
        <source>of the numbers are zero in training</source>
        <translation>de los números son cero al entrenar</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolución</translation>
    </message>
    <message>
        <source>depthwise convolution</source>
        <translation>convolución por canal</translation>
    </message>
    <message>
        <source>global pooling</source>
        <translation>agrupación global</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>aplanar</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>Layer {number}, {layer}: {text}</source>
        <translation>Capa {number}, {layer}: {text}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Función de activación</translation>
    </message>
    <message>
        <source>Activation function: what is made of each sum</source>
        <translation>Función de activación: qué se hace de cada suma</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>sin función</translation>
    </message>
    <message>
        <source>nothing to learn</source>
        <translation>nada que aprender</translation>
    </message>
    <message>
        <source>side {size}</source>
        <translation>lado {size}</translation>
    </message>
    <message>
        <source>{name}: between {low} and {high}, a whole number.</source>
        <translation>{name}: entre {low} y {high}, un número entero.</translation>
    </message>
    <message>
        <source>{name}: between {low} and {high}.</source>
        <translation>{name}: entre {low} y {high}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used. {range}</source>
        <translation>“{text}” no sirve. {range}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>At most {highest:g}, over {last} epochs.</source>
        <translation>Como mucho {highest:g}, a lo largo de {last} épocas.</translation>
    </message>
    <message>
        <source>bfloat16, half the bits</source>
        <translation>bfloat16, la mitad de bits</translation>
    </message>
    <message>
        <source>the GPU, if there is one</source>
        <translation>la GPU, si la hay</translation>
    </message>
    <message>
        <source>my handwriting</source>
        <translation>mi letra</translation>
    </message>
    <message>
        <source>my handwriting + MNIST</source>
        <translation>mi letra y MNIST</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Only this many of the training digits, the first ones: how few are enough for each network?</source>
        <translation>Solo los primeros tantos dígitos de entrenamiento: ¿con cuán pocos le basta a cada red?</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of the first weights, the order and everything random: the same seed gives the same batches</source>
        <translation>De los primeros pesos, el orden y todo azar: la misma semilla, los mismos lotes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>The highest learning rate of the schedule</source>
        <translation>La mayor tasa de aprendizaje del plan</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero</source>
        <translation>Con qué fuerza se atraen los pesos hacia cero</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Digits a step</source>
        <translation>Dígitos por paso</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the digits</source>
        <translation>Pasadas por los dígitos</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>This share of each label is spread over all classes, so that no answer need be quite sure</source>
        <translation>Esta parte de cada etiqueta se reparte entre todas las clases, para que ninguna respuesta tenga que ser del todo segura</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Training ends once the held-out loss has not fallen for this many epochs, and the best network is kept; 0 for never</source>
        <translation>El entrenamiento termina cuando la pérdida de validación no ha bajado durante tantas épocas, y se conserva la mejor red; 0 para nunca</translation>
    </message>
    <message>
        <source>Init ×</source>
        <translation>Init ×</translation>
    </message>
    <message>
        <source>The first weights, as torch draws them, are multiplied by this factor: far below 1 signals die out, far above 1 they explode</source>
        <translation>Los primeros pesos, tal como los sortea torch, se multiplican por este factor: muy por debajo de 1 las señales se apagan, muy por encima de 1 explotan</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>This many processes share every batch</source>
        <translation>Tantos procesos se reparten cada lote</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Only this many of the training pictures, the first ones: how few are enough for each network?</source>
        <translation>Solo las primeras tantas imágenes de entrenamiento: ¿con cuán pocas le basta a cada red?</translation>
    </message>
    <message>
        <source>Pictures a step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <source>Passes over the pictures</source>
        <translation>Pasadas por las imágenes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The network reads red, green and blue, three channels, and not their grey. A drawing is the same ink in all three to it.</source>
        <translation>La red lee rojo, verde y azul, tres canales, y no su gris. Para ella, un dibujo es la misma tinta en los tres.</translation>
    </message>
    <message>
        <source>of {held:,} training digits</source>
        <translation>de {held:,} dígitos de entrenamiento</translation>
    </message>
    <message>
        <source>Accuracy is measured on other digits.</source>
        <translation>La exactitud se mide en otros dígitos.</translation>
    </message>
    <message>
        <source>a folder of pictures…</source>
        <translation>una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>A folder of pictures: a folder inside it for each class</source>
        <translation>Una carpeta de imágenes: dentro, una carpeta por clase</translation>
    </message>
    <message>
        <source>What the networks that ship were trained with</source>
        <translation>Con lo que se entrenaron las redes incluidas</translation>
    </message>
    <message>
        <source>99 % in seconds, with the small CNN of that name</source>
        <translation>99 % en segundos, con la CNN pequeña de ese nombre</translation>
    </message>
    <message>
        <source>Twice as long as those that ship</source>
        <translation>El doble de tiempo que las incluidas</translation>
    </message>
    <message>
        <source>Digits are shifted, turned and distorted</source>
        <translation>Los dígitos se desplazan, se giran y se deforman</translation>
    </message>
    <message>
        <source>SGD with momentum, as before Adam and one-cycle schedules</source>
        <translation>SGD con momentum, como antes de Adam y de los planes de un ciclo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Name to save this recipe under</source>
        <translation>Nombre con el que guardar esta receta</translation>
    </message>
    <message>
        <source>a name of your own</source>
        <translation>un nombre propio</translation>
    </message>
    <message>
        <source>Save these settings under the name on the left</source>
        <translation>Guardar estos ajustes con el nombre de la izquierda</translation>
    </message>
    <message>
        <source>Delete this recipe of yours</source>
        <translation>Eliminar esta receta tuya</translation>
    </message>
    <message>
        <source>there is no architecture &apos;{name}&apos;: {why}</source>
        <translation>no existe la arquitectura &apos;{name}&apos;: {why}</translation>
    </message>
    <message>
        <source>one architecture is trained at least</source>
        <translation>se entrena al menos una arquitectura</translation>
    </message>
    <message>
        <source>a network of one&apos;s own has at most {most} layers, not {count:,}</source>
        <translation>una red propia tiene como mucho {most} capas, no {count:,}</translation>
    </message>
    <message>
        <source>a recipe&apos;s name is too long, or its digits were drawn anew too often</source>
        <translation>el nombre de una receta es demasiado largo, o sus dígitos se sortearon de nuevo demasiadas veces</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a network that comes with digitlab: choose another name</source>
        <translation>&apos;{name}&apos; es una red que viene con digitlab: elige otro nombre</translation>
    </message>
    <message>
        <source>Your own network: {error}.</source>
        <translation>Tu propia red: {error}.</translation>
    </message>
    <message>
        <source>Copy the command line that does the same</source>
        <translation>Copiar la línea de comandos que hace lo mismo</translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation>Preparar un entrenamiento</translation>
    </message>
    <message>
        <source>Train both</source>
        <translation>Entrenar ambas</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de comandos</translation>
    </message>
    <message>
        <source>fast: a small CNN</source>
        <translation>fast: una CNN pequeña</translation>
    </message>
    <message>
        <source>your own layers…</source>
        <translation>tus propias capas…</translation>
    </message>
    <message>
        <source>sizes unchanged</source>
        <translation>tamaños sin cambiar</translation>
    </message>
    <message>
        <source>equal parameters</source>
        <translation>igual número de parámetros</translation>
    </message>
    <message>
        <source>equal multiply-adds</source>
        <translation>iguales multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>one-cycle: up and down</source>
        <translation>un ciclo: sube y baja</translation>
    </message>
    <message>
        <source>cosine: down</source>
        <translation>coseno: baja</translation>
    </message>
    <message>
        <source>step: by ten, three times</source>
        <translation>escalones: por diez, tres veces</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD con momentum</translation>
    </message>
    <message>
        <source>A table of layers that you fill: convolutions, pooling, dense layers.</source>
        <translation>Una tabla de capas que tú llenas: convoluciones, agrupación, capas densas.</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters, {millions:.2f} million multiply-adds a picture</source>
        <translation>
            <numerusform>%n parámetro, {millions:.2f} millones de multiplicaciones y sumas por imagen</numerusform>
            <numerusform>%n parámetros, {millions:.2f} millones de multiplicaciones y sumas por imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameters, {millions:.2f} million multiply-adds a digit</source>
        <translation>
            <numerusform>%n parámetro, {millions:.2f} millones de multiplicaciones y sumas por dígito</numerusform>
            <numerusform>%n parámetros, {millions:.2f} millones de multiplicaciones y sumas por dígito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} digits; about {count} multiply-adds in all, forward and back.</source>
        <translation>{steps:,} pasos en {epochs} de {digits:,} dígitos; unos {count} multiplicaciones y sumas en total, hacia delante y hacia atrás.</translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} pictures; about {count} multiply-adds in all, forward and back.</source>
        <translation>{steps:,} pasos en {epochs} de {digits:,} imágenes; unos {count} multiplicaciones y sumas en total, hacia delante y hacia atrás.</translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} pictures each; about {count} multiply-adds in all, forward and back.</source>
        <translation>{steps:,} pasos en {epochs} de {digits:,} imágenes cada una; unos {count} multiplicaciones y sumas en total, hacia delante y hacia atrás.</translation>
    </message>
    <message>
        <source>{steps:,} steps in {epochs} of {digits:,} digits each; about {count} multiply-adds in all, forward and back.</source>
        <translation>{steps:,} pasos en {epochs} de {digits:,} dígitos cada una; unos {count} multiplicaciones y sumas en total, hacia delante y hacia atrás.</translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} quadrillion</source>
        <comment>short scale, 10 to the 15</comment>
        <translation>
            <numerusform>{count:.3g} mil billones de</numerusform>
            <numerusform>{count:.3g} mil billones de</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} trillion</source>
        <comment>short scale, 10 to the 12</comment>
        <translation>
            <numerusform>{count:.3g} billones de</numerusform>
            <numerusform>{count:.3g} billones de</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} billion</source>
        <comment>short scale, 10 to the 9</comment>
        <translation>
            <numerusform>{count:.3g} mil millones de</numerusform>
            <numerusform>{count:.3g} mil millones de</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:.3g} million</source>
        <translation>{count:.3g} millones de</translation>
    </message>
    <message>
        <source>They are not trained alike: {differences}.</source>
        <translation>No se entrenan igual: {differences}.</translation>
    </message>
    <message>
        <source>Both see the same batches, from the same seed; they differ in size.</source>
        <translation>Ambas ven los mismos lotes, de la misma semilla; se distinguen en el tamaño.</translation>
    </message>
    <message>
        <source>Both see the same batches, from the same seed, and have equal {budget} (to {difference:.1f} %): one was made wider or narrower.</source>
        <translation>Ambas ven los mismos lotes, de la misma semilla, y tienen igual número de {budget} (con un {difference:.1f} % de margen): una se hizo más ancha o más estrecha.</translation>
    </message>
    <message>
        <source>✗ No width gives both equal {budget}: they differ by {difference:.0f} %, as near as they come.</source>
        <translation>✗ Ninguna anchura da a ambas igual número de {budget}: se distinguen en {difference:.0f} %, lo más cerca que llegan.</translation>
    </message>
    <message>
        <source>✗ The two would be measured on different digits: take MNIST as the data.</source>
        <translation>✗ Las dos se medirían en dígitos distintos: toma MNIST como datos.</translation>
    </message>
    <message>
        <source>The same network and recipe, once on {real} and once on {drawn} digits; both are measured on the same real held-out digits.</source>
        <translation>La misma red y receta, una vez con dígitos {real} y otra con {drawn}; ambas se miden en los mismos dígitos de validación reales.</translation>
    </message>
    <message>
        <source>Close digitlab</source>
        <translation>Cerrar digitlab</translation>
    </message>
    <message>
        <source>What was trained so far is kept either way, and can be resumed.</source>
        <translation>Lo que se ha entrenado hasta ahora se conserva en todo caso, y se puede reanudar.</translation>
    </message>
    <message>
        <source>Without a window, paused ones go on training.</source>
        <translation>Sin ventana, los pausados siguen entrenando.</translation>
    </message>
    <message>
        <source>&amp;Keep training without a window</source>
        <translation>&amp;Seguir entrenando sin ventana</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>&amp;Detener y guardar</translation>
    </message>
    <message>
        <source>A training is paused.</source>
        <translation>Un entrenamiento está en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings are paused.</source>
        <translation>
            <numerusform>%n entrenamiento está en pausa.</numerusform>
            <numerusform>%n entrenamientos están en pausa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A training goes on.</source>
        <translation>Un entrenamiento está en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings go on, {paused} of them paused.</source>
        <translation>
            <numerusform>%n entrenamiento está en marcha, {paused} en pausa.</numerusform>
            <numerusform>%n entrenamientos están en marcha, {paused} de ellos en pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings go on.</source>
        <translation>
            <numerusform>%n entrenamiento está en marcha.</numerusform>
            <numerusform>%n entrenamientos están en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Training digits</source>
        <translation>Dígitos de entrenamiento</translation>
    </message>
    <message>
        <source>The trainings are being saved; the window closes in a moment.</source>
        <translation>Se están guardando los entrenamientos; la ventana se cierra en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings were cut off ({names}). Each goes on from its last checkpoint.</source>
        <translation>
            <numerusform>%n entrenamiento se interrumpió ({names}). Continúa desde su último punto de control.</numerusform>
            <numerusform>%n entrenamientos se interrumpieron ({names}). Cada uno continúa desde su último punto de control.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training of {name} was cut off before its first epoch ended. It goes on from its last checkpoint.</source>
        <translation>El entrenamiento de {name} se interrumpió antes de que terminara su primera época. Continúa desde su último punto de control.</translation>
    </message>
    <message>
        <source>The training of {name} was cut off after epoch {epoch} of {epochs}. It goes on from its last checkpoint.</source>
        <translation>El entrenamiento de {name} se interrumpió tras la época {epoch} de {epochs}. Continúa desde su último punto de control.</translation>
    </message>
    <message>
        <source>a digit&apos;s class is 0 to 9, not {label}</source>
        <translation>la clase de un dígito va de 0 a 9, y no es {label}</translation>
    </message>
    <message>
        <source>digits stand at places from 0, not at {first}</source>
        <translation>los dígitos están en lugares desde 0, no en {first}</translation>
    </message>
    <message>
        <source>{count:,} digits.</source>
        <translation>{count:,} dígitos.</translation>
    </message>
    <message>
        <source>{count:,} digits of {total:,}, each {digit}.</source>
        <translation>{count:,} dígitos de {total:,}, cada uno {digit}.</translation>
    </message>
    <message>
        <source>Here are {first:,} to {last:,}.</source>
        <translation>Aquí están los de {first:,} a {last:,}.</translation>
    </message>
    <message>
        <source>Training digit {number:,} is {digit}</source>
        <translation>El dígito de entrenamiento {number:,} es {digit}</translation>
    </message>
    <message>
        <source>MNIST training digits: {words}</source>
        <translation>Dígitos de entrenamiento de MNIST: {words}</translation>
    </message>
    <message>
        <source>Below each digit stands its label: that is all a network is told. Look how differently people write the same one. Click a digit to bring it to the canvas.</source>
        <translation>Debajo de cada dígito está su etiqueta: eso es todo lo que se le dice a una red. Mira de qué formas tan distintas se escribe el mismo. Haz clic en un dígito para llevarlo al lienzo.</translation>
    </message>
    <message>
        <source>The average digit of each class, and how many there are</source>
        <translation>El dígito medio de cada clase, y cuántos hay</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>The next {count}</source>
        <translation>Los {count} siguientes</translation>
    </message>
    <message>
        <source>Training digits and their labels</source>
        <translation>Dígitos de entrenamiento y sus etiquetas</translation>
    </message>
    <message>
        <source>What networks learn from</source>
        <translation>De qué aprenden las redes</translation>
    </message>
    <message>
        <source>average of {count:,} training digits</source>
        <translation>promedio de {count:,} dígitos de entrenamiento</translation>
    </message>
    <message>
        <source>training digit {number:,}</source>
        <translation>dígito de entrenamiento {number:,}</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>El entrenamiento</translation>
    </message>
    <message>
        <source>You ended the training at once.</source>
        <translation>Terminaste el entrenamiento de inmediato.</translation>
    </message>
    <message>
        <source>Loss, held-out and training (dotted)</source>
        <translation>Pérdida, de validación y de entrenamiento (de puntos)</translation>
    </message>
    <message>
        <source>Read, held-out and training (dotted)</source>
        <translation>Leídos, de validación y de entrenamiento (de puntos)</translation>
    </message>
    <message>
        <source>Shifted 4 px, turned 30° (dashed)</source>
        <translation>Desplazados 4 px, girados 30° (discontinua)</translation>
    </message>
    <message>
        <source>training loss, of smoothed labels</source>
        <translation>pérdida de entrenamiento, con etiquetas suavizadas</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>training pictures read</source>
        <translation>imágenes de entrenamiento leídas</translation>
    </message>
    <message>
        <source>held-out pictures read</source>
        <translation>imágenes de validación leídas</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>training digits read</source>
        <translation>dígitos de entrenamiento leídos</translation>
    </message>
    <message>
        <source>held-out digits read</source>
        <translation>dígitos de validación leídos</translation>
    </message>
    <message>
        <source>shifted by 4 px</source>
        <translation>desplazados 4 px</translation>
    </message>
    <message>
        <source>turned by 30°</source>
        <translation>girados 30°</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>capa {number}</translation>
    </message>
    <message>
        <source>The first filters after epoch {epoch}</source>
        <translation>Los primeros filtros tras la época {epoch}</translation>
    </message>
    <message>
        <source>The first filters</source>
        <translation>Los primeros filtros</translation>
    </message>
    <message>
        <source>Delete the run {name} with its checkpoints? No network came of it.</source>
        <translation>¿Eliminar la ejecución {name} con sus puntos de control? No salió ninguna red de ella.</translation>
    </message>
    <message>
        <source>Delete the run {name} with its checkpoints? The network that came of it, {network}, stays.</source>
        <translation>¿Eliminar la ejecución {name} con sus puntos de control? La red que salió de ella, {network}, se queda.</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Eliminar una ejecución</translation>
    </message>
    <message>
        <source>{file} is no part of the run and stays in its folder.</source>
        <translation>{file} no es parte de la ejecución y se queda en su carpeta.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Click to show, tick to overlay</source>
        <translation>Clic para mirar, marcar para superponer</translation>
    </message>
    <message>
        <source>{network} (seed {seed}, run {run})</source>
        <translation>{network} (semilla {seed}, ejecución {run})</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>según plan</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>por capa</translation>
    </message>
    <message>
        <source>End now, with the state saved; the run can be resumed here</source>
        <translation>Terminar ahora, con el estado guardado; la ejecución se puede reanudar aquí</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Continuar desde el último punto de control</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Highest learning rate from now on</source>
        <translation>Mayor tasa de aprendizaje desde ahora</translation>
    </message>
    <message>
        <source>The highest learning rate of the schedule, from the next step on; Enter sets it</source>
        <translation>La mayor tasa de aprendizaje del plan, desde el próximo paso; Intro la fija</translation>
    </message>
    <message>
        <source>Momentum from now on</source>
        <translation>Momentum desde ahora</translation>
    </message>
    <message>
        <source>How much of the last step is taken once more (Adam&apos;s first beta), from the next step on; Enter sets it</source>
        <translation>Cuánto del último paso se da otra vez (la primera beta de Adam), desde el próximo paso; Intro lo fija</translation>
    </message>
    <message>
        <source>Weight decay from now on</source>
        <translation>Decaimiento de pesos desde ahora</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero, from the next step on; Enter sets it</source>
        <translation>Con qué fuerza se atraen los pesos hacia cero, desde el próximo paso; Intro lo fija</translation>
    </message>
    <message>
        <source>Dropout from now on</source>
        <translation>Dropout desde ahora</translation>
    </message>
    <message>
        <source>The share of numbers that every dropout layer takes as zero, from the next step on; Enter sets it</source>
        <translation>La parte de los números que cada capa de dropout toma como cero, desde el próximo paso; Intro la fija</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Wait, with the state saved</source>
        <translation>Esperar, con el estado guardado</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Take one step, and wait again</source>
        <translation>Dar un paso, y esperar de nuevo</translation>
    </message>
    <message>
        <source>One epoch more</source>
        <translation>+1 época</translation>
    </message>
    <message>
        <source>Add one epoch, also to a run that has ended</source>
        <translation>Añadir una época, también a una ejecución terminada</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End now, and put the network as it is into the library</source>
        <translation>Terminar ahora, y poner la red tal como está en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the run&apos;s folder; a network that came of it stays in the library</source>
        <translation>Eliminar la carpeta de la ejecución; una red que salió de ella se queda en la biblioteca</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>Slow motion: how long to wait before each batch</source>
        <translation>Cámara lenta: cuánto esperar antes de cada lote</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>{seconds:g} s before each batch</source>
        <translation>{seconds:g} s antes de cada lote</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>A toda velocidad</translation>
    </message>
    <message>
        <source>Use it on Draw</source>
        <translation>Usarla en Dibujar</translation>
    </message>
    <message>
        <source>Resume with half the batch</source>
        <translation>Reanudar con medio lote</translation>
    </message>
    <message>
        <source>Let this network answer where one draws</source>
        <translation>Dejar que esta red responda donde se dibuja</translation>
    </message>
    <message>
        <source>Each batch is taken in twice as many parts, which needs less memory</source>
        <translation>Cada lote se toma en el doble de partes, lo que necesita menos memoria</translation>
    </message>
    <message>
        <source>Resume on the CPU</source>
        <translation>Reanudar en la CPU</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>Terminarlo de inmediato</translation>
    </message>
    <message>
        <source>Kill the training; it can be resumed from its last checkpoint</source>
        <translation>Terminar a la fuerza el entrenamiento; se puede reanudar desde su último punto de control</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Choose a run on the left, or begin one on the page Set up.</source>
        <translation>Elige una ejecución a la izquierda, o empieza una en la página Preparar.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>How it learns, epoch by epoch</source>
        <translation>Cómo aprende, época por época</translation>
    </message>
    <message>
        <source>What happens in its layers: gradients, dead units, the first filters and how weights are distributed</source>
        <translation>Qué ocurre en sus capas: gradientes, unidades muertas, los primeros filtros y cómo se distribuyen los pesos</translation>
    </message>
    <message>
        <source>Weights of each layer, by epoch</source>
        <translation>Pesos de cada capa, por época</translation>
    </message>
    <message>
        <source>Where the held-out loss rises while the training loss keeps falling, and the gap between training and held-out digits widens, it over-fits.</source>
        <translation>Donde la pérdida de validación sube mientras la de entrenamiento sigue bajando, y se ensancha la brecha entre dígitos de entrenamiento y de validación, se sobreajusta.</translation>
    </message>
    <message>
        <source>A layer with a tiny gradient hardly learns. A unit that answers 0 to every digit will not learn again.</source>
        <translation>Una capa con un gradiente diminuto apenas aprende. Una unidad que no responde nada a ningún dígito no volverá a aprender.</translation>
    </message>
    <message>
        <source>Where the held-out loss rises while the training loss keeps falling, and the gap between training and held-out pictures widens, it over-fits.</source>
        <translation>Donde la pérdida de validación sube mientras la de entrenamiento sigue bajando, y se ensancha la brecha entre imágenes de entrenamiento y de validación, se sobreajusta.</translation>
    </message>
    <message>
        <source>A layer with a tiny gradient hardly learns. A unit that answers 0 to every picture will not learn again.</source>
        <translation>Una capa con un gradiente diminuto apenas aprende. Una unidad que no responde nada a ninguna imagen no volverá a aprender.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Measured at the end of every epoch.</source>
        <translation>Medido al final de cada época.</translation>
    </message>
    <message>
        <source>Size of the gradient, by weight</source>
        <translation>Tamaño del gradiente, por peso</translation>
    </message>
    <message>
        <source>Units that answer 0 to every digit</source>
        <translation>Unidades que no responden a ningún dígito</translation>
    </message>
    <message>
        <source>Units that answer 0 to every picture</source>
        <translation>Unidades que no responden nada a ninguna imagen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>se entrena en otro lugar</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>in the library as {network}</source>
        <translation>en la biblioteca como {network}</translation>
    </message>
    <message>
        <source>{became} (epoch {epoch}, stopped early)</source>
        <translation>{became} (época {epoch}, parada temprana)</translation>
    </message>
    <message>
        <source>{rate:,.0f} images/s · {duration} left</source>
        <translation>{rate:,.0f} imágenes/s · quedan {duration}</translation>
    </message>
    <message>
        <source>{network} has a held-out loss of {loss:.3f} (epoch {epoch}); it draws digits, and reads none.</source>
        <translation>{network} tiene una pérdida de validación de {loss:.3f} (época {epoch}); dibuja dígitos, y no lee ninguno.</translation>
    </message>
    <message>
        <source>{read} (of training digits {share}: a gap of {gap} points)</source>
        <translation>{read} (de los dígitos de entrenamiento, {share}: una brecha de {gap} puntos)</translation>
    </message>
    <message>
        <source>{read} (of training pictures {share}: a gap of {gap} points)</source>
        <translation>{read} (de las imágenes de entrenamiento, {share}: una brecha de {gap} puntos)</translation>
    </message>
    <message>
        <source>{network} reads {read}, shifted by 4 px {shifted}, turned by 30° {turned} (epoch {epoch}).</source>
        <translation>{network} lee {read}, desplazados 4 px {shifted}, girados 30° {turned} (época {epoch}).</translation>
    </message>
    <message>
        <source>It has not answered for {seconds:.0f} s. Stop it; if that does not help, end it.</source>
        <translation>No responde desde hace {seconds:.0f} s. Detenlo; si eso no ayuda, termínalo.</translation>
    </message>
    <message>
        <source>The disk is full: {path} needs {need}, {free} are free. Make room, then try again.</source>
        <translation>El disco está lleno: {path} necesita {need}, y hay {free} libres. Haz sitio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>It was cut off: its process ended without saying why.</source>
        <translation>Se interrumpió: su proceso terminó sin decir nada.</translation>
    </message>
    <message>
        <source>It was cut off: its window was gone.</source>
        <translation>Se interrumpió: su ventana ya no estaba.</translation>
    </message>
    <message>
        <source>How networks learn</source>
        <translation>Cómo aprenden las redes</translation>
    </message>
    <message>
        <source>as the curves say</source>
        <translation>como dicen las curvas</translation>
    </message>
    <message>
        <source>Why convolutional networks read images and plain perceptrons do not.</source>
        <translation>Por qué las redes convolucionales leen imágenes y los perceptrones simples no.</translation>
    </message>
    <message>
        <source>MIT licence. The digits are MNIST by Y. LeCun, C. Cortes and C. Burges (CC BY-SA 3.0). The typeface is Inter by The Inter Project Authors (SIL Open Font License 1.1).</source>
        <translation>Licencia MIT. Los dígitos son MNIST, de Y. LeCun, C. Cortes y C. Burges (CC BY-SA 3.0). El tipo de letra es Inter, de The Inter Project Authors (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>About digitlab</source>
        <translation>Acerca de digitlab</translation>
    </message>
    <message>
        <source>No plug-ins are installed.</source>
        <translation>No hay complementos instalados.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: &apos;digitlab doctor&apos; names all</source>
        <translation>
            <numerusform>… y %n más: &apos;digitlab doctor&apos; los nombra todos</numerusform>
            <numerusform>… y %n más: &apos;digitlab doctor&apos; los nombra todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug-ins:</source>
        <translation>Complementos:</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>was {state}</source>
        <translation>acabó: {state}</translation>
    </message>
    <message>
        <source>The training of {network} {ended}.</source>
        <translation>El entrenamiento de {network} {ended}.</translation>
    </message>
    <message>
        <source>The training of {network} {ended}; it reads {share}.</source>
        <translation>El entrenamiento de {network} {ended}; lee {share}.</translation>
    </message>
    <message>
        <source>{network} could not be loaded</source>
        <translation>{network} no se pudo cargar</translation>
    </message>
    <message>
        <source>{network} knows no such digit</source>
        <translation>{network} no conoce ningún dígito así</translation>
    </message>
    <message>
        <source>{network} reads {digit}</source>
        <translation>{network} lee {digit}</translation>
    </message>
    <message>
        <source>{network} reads {digit}, wrong</source>
        <translation>{network} lee {digit}, falla</translation>
    </message>
    <message>
        <source>{network} reads {digit}, right</source>
        <translation>{network} lee {digit}, acierta</translation>
    </message>
    <message>
        <source>The training of {network} does not answer.</source>
        <translation>El entrenamiento de {network} no responde.</translation>
    </message>
    <message>
        <source>The training of {network} is starting.</source>
        <translation>El entrenamiento de {network} está empezando.</translation>
    </message>
    <message>
        <source>{network} is stopping</source>
        <translation>{network} se está deteniendo</translation>
    </message>
    <message>
        <source>{network} is paused</source>
        <translation>{network} está en pausa</translation>
    </message>
    <message>
        <source>{training}: in epoch 1 of {epochs}.</source>
        <translation>{training}: en la época 1 de {epochs}.</translation>
    </message>
    <message>
        <source>held-out loss {loss:.3f}</source>
        <translation>pérdida de validación {loss:.3f}</translation>
    </message>
    <message>
        <source>{share} read</source>
        <translation>{share} leídos</translation>
    </message>
    <message>
        <source>{training}: epoch {epoch} of {epochs} ended, {reads}.</source>
        <translation>{training}: terminó la época {epoch} de {epochs}, {reads}.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>= agree</source>
        <translation>= coinciden</translation>
    </message>
    <message>
        <source>≠ disagree</source>
        <translation>≠ no coinciden</translation>
    </message>
    <message>
        <source>The networks agree</source>
        <translation>Las redes coinciden</translation>
    </message>
    <message>
        <source>The networks disagree</source>
        <translation>Las redes no coinciden</translation>
    </message>
    <message>
        <source>Whose weights are these?</source>
        <translation>¿De quién son estos pesos?</translation>
    </message>
    <message>
        <source>{file} holds weights, and does not say of which network.</source>
        <translation>{file} contiene pesos, y no dice de qué red.</translation>
    </message>
    <message numerus="yes">
        <source>%n architectures fit.</source>
        <translation>
            <numerusform>Encaja %n arquitectura.</numerusform>
            <numerusform>Encajan %n arquitecturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No architecture fits all of them.</source>
        <translation>Ninguna arquitectura encaja con todos.</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Arquitecturas</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Qué no encaja</translation>
    </message>
    <message>
        <source>Every tensor has its place.</source>
        <translation>Cada tensor tiene su lugar.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuja aquí un dígito</translation>
    </message>
    <message>
        <source>There is nothing to move yet: draw a digit with the pen first</source>
        <translation>Todavía no hay nada que mover: dibuja antes un dígito con el lápiz</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibuja aquí</translation>
    </message>
    <message>
        <source>There is nothing to move yet: draw with the pen first</source>
        <translation>Todavía no hay nada que mover: dibuja antes con el lápiz</translation>
    </message>
    <message>
        <source>Draw here: your ink will be moved as the sliders say</source>
        <translation>Dibuja aquí: tu tinta se moverá como digan los deslizadores</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>More ways to change it</source>
        <translation>Más formas de cambiarlo</translation>
    </message>
    <message>
        <source>Sliders for pen, shear, perspective, paper, light, lens and noise, in the order in which they happen. The networks
that ship have seen none of this; “Clean the paper” undoes much of what paper and light do.</source>
        <translation>Deslizadores de lápiz, inclinación, perspectiva, papel, luz, lente y ruido, en el orden en que ocurren. Las redes
incluidas no han visto nada de esto; “Limpiar el papel” quita de nuevo gran parte de lo que hacen el papel y la luz.</translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n thing(s)</source>
        <translation>
            <numerusform>Cambiada: %n cosa</numerusform>
            <numerusform>Cambiadas: %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {change}</source>
        <translation>Cambiado: {change}</translation>
    </message>
    <message>
        <source>Changed: {changes}.</source>
        <translation>Cambiado: {changes}.</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>Página: {title}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Página de la lección: {title}</translation>
    </message>
    <message>
        <source>Network, {slot}: {network}</source>
        <translation>Red, {slot}: {network}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A few letters of a command, page, lesson or network</source>
        <translation>Unas pocas letras de un comando, página, lección o red</translation>
    </message>
    <message>
        <source>A command, page, lesson or network</source>
        <translation>Un comando, página, lección o red</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Qué encaja</translation>
    </message>
    <message>
        <source>out = Σ input · weight + bias, over the window</source>
        <translation>salida = Σ entrada · peso + sesgo, sobre la ventana</translation>
    </message>
    <message>
        <source>outputs along an axis = ⌊(N + 2P − D(F − 1) − 1) / S⌋ + 1</source>
        <translation>salidas a lo largo de un eje = ⌊(N + 2P − D(F − 1) − 1) / S⌋ + 1</translation>
    </message>
    <message>
        <source>out = max, or mean, of the window&apos;s F × F values</source>
        <translation>salida = máximo, o media, de los F × F valores de la ventana</translation>
    </message>
    <message>
        <source>p(k) = exp(z(k)) / Σ exp(z(j)), of the ten logits z</source>
        <translation>p(k) = exp(z(k)) / Σ exp(z(j)), de los diez logits z</translation>
    </message>
    <message>
        <source>accuracy = digits read rightly / digits asked</source>
        <translation>exactitud = dígitos bien leídos / dígitos preguntados</translation>
    </message>
    <message>
        <source>w ← w − learning rate · dL/dw, in each step of plain gradient descent</source>
        <translation>w ← w − tasa de aprendizaje · dL/dw, en cada paso del descenso de gradiente simple</translation>
    </message>
    <message>
        <source>loss = −log p(true class), averaged over digits</source>
        <translation>pérdida = −log p(clase verdadera), en la media sobre los dígitos</translation>
    </message>
    <message>
        <source>output = ReLU(Σ products + bias); ReLU(z) = max(0, z)</source>
        <translation>salida = ReLU(Σ productos + sesgo); ReLU(z) = max(0, z)</translation>
    </message>
    <message>
        <source>difference = largest |f(shift x) − shift f(x)| / largest value of f</source>
        <translation>diferencia = mayor |f(desplazar x) − desplazar f(x)| / mayor valor de f</translation>
    </message>
    <message>
        <source>answered where max p(k) ≥ threshold</source>
        <translation>responde donde max p(k) ≥ umbral</translation>
    </message>
    <message>
        <source>L = −log p(true class)</source>
        <translation>L = −log p(clase verdadera)</translation>
    </message>
    <message>
        <source>dL/dw = Σ dL/da · da/dz · dz/dw, over all places where the weight was used</source>
        <translation>dL/dw = Σ dL/da · da/dz · dz/dw, sobre todos los lugares donde se usó el peso</translation>
    </message>
    <message>
        <source>output of the unit = 0</source>
        <translation>salida de la unidad = 0</translation>
    </message>
    <message>
        <source>ink = (±(pixel − median of the rim) − 2 · deviation of the rim) / full ink, kept within 0 and 1</source>
        <translation>tinta = (±(píxel − mediana del borde) − 2 · desviación del borde) / tinta plena, mantenida entre 0 y 1</translation>
    </message>
    <message>
        <source>velocity = v(any) + (1 + guidance) · (v(class) − v(any))</source>
        <translation>velocidad = v(cualquiera) + (1 + guía) · (v(clase) − v(cualquiera))</translation>
    </message>
    <message>
        <source>x ← x + velocity / steps, so many times</source>
        <translation>x ← x + velocidad / pasos, tantas veces</translation>
    </message>
    <message>
        <source>loss = mean of (velocity − (drawing − noise))², over five amounts of noise</source>
        <translation>pérdida = media de (velocidad − (dibujo − ruido))², con cinco cantidades de ruido</translation>
    </message>
    <message>
        <source>digit = decoder(z₁, z₂, class)</source>
        <translation>dígito = decodificador(z₁, z₂, clase)</translation>
    </message>
    <message>
        <source>pixel + noise · N(0, 1), kept within 0 and 1</source>
        <translation>píxel + ruido · N(0, 1), mantenido entre 0 y 1</translation>
    </message>
    <message>
        <source>Each icon opens a part of the laboratory; what is drawn stays, and is looked at in another way.</source>
        <translation>Cada icono abre una parte del laboratorio; lo que se ha dibujado se queda, y se mira de otra manera.</translation>
    </message>
    <message>
        <source>The pages of this tab: each asks one question about the same drawing.</source>
        <translation>Las páginas de esta pestaña: cada una hace una pregunta sobre el mismo dibujo.</translation>
    </message>
    <message>
        <source>Scrolls the pages&apos; titles to the left.</source>
        <translation>Muestra los títulos de las páginas que quedan más a la izquierda.</translation>
    </message>
    <message>
        <source>Scrolls the pages&apos; titles to the right.</source>
        <translation>Muestra los títulos de las páginas que quedan más a la derecha.</translation>
    </message>
    <message>
        <source>How thick a stroke is, in pixels of the 28 by 28 field.</source>
        <translation>Cómo es de grueso un trazo, en píxeles del campo de 28 por 28.</translation>
    </message>
    <message>
        <source>Puts the digit back to where it was drawn, with nothing changed; one undo brings all of it back.</source>
        <translation>Devuelve el dígito adonde se dibujó, sin nada cambiado; deshacer una vez lo trae todo de vuelta.</translation>
    </message>
    <message>
        <source>Makes the paper white and the ink full before any network sees it, as a scanner&apos;s software does.</source>
        <translation>Hace el papel blanco y la tinta plena antes de que lo vea ninguna red, como hace el software de un escáner.</translation>
    </message>
    <message>
        <source>Draw a digit, move it, and see what each network answers.</source>
        <translation>Dibuja un dígito, muévelo, y mira qué responde cada red.</translation>
    </message>
    <message>
        <source>A message that waits to be read; a button in it does what it proposes.</source>
        <translation>Un mensaje que espera a que lo lean; un botón que hay en él hace lo que propone.</translation>
    </message>
    <message>
        <source>Puts the message away.</source>
        <translation>Aparta el mensaje.</translation>
    </message>
    <message>
        <source>What was measured just now and is worth doing something about: one hint at a time.</source>
        <translation>Lo que se acaba de medir y merece que se haga algo al respecto: una pista cada vez.</translation>
    </message>
    <message>
        <source>Does what the hint proposes; undo takes back what it did to the drawing.</source>
        <translation>Hace lo que propone la pista; deshacer devuelve lo que le hizo al dibujo.</translation>
    </message>
    <message>
        <source>Shows the menus for which there is no room.</source>
        <translation>Muestra los menús para los que no hay sitio.</translation>
    </message>
    <message>
        <source>Draws ink, as wide as the field beside it says.</source>
        <translation>Dibuja tinta, tan ancha como dice el campo de al lado.</translation>
    </message>
    <message>
        <source>Undoes the last change, wherever it was made.</source>
        <translation>Deshace lo último que se cambió, sea donde sea.</translation>
    </message>
    <message>
        <source>Keeps the network, with what is changed in it, among your own, and measures it on the test digits.</source>
        <translation>Conserva la red, con lo que se ha cambiado en ella, entre las tuyas, y la mide en los dígitos de prueba.</translation>
    </message>
    <message>
        <source>Redoes what was undone last.</source>
        <translation>Vuelve a cambiar lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Next, previous and random look only for test digits of this class.</source>
        <translation>Siguiente, anterior y al azar buscan solo dígitos de prueba de esta clase.</translation>
    </message>
    <message>
        <source>Brings the previous test digit to the canvas.</source>
        <translation>Lleva al lienzo el dígito de prueba anterior a este.</translation>
    </message>
    <message>
        <source>Brings the next test digit to the canvas.</source>
        <translation>Lleva al lienzo el dígito de prueba siguiente a este.</translation>
    </message>
    <message>
        <source>Brings a random test digit to the canvas.</source>
        <translation>Lleva al lienzo un dígito de prueba al azar.</translation>
    </message>
    <message>
        <source>Gives the canvas back; Help &gt; Show again starts it once more.</source>
        <translation>Devuelve el lienzo; Ayuda &gt; Mostrar de nuevo lo empieza otra vez.</translation>
    </message>
    <message>
        <source>Leads to six things to do, one after another.</source>
        <translation>Lleva por seis cosas que hacer, una tras otra.</translation>
    </message>
    <message>
        <source>Opens the first page of the lecture.</source>
        <translation>Abre la primera página de la lección.</translation>
    </message>
    <message>
        <source>Goes back to the stop before.</source>
        <translation>Vuelve a la parada anterior.</translation>
    </message>
    <message>
        <source>Goes on to the next stop.</source>
        <translation>Pasa a la parada siguiente.</translation>
    </message>
    <message>
        <source>Goes back to the first step of what plays here.</source>
        <translation>Vuelve al primer paso de lo que se reproduce aquí.</translation>
    </message>
    <message>
        <source>Goes one step back; the key is the comma.</source>
        <translation>Retrocede un paso; la tecla es la coma.</translation>
    </message>
    <message>
        <source>Goes one step forward; the key is the full stop.</source>
        <translation>Avanza un paso; la tecla es el punto.</translation>
    </message>
    <message>
        <source>Plays step after step, or pauses; the key is Space.</source>
        <translation>Reproduce paso tras paso, o pausa; la tecla es Espacio.</translation>
    </message>
    <message>
        <source>Ends what is being worked out.</source>
        <translation>Termina lo que se está calculando.</translation>
    </message>
    <message>
        <source>What was done to the ink, who still reads the digit, and what follows, in a sentence.</source>
        <translation>Qué se le hizo a la tinta, quién lee todavía el dígito, y qué resulta de ello, en una frase.</translation>
    </message>
    <message>
        <source>A network&apos;s answer: the digit with the largest of ten probabilities, and how sure it is.</source>
        <translation>La respuesta de una red: el dígito con la mayor de diez probabilidades, y lo segura que está.</translation>
    </message>
    <message>
        <source>The digit that the network answers: that with the largest probability.</source>
        <translation>El dígito que responde la red: el de mayor probabilidad.</translation>
    </message>
    <message>
        <source>Whether the answer is the digit that this is meant to be.</source>
        <translation>Si la respuesta es el dígito que este debe ser.</translation>
    </message>
    <message>
        <source>One bar for each digit; the ten add up to 1, since the network has to choose one of them.</source>
        <translation>Una barra para cada dígito; las diez suman 1, ya que la red tiene que elegir uno de ellos.</translation>
    </message>
    <message>
        <source>How much the network found for each turn of the page.</source>
        <translation>Cuánto encontró la red para cada giro de la página.</translation>
    </message>
    <message>
        <source>The drawing at every shift of up to 10 px: filled where the network is right, fuller where it is surer.</source>
        <translation>El dibujo en cada desplazamiento de hasta 10 px: relleno donde la red acierta, más lleno donde está más segura.</translation>
    </message>
    <message>
        <source>The 28 by 28 numbers from 0 to 1 that go into a network, and nothing else.</source>
        <translation>Los 28 por 28 números de 0 a 1 que entran en una red, y nada más.</translation>
    </message>
    <message>
        <source>The digit goes through poses by itself, while all networks answer.</source>
        <translation>El dígito pasa solo por las poses, mientras responden todas las redes.</translation>
    </message>
    <message>
        <source>Which step is shown, of how many.</source>
        <translation>Qué paso se muestra, y de cuántos.</translation>
    </message>
    <message>
        <source>Which step of the walk is shown; drag it to go to another.</source>
        <translation>Qué paso del paseo se muestra; arrástralo para ir allí.</translation>
    </message>
    <message>
        <source>It leads to the page that shows more.</source>
        <translation>Lleva a la página que muestra más.</translation>
    </message>
    <message>
        <source>The drawing at every whole-pixel shift: a filled cell is right, a digit is what was read instead.</source>
        <translation>El dibujo en cada desplazamiento de píxeles enteros: una celda rellena es correcta, una cifra es lo que se leyó en su lugar.</translation>
    </message>
    <message>
        <source>The drawing at 72 turns: a filled piece of the ring is right, a digit is what was read instead.</source>
        <translation>El dibujo en 72 giros: un trozo relleno del anillo es correcto, una cifra es lo que se leyó en su lugar.</translation>
    </message>
    <message>
        <source>The drawing at 21 sizes: a filled cell is right, a digit is what was read instead.</source>
        <translation>El dibujo en 21 tamaños: una celda rellena es correcta, una cifra es lo que se leyó en su lugar.</translation>
    </message>
    <message>
        <source>What the cells of the maps mean.</source>
        <translation>Qué significan las celdas de los mapas.</translation>
    </message>
    <message>
        <source>Ticked networks have a line in the plot.</source>
        <translation>Las redes marcadas tienen una línea en el gráfico.</translation>
    </message>
    <message>
        <source>How many test digits are asked: more take longer and narrow the 95 % interval.</source>
        <translation>A cuántos dígitos de prueba se pregunta: más tardan más y estrechan el intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Measures what is still missing, in a process of its own; the result is kept.</source>
        <translation>Mide lo que falta todavía, en un proceso propio; el resultado se conserva.</translation>
    </message>
    <message>
        <source>Accuracy against a shift of the test digits.</source>
        <translation>Exactitud según el desplazamiento de los dígitos de prueba.</translation>
    </message>
    <message>
        <source>Accuracy against a turn of the test digits.</source>
        <translation>Exactitud según el giro de los dígitos de prueba.</translation>
    </message>
    <message>
        <source>Accuracy against the size of the test digits.</source>
        <translation>Exactitud según el tamaño de los dígitos de prueba.</translation>
    </message>
    <message>
        <source>Accuracy against the thickness of the strokes.</source>
        <translation>Exactitud según el grosor de los trazos.</translation>
    </message>
    <message>
        <source>Accuracy against noise that is added to every pixel.</source>
        <translation>Exactitud según el ruido que se suma a cada píxel.</translation>
    </message>
    <message>
        <source>All changes at once: where each network falls, by shift, turn, size, pen, paper, light, lens and hand.</source>
        <translation>Todos los cambios a la vez: dónde cae cada red, por desplazamiento, giro, tamaño, lápiz, papel, luz, lente y mano.</translation>
    </message>
    <message>
        <source>One small chart for each change, from 0 to 100 % of the test digits; below it who falls first. A click shows it large.</source>
        <translation>Un gráfico pequeño para cada cambio, de 0 a 100 % de los dígitos de prueba; debajo, quién cae primero. Un clic lo muestra grande.</translation>
    </message>
    <message>
        <source>One row for each thing that happens to a digit, shown on a 7; dots are shares of test digits read, diamonds what others published.</source>
        <translation>Una fila para cada cosa que le ocurre a un dígito, mostrada en un 7; los puntos son partes de los dígitos de prueba leídos, los rombos lo que publicaron otros.</translation>
    </message>
    <message>
        <source>The share of test digits that each network reads, against what is done to them, with 95 % intervals.</source>
        <translation>La parte de los dígitos de prueba que lee cada red, según lo que se les hace, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>The share of test digits that a network reads at every shift of up to 10 px, right and down.</source>
        <translation>La parte de los dígitos de prueba que lee una red en cada desplazamiento de hasta 10 px, a la derecha y hacia abajo.</translation>
    </message>
    <message>
        <source>Which colour is which share: from none of the digits, dark, to all, bright.</source>
        <translation>Qué color es qué parte: de ninguno de los dígitos, oscuro, a todos, claro.</translation>
    </message>
    <message>
        <source>Shows every network of the comparison, not only the two that differ in one thing.</source>
        <translation>Muestra todas las redes de la comparación, y no solo las dos que difieren en una cosa.</translation>
    </message>
    <message>
        <source>Each network with its size and its accuracy on moved, turned and resized test digits.</source>
        <translation>Cada red con su tamaño y su exactitud en dígitos de prueba movidos, girados y de otro tamaño.</translation>
    </message>
    <message>
        <source>Shares of wrong answers: the winners of ImageNet year by year, and MNIST&apos;s test digits, published and measured here.</source>
        <translation>Partes de respuestas incorrectas: los ganadores de ImageNet año por año, y los dígitos de prueba de MNIST, publicadas y medidas aquí.</translation>
    </message>
    <message>
        <source>What was published when, with its error and where it stands, and below it the networks that were measured here.</source>
        <translation>Qué se publicó cuándo, con su error y dónde figura, y debajo las redes que se midieron aquí.</translation>
    </message>
    <message>
        <source>Networks that learned from shuffled pixels answer the drawing with its pixels shuffled the same way.</source>
        <translation>Redes que aprendieron de píxeles barajados responden al dibujo con sus píxeles barajados de la misma manera.</translation>
    </message>
    <message>
        <source>Reads the test digits at the pose of the sliders with both networks, and keeps those that only one reads.</source>
        <translation>Lee los dígitos de prueba en la pose de los deslizadores con ambas redes, y guarda los que solo lee una.</translation>
    </message>
    <message>
        <source>Test digits of which one network reads what the other does not; a click brings one to the canvas.</source>
        <translation>Dígitos de prueba de los que una red lee lo que la otra no; un clic lleva uno al lienzo.</translation>
    </message>
    <message>
        <source>One way round: the numbers of a feature map, or of the kernel that makes it.</source>
        <translation>Un orden: los números de un mapa de características, o del kernel que lo hace.</translation>
    </message>
    <message>
        <source>Which colour is which number: one side of zero against the other.</source>
        <translation>Qué color es qué número: un lado del cero frente al otro.</translation>
    </message>
    <message>
        <source>How far each layer is from moving along with its input: no bar is exactly equivariant.</source>
        <translation>Qué lejos está cada capa de moverse junto con su entrada: sin barra es exactamente equivariante.</translation>
    </message>
    <message>
        <source>Sets a layer without borders and strides, where both ways round give the same.</source>
        <translation>Pone una capa sin bordes ni pasos, en la que ambos órdenes dan lo mismo.</translation>
    </message>
    <message>
        <source>Sets zeros around the image: what is shifted over the border is not the same.</source>
        <translation>Pone ceros alrededor de la imagen: lo que se desplaza más allá del borde no es lo mismo.</translation>
    </message>
    <message>
        <source>Sets a stride of 2, which leaves every other place out: a shift by 1 px picks others.</source>
        <translation>Pone un paso (stride) de 2, que omite uno de cada dos lugares: un desplazamiento de 1 px elige otros.</translation>
    </message>
    <message>
        <source>Sets pooling, which keeps one value of four: a shift by 1 px picks others.</source>
        <translation>Pone una agrupación, que conserva un valor de cuatro: un desplazamiento de 1 px elige otros.</translation>
    </message>
    <message>
        <source>Sets a blur before every other place is left out, so that a shift by 1 px changes little.</source>
        <translation>Pone un desenfoque antes de omitir uno de cada dos lugares, para que un desplazamiento de 1 px cambie poco.</translation>
    </message>
    <message>
        <source>The weights with which the layer convolves.</source>
        <translation>Los pesos con los que convoluciona la capa.</translation>
    </message>
    <message>
        <source>What lies around the image, for windows that reach over its border.</source>
        <translation>Qué hay alrededor de la imagen, para las ventanas que llegan más allá de su borde.</translation>
    </message>
    <message>
        <source>What follows the convolution, and makes its map smaller.</source>
        <translation>Qué sigue a la convolución, y hace más pequeño su mapa.</translation>
    </message>
    <message>
        <source>How many pixels the window moves each time.</source>
        <translation>Cuántos píxeles avanza la ventana cada vez.</translation>
    </message>
    <message>
        <source>Whether negative values become 0 after the convolution.</source>
        <translation>Si lo que es negativo pasa a 0 detrás de la convolución.</translation>
    </message>
    <message>
        <source>A network that is less sure than this gives no answer; above it, it should be right.</source>
        <translation>Una red que está menos segura que esto no da respuesta; por encima, debería acertar.</translation>
    </message>
    <message>
        <source>How sure a network says it is, against how often it is right then.</source>
        <translation>Cuán segura dice estar una red, frente a cuántas veces acierta entonces.</translation>
    </message>
    <message>
        <source>Which filter of the network&apos;s first layer the kernel is, counted from 1.</source>
        <translation>Qué filtro de la primera capa de la red es el kernel, contado desde 1.</translation>
    </message>
    <message>
        <source>Which of the two networks is right in the digits that are shown.</source>
        <translation>Cuál de las dos redes acierta en los dígitos que se muestran.</translation>
    </message>
    <message>
        <source>How the drawing flows through all layers of both networks to their answers.</source>
        <translation>Cómo fluye el dibujo por todas las capas de ambas redes hasta sus respuestas.</translation>
    </message>
    <message>
        <source>How far the drawing has flowed; drag it to go to another step.</source>
        <translation>Hasta dónde ha fluido el dibujo; arrástralo para ir allí.</translation>
    </message>
    <message>
        <source>Shows all test digits to the network, and keeps those that excite its units most.</source>
        <translation>Muestra todos los dígitos de prueba a la red, y guarda los que más excitan sus unidades.</translation>
    </message>
    <message>
        <source>Begins the search for an image that makes this unit&apos;s value as large as can be.</source>
        <translation>Empieza la búsqueda de una imagen que haga el valor de esta unidad tan grande como se pueda.</translation>
    </message>
    <message>
        <source>What the search begins with: noise, or the drawing.</source>
        <translation>Con qué empieza la búsqueda: con ruido o con el dibujo.</translation>
    </message>
    <message>
        <source>Whether one place of the unit&apos;s map is to become large, or all of it.</source>
        <translation>Si debe ser grande un lugar del mapa de la unidad, o todo él.</translation>
    </message>
    <message>
        <source>Which input map&apos;s weights of the kernel are shown.</source>
        <translation>De qué mapa de entrada se muestran los pesos del kernel.</translation>
    </message>
    <message>
        <source>Lets both networks read the test digits, and puts each digit in its place on the map.</source>
        <translation>Hace que ambas redes lean los dígitos de prueba, y pone cada dígito en su lugar.</translation>
    </message>
    <message>
        <source>Which layer&apos;s numbers make this map.</source>
        <translation>De qué capa son los números con los que se hace este mapa.</translation>
    </message>
    <message>
        <source>Each dot is a test digit, at the place that a layer gives it; near ones are alike to that layer.</source>
        <translation>Cada punto es un dígito de prueba, en el lugar que le da una capa; los cercanos son parecidos para esa capa.</translation>
    </message>
    <message>
        <source>Looks at this network, or at this layer of it.</source>
        <translation>Mira esta red, o esta de sus capas.</translation>
    </message>
    <message>
        <source>Which colour is which number; each map is coloured by its own scale where it says so.</source>
        <translation>Qué color es qué número; cada mapa se colorea con su propia escala donde lo dice.</translation>
    </message>
    <message>
        <source>The numbers that a layer makes of the drawing: a map for each filter, or a cell for each unit.</source>
        <translation>Los números que una capa hace del dibujo: un mapa para cada filtro, o una celda para cada unidad.</translation>
    </message>
    <message>
        <source>A layer&apos;s units, a map or a cell each, in their order.</source>
        <translation>Las unidades de una capa, un mapa o una celda cada una, en su orden.</translation>
    </message>
    <message>
        <source>The numbers that a filter meets and makes; the frame is the window of the number in question.</source>
        <translation>Los números con los que se encuentra un filtro y los que hace; el marco es la ventana del número en cuestión.</translation>
    </message>
    <message>
        <source>One layer: its name, its shape, its parameters as a formula, and all that it makes of the drawing.</source>
        <translation>Una capa: su nombre, su forma, sus parámetros como fórmula, y todo lo que hace del dibujo.</translation>
    </message>
    <message>
        <source>Shows every layer with what it makes of the drawing.</source>
        <translation>Muestra cada capa con lo que hace del dibujo.</translation>
    </message>
    <message>
        <source>Shows what the first filters look for beside what they find.</source>
        <translation>Muestra lo que buscan los primeros filtros junto a lo que encuentran.</translation>
    </message>
    <message>
        <source>Whether each map has a scale of colours of its own, or each layer one, or all share one.</source>
        <translation>Si cada mapa tiene una escala de colores propia, cada capa una, o todos comparten una.</translation>
    </message>
    <message>
        <source>The products of window and weights, number by number; their sum is the output.</source>
        <translation>Los productos de ventana y pesos, número por número; su suma es la salida.</translation>
    </message>
    <message>
        <source>How the products become the output: added up, with the bias, through the activation function.</source>
        <translation>Cómo los productos se convierten en la salida: sumados, con el sesgo, por la función de activación.</translation>
    </message>
    <message>
        <source>Which class is explained, where there are more than ten buttons can show.</source>
        <translation>Qué clase se explica, donde hay más de las que muestran diez botones.</translation>
    </message>
    <message>
        <source>From ten logits to ten probabilities, number by number.</source>
        <translation>De diez logits a diez probabilidades, número por número.</translation>
    </message>
    <message>
        <source>How many test digits are put on the map.</source>
        <translation>Cuántos dígitos de prueba se ponen en el mapa.</translation>
    </message>
    <message>
        <source>Whose units are looked at.</source>
        <translation>De quién son las unidades que se miran.</translation>
    </message>
    <message>
        <source>Which layer&apos;s units are looked at.</source>
        <translation>De qué capa son las unidades que se miran.</translation>
    </message>
    <message>
        <source>Shows sliders for everything else that can happen to a digit: pen, shear, paper, light, lens, noise; networks that ship have learned next to nothing of it.</source>
        <translation>Muestra un deslizador para todo lo demás que le puede ocurrir a un dígito: lápiz, inclinación, papel, luz, lente, ruido; las redes incluidas no han aprendido casi nada de ello.</translation>
    </message>
    <message>
        <source>How the many numbers of a layer become two, a place on the map: directions in which digits, or classes, differ most, or neighbours.</source>
        <translation>Cómo los muchos números de una capa se convierten en dos, un lugar en el mapa: direcciones en que más difieren los dígitos, o las clases, o vecinos.</translation>
    </message>
    <message>
        <source>Which unit of the layer, counted from 1; one of the answer goes by its digit.</source>
        <translation>Qué unidad de la capa, contada desde 1; una de la respuesta se llama como su dígito.</translation>
    </message>
    <message>
        <source>Which random image the search begins with: the same number gives the same result.</source>
        <translation>Con qué imagen al azar empieza la búsqueda: el mismo número da el mismo resultado.</translation>
    </message>
    <message>
        <source>How the unit&apos;s value rose while the image was changed to excite it.</source>
        <translation>Cómo subió el valor de la unidad mientras se cambiaba la imagen para excitarla.</translation>
    </message>
    <message>
        <source>The test digits that make this unit&apos;s value largest.</source>
        <translation>Los dígitos de prueba que hacen mayor el valor de esta unidad.</translation>
    </message>
    <message>
        <source>Which network is changed; its file stays as it is.</source>
        <translation>Qué red se cambia; su archivo queda como está.</translation>
    </message>
    <message>
        <source>Which layer is changed.</source>
        <translation>Qué capa se cambia.</translation>
    </message>
    <message>
        <source>Which unit, or filter, is changed.</source>
        <translation>Qué unidad, o filtro, se cambia.</translation>
    </message>
    <message>
        <source>Switches all units of the layer on again.</source>
        <translation>Hace que todas las unidades de la capa respondan de nuevo.</translation>
    </message>
    <message>
        <source>Makes every unit of the layer answer 0.</source>
        <translation>Hace que cada unidad de la capa responda 0.</translation>
    </message>
    <message>
        <source>Makes this unit answer 0, or answer again, to show what it contributes.</source>
        <translation>Hace que esta unidad responda 0, o que responda de nuevo, para ver para qué servía.</translation>
    </message>
    <message>
        <source>The chosen weight of the kernel; type another, and the network answers with it.</source>
        <translation>El peso elegido del kernel; escribe otro, y la red responde con él.</translation>
    </message>
    <message>
        <source>What is added to the sum of this unit before its activation function.</source>
        <translation>Qué se suma a la suma de esta unidad antes de su función de activación.</translation>
    </message>
    <message>
        <source>The weights of the kernel; click one and change it.</source>
        <translation>Los pesos del kernel; haz clic en uno y cámbialo.</translation>
    </message>
    <message>
        <source>The ten probabilities as the network was trained, in outline, and as it is changed now, filled.</source>
        <translation>Las diez probabilidades de la red como se entrenó, en contorno, y como está cambiada ahora, rellenas.</translation>
    </message>
    <message>
        <source>Which network takes the step: a copy of it learns, and its file stays as it is.</source>
        <translation>Qué red da el paso: aprende una copia de ella, y su archivo queda como está.</translation>
    </message>
    <message>
        <source>Where the step begins: from the random weights that a training begins with, or from the network as it answers now, which may be that of a run&apos;s epoch (Train &gt; Afterwards, its slider).</source>
        <translation>Desde dónde empieza el paso: desde los pesos al azar con los que empieza un entrenamiento, o desde la red tal como responde ahora, que puede ser la de la época de una ejecución (Entrenar &gt; Después, su deslizador).</translation>
    </message>
    <message>
        <source>The true class of the drawing, with which the loss compares the answer.</source>
        <translation>La clase verdadera del dibujo, con la que la pérdida compara la respuesta.</translation>
    </message>
    <message>
        <source>The learning rate: how much of its derivative each weight is changed by.</source>
        <translation>La tasa de aprendizaje: en cuánto de su derivada se cambia cada peso.</translation>
    </message>
    <message>
        <source>Takes one step of learning from the drawing.</source>
        <translation>Da un paso de aprendizaje a partir del dibujo.</translation>
    </message>
    <message>
        <source>Takes ten steps, one after the other, and shows the last.</source>
        <translation>Da diez pasos, uno tras otro, y muestra el último.</translation>
    </message>
    <message>
        <source>Takes a hundred steps, one after the other, and shows the last.</source>
        <translation>Da cien pasos, uno tras otro, y muestra el último.</translation>
    </message>
    <message>
        <source>Shows one weight, and where its derivative comes from.</source>
        <translation>Muestra un peso, y de dónde viene su derivada.</translation>
    </message>
    <message>
        <source>Shows the largest changes of all weights, layer by layer.</source>
        <translation>Muestra los mayores cambios de todos los pesos, capa por capa.</translation>
    </message>
    <message>
        <source>Follows what is added to the sum of this unit.</source>
        <translation>Sigue lo que se suma a la suma de esta unidad.</translation>
    </message>
    <message>
        <source>Follows the number that the normalisation of this unit adds.</source>
        <translation>Sigue el número que suma la normalización de esta unidad.</translation>
    </message>
    <message>
        <source>Follows the number that the normalisation of this unit multiplies by.</source>
        <translation>Sigue el número por el que multiplica la normalización de esta unidad.</translation>
    </message>
    <message>
        <source>How far the step is played: forward through all layers, the loss, back through all layers, the update.</source>
        <translation>Hasta dónde se ha reproducido el paso: hacia delante por todas las capas, la pérdida, hacia atrás por todas las capas, la actualización.</translation>
    </message>
    <message>
        <source>Looks at this layer, and follows one of its weights.</source>
        <translation>Mira esta capa, y sigue uno de sus pesos.</translation>
    </message>
    <message>
        <source>Numbers of a layer, their gradients, or a weight&apos;s derivative place by place; click a weight to follow it.</source>
        <translation>Los números de una capa, sus gradientes, o la derivada de un peso lugar por lugar; haz clic en un peso para seguirlo.</translation>
    </message>
    <message>
        <source>The ten probabilities before the first step, in outline, and after the last, filled.</source>
        <translation>Las diez probabilidades antes del primer paso, en contorno, y tras el último, rellenas.</translation>
    </message>
    <message>
        <source>The sum that makes the number in question, written out.</source>
        <translation>La suma que hace el número en cuestión, escrita entera.</translation>
    </message>
    <message>
        <source>A table of numbers; each cell is one of them, and the frame is the window.</source>
        <translation>Una tabla de números; cada celda es uno de ellos, y el marco es la ventana.</translation>
    </message>
    <message>
        <source>A worked example of the lecture: image, kernels and sizes at once.</source>
        <translation>Un ejemplo resuelto de la lección: imagen, kernels y tamaños a la vez.</translation>
    </message>
    <message>
        <source>Where the image comes from: typed numbers, a pattern, or the drawing.</source>
        <translation>De dónde viene la imagen: números escritos, un patrón, o el dibujo.</translation>
    </message>
    <message>
        <source>A classic kernel, such as one that finds edges, in the place of the filter that is seen.</source>
        <translation>Un kernel clásico, como uno que encuentra bordes, en el lugar del filtro que se ve.</translation>
    </message>
    <message>
        <source>Which output is being worked out; drag it to go to another.</source>
        <translation>Qué salida se calcula; arrástralo para ir allí.</translation>
    </message>
    <message>
        <source>How many rows and columns the kernel has.</source>
        <translation>Cuántas filas y columnas tiene el kernel.</translation>
    </message>
    <message>
        <source>How many rows and columns of zeros lie around the image.</source>
        <translation>Cuántas filas y columnas de ceros hay alrededor de la imagen.</translation>
    </message>
    <message>
        <source>How far apart the pixels are that neighbouring weights meet.</source>
        <translation>Qué separados están los píxeles con los que se encuentran pesos vecinos.</translation>
    </message>
    <message>
        <source>What is added to the sum of each output.</source>
        <translation>Qué se suma a la suma de cada salida.</translation>
    </message>
    <message>
        <source>The chosen number; type another, and everything that it enters is worked out again.</source>
        <translation>El número elegido; escribe otro, y todo aquello en lo que entra se calcula de nuevo.</translation>
    </message>
    <message>
        <source>Hides the next output until you have said what it is.</source>
        <translation>Oculta la salida siguiente hasta que hayas dicho cuál es.</translation>
    </message>
    <message>
        <source>Type what the next output is.</source>
        <translation>Escribe cuál es la salida siguiente.</translation>
    </message>
    <message>
        <source>Shows the number that was asked for.</source>
        <translation>Muestra el número que se pedía.</translation>
    </message>
    <message>
        <source>From a weight of its own for each pair of pixel and output, to near pixels only, to the same few for all.</source>
        <translation>De un peso propio para cada par de píxel y salida, a solo los píxeles cercanos, a los mismos pocos para todos.</translation>
    </message>
    <message>
        <source>A row for each output, a column for each pixel; what has the same colour is one and the same weight.</source>
        <translation>Una fila para cada salida, una columna para cada píxel; lo que tiene el mismo color es un único peso.</translation>
    </message>
    <message>
        <source>How many places have added their share to the gradient.</source>
        <translation>Cuántos lugares han sumado su parte al gradiente.</translation>
    </message>
    <message>
        <source>How many rows of the image are laid one behind the other; drag it to change that.</source>
        <translation>Cuántas filas de la imagen están puestas una tras otra; arrástralo para ir allí.</translation>
    </message>
    <message>
        <source>How the loss changes with this output: where backpropagation begins.</source>
        <translation>Cómo cambia la pérdida con esta salida: donde empieza la retropropagación.</translation>
    </message>
    <message>
        <source>The image on the bench in its colours: red, green and blue of every pixel together.</source>
        <translation>La imagen del banco en sus colores: rojo, verde y azul de cada píxel juntos.</translation>
    </message>
    <message>
        <source>Each channel under its own slice of the filter, in colour again; where weights add up to 0, the sizes of the differences.</source>
        <translation>Cada canal bajo su propio corte del filtro, otra vez en color; donde los pesos suman 0, los tamaños de las diferencias.</translation>
    </message>
    <message>
        <source>Which number stands for a window: its largest, or its mean.</source>
        <translation>Qué número representa a una ventana: su mayor, o su media.</translation>
    </message>
    <message>
        <source>How many rows and columns become one number.</source>
        <translation>Cuántas filas y columnas se convierten en un número.</translation>
    </message>
    <message>
        <source>How far the second image is shifted to the right.</source>
        <translation>Cuánto se desplaza a la derecha la segunda imagen.</translation>
    </message>
    <message>
        <source>How far the second image is shifted down.</source>
        <translation>Cuánto se desplaza hacia abajo la segunda imagen.</translation>
    </message>
    <message>
        <source>How many test digits are scattered on the sheet.</source>
        <translation>Cuántos dígitos de prueba se esparcen por la hoja.</translation>
    </message>
    <message>
        <source>Shows every box that is sure enough, and thick those that suppression leaves.</source>
        <translation>Muestra cada caja que está lo bastante segura, y gruesas las que deja la supresión.</translation>
    </message>
    <message>
        <source>How much of the smaller of two boxes may be shared before the less sure one is suppressed.</source>
        <translation>Cuánto de la menor de dos cajas se puede compartir antes de que se suprima la menos segura.</translation>
    </message>
    <message>
        <source>Which class&apos;s evidence is shown, cell by cell.</source>
        <translation>De qué clase se muestra la evidencia, celda por celda.</translation>
    </message>
    <message>
        <source>Which network is asked about every window of the sheet.</source>
        <translation>A qué red se le pregunta por cada ventana de la hoja.</translation>
    </message>
    <message>
        <source>What a network answers in each window of the sheet: something everywhere, also where no digit is.</source>
        <translation>Qué responde una red en cada ventana de la hoja: algo en todas partes, también donde no hay ningún dígito.</translation>
    </message>
    <message>
        <source>What the decoder makes of each point of the plane: move over it, and the digit follows.</source>
        <translation>Lo que el decodificador hace de cada punto del plano: muévete por él, y el dígito te sigue.</translation>
    </message>
    <message>
        <source>What a network reads at each point: a filled cell is what was asked for, a digit is what was read instead.</source>
        <translation>Qué lee una red en cada punto: una celda rellena es lo que se pidió, una cifra es lo que se leyó en su lugar.</translation>
    </message>
    <message>
        <source>Which network works out the velocity: a CNN, or an MLP that learned by the same recipe.</source>
        <translation>Qué red calcula la velocidad: una CNN, o un MLP que aprendió con la misma receta.</translation>
    </message>
    <message>
        <source>Which noise it begins with: another seed is another digit of the same class.</source>
        <translation>Con qué ruido empieza: otra semilla es otro dígito de la misma clase.</translation>
    </message>
    <message>
        <source>How much of the drawing is there when the flow begins: near 0 it is nearly all noise.</source>
        <translation>Cuánto del dibujo hay cuando empieza el flujo: cerca de 0 es casi todo ruido.</translation>
    </message>
    <message>
        <source>Which class the upper trajectory is asked for.</source>
        <translation>Qué clase se le pide a la trayectoria de arriba.</translation>
    </message>
    <message>
        <source>Which class the lower trajectory is asked for.</source>
        <translation>Qué clase se le pide a la trayectoria de abajo.</translation>
    </message>
    <message>
        <source>How far the upper trajectory goes beyond the class&apos;s own velocity: surer digits, and less varied ones.</source>
        <translation>Cuánto va la trayectoria de arriba más allá de la velocidad propia de la clase: dígitos más seguros, y menos variados.</translation>
    </message>
    <message>
        <source>How far the lower trajectory goes beyond the class&apos;s own velocity: surer digits, and less varied ones.</source>
        <translation>Cuánto va la trayectoria de abajo más allá de la velocidad propia de la clase: dígitos más seguros, y menos variados.</translation>
    </message>
    <message>
        <source>Which step is shown, from noise to the digit; drag it to go to another.</source>
        <translation>Qué paso se muestra, del ruido al dígito; arrástralo para ir allí.</translation>
    </message>
    <message>
        <source>How many steps are shown a second.</source>
        <translation>Cuántos pasos se muestran por segundo.</translation>
    </message>
    <message>
        <source>An image of this trajectory; a click on one of the first three chooses the pixel whose path is shown.</source>
        <translation>Una imagen de esta trayectoria; un clic en una de las tres primeras elige el píxel cuyo camino se muestra.</translation>
    </message>
    <message>
        <source>The value of one pixel from noise to digit, a line for each trajectory; the dotted line is the straight way.</source>
        <translation>El valor de un píxel del ruido al dígito, una línea para cada trayectoria; la línea de puntos es el camino recto.</translation>
    </message>
    <message>
        <source>Opens the flow at a step of its way from noise to a digit.</source>
        <translation>Abre el flujo en un paso de su camino del ruido a un dígito.</translation>
    </message>
    <message>
        <source>Opens the decoder of the latent plane at the point that is chosen there.</source>
        <translation>Abre el decodificador del plano latente en el punto que está elegido allí.</translation>
    </message>
    <message>
        <source>Which layer is shown: of a CNN on the way down, in the middle and on the way up, of an MLP or a decoder dense ones; the last is the velocity, or the logits.</source>
        <translation>Qué capa se muestra: de una CNN, en la bajada, en el medio y en la subida; de un MLP o un decodificador, las densas; la última es la velocidad, o los logits.</translation>
    </message>
    <message>
        <source>After how many steps the flow is opened; drag it to go to another.</source>
        <translation>Tras cuántos pasos se abre el flujo; arrástralo para ir allí.</translation>
    </message>
    <message>
        <source>The image, its velocity or the logits of its ink, what a layer answers, and the weights of the framed unit; a click on a layer chooses a unit.</source>
        <translation>La imagen, su velocidad o los logits de su tinta, qué responde una capa, y los pesos de la unidad enmarcada; un clic en una capa elige una unidad.</translation>
    </message>
    <message>
        <source>What the flow, told each class, makes of the drawing under noise; the class with the smallest loss is framed.</source>
        <translation>Lo que el flujo, al indicarle cada clase, hace del dibujo bajo ruido; la clase con la menor pérdida está enmarcada.</translation>
    </message>
    <message>
        <source>Reads the drawing shifted by up to 10 px to the left and to the right.</source>
        <translation>Lee el dibujo desplazado hasta 10 px a la izquierda y a la derecha.</translation>
    </message>
    <message>
        <source>Reads the drawing shifted by up to 10 px up and down.</source>
        <translation>Lee el dibujo desplazado hasta 10 px hacia arriba y hacia abajo.</translation>
    </message>
    <message>
        <source>Reads the drawing rotated by up to 100°, either way.</source>
        <translation>Lee el dibujo rotado hasta 100°, hacia un lado u otro.</translation>
    </message>
    <message>
        <source>How badly the flow, told each class, tells noise and drawing apart: the class with the smallest loss is the answer.</source>
        <translation>Lo mal que el flujo, al indicarle cada clase, distingue el ruido del dibujo: la clase con la menor pérdida es la respuesta.</translation>
    </message>
    <message>
        <source>What the flow and both networks read while the drawing moves: filled is right, a digit is what was read instead.</source>
        <translation>Qué leen el flujo y ambas redes mientras el dibujo se mueve: relleno es correcto, una cifra es lo que se leyó en su lugar.</translation>
    </message>
    <message>
        <source>What a flow drew, or the training digit nearest to each of its samples.</source>
        <translation>Lo que dibujó un flujo, o el dígito de entrenamiento más cercano a cada una de sus muestras.</translation>
    </message>
    <message>
        <source>What was measured of many digits of this flow: how many are read as asked; the Fréchet distance, which says how far their features lie from those of real digits; and how much the digits of a class vary, as a share of how much real ones do.</source>
        <translation>Lo que se midió en muchos dígitos de este flujo: cuántos se leen como se pidió; la distancia de Fréchet, que dice lo lejos que están sus características de las de los dígitos reales; y cuánto varían los dígitos de una clase, como parte de lo que varían los reales.</translation>
    </message>
    <message>
        <source>Which noise both flows begin with: another seed, other digits.</source>
        <translation>Con qué ruido empiezan ambos flujos: otra semilla, otros dígitos.</translation>
    </message>
    <message>
        <source>How far both flows go beyond the class&apos;s own velocity.</source>
        <translation>Cuánto van ambos flujos más allá de la velocidad propia de la clase.</translation>
    </message>
    <message>
        <source>A network to begin with, which is then changed row by row.</source>
        <translation>Una red con la que empezar, que después se cambia fila por fila.</translation>
    </message>
    <message>
        <source>What this network is called in lists.</source>
        <translation>Cómo se llama esta red en las listas.</translation>
    </message>
    <message>
        <source>Whether the numbers of each map are brought to mean 0 and variance 1, over a batch.</source>
        <translation>Si los números de cada mapa se llevan a media 0 y varianza 1, sobre un lote.</translation>
    </message>
    <message>
        <source>Moves this layer up by one row.</source>
        <translation>Pone esta capa delante de la que tiene encima.</translation>
    </message>
    <message>
        <source>Moves this layer down by one row.</source>
        <translation>Pone esta capa detrás de la que tiene debajo.</translation>
    </message>
    <message>
        <source>Takes this layer out of the network.</source>
        <translation>Saca esta capa de la red.</translation>
    </message>
    <message>
        <source>How neighbouring values become one: their largest, or their mean.</source>
        <translation>Cómo se convierten valores vecinos en uno: su mayor, o su media.</translation>
    </message>
    <message>
        <source>Adds a layer whose filters slide over the maps.</source>
        <translation>Añade una capa cuyos filtros se deslizan sobre los mapas.</translation>
    </message>
    <message>
        <source>Adds a layer that makes maps smaller: one value for each window.</source>
        <translation>Añade una capa que hace más pequeños los mapas: un valor para cada ventana.</translation>
    </message>
    <message>
        <source>Adds a layer that makes one value of each whole map.</source>
        <translation>Añade una capa que hace un valor de cada mapa entero.</translation>
    </message>
    <message>
        <source>Adds a layer that puts all values of all maps in one row.</source>
        <translation>Añade una capa que pone en una fila todos los valores de todos los mapas.</translation>
    </message>
    <message>
        <source>Adds a residual connection: what came into the rows above is added to what they answer.</source>
        <translation>Añade una fila que suma lo que entró en las filas de arriba a lo que responden.</translation>
    </message>
    <message>
        <source>Adds a layer that slides one filter over each map by itself.</source>
        <translation>Añade una capa que desliza un filtro sobre cada mapa por separado.</translation>
    </message>
    <message>
        <source>Adds a layer in which every unit has a weight for every value.</source>
        <translation>Añade una capa en la que cada unidad tiene un peso para cada valor.</translation>
    </message>
    <message>
        <source>Adds a layer that drops units at random while the network learns.</source>
        <translation>Añade una capa que omite unidades al azar mientras la red aprende.</translation>
    </message>
    <message>
        <source>The command that begins the same training in a terminal, with all settings.</source>
        <translation>El comando que empieza el mismo entrenamiento en un terminal, con todos los ajustes.</translation>
    </message>
    <message>
        <source>All settings of a training under one name.</source>
        <translation>Todos los ajustes de un entrenamiento con un solo nombre.</translation>
    </message>
    <message>
        <source>The name under which these settings are saved.</source>
        <translation>El nombre con el que se guardan estos ajustes.</translation>
    </message>
    <message>
        <source>Which network is trained.</source>
        <translation>Qué red se entrena.</translation>
    </message>
    <message>
        <source>A second network that is trained on the same batches, to be compared with; or the same one, taught by digits that a generator draws.</source>
        <translation>Una segunda red que se entrena con los mismos lotes, para comparar; o la misma, enseñada con dígitos que dibuja un generador.</translation>
    </message>
    <message>
        <source>What is made equal before two networks are compared: nothing, parameters, or multiply-adds.</source>
        <translation>Qué se iguala antes de comparar dos redes: nada, los parámetros, o las multiplicaciones y sumas.</translation>
    </message>
    <message>
        <source>Which labelled digits the network learns from.</source>
        <translation>De qué dígitos etiquetados aprende la red.</translation>
    </message>
    <message>
        <source>Whether the pictures of the folder are read in red, green and blue, or in grey.</source>
        <translation>Si las imágenes de la carpeta se leen en rojo, verde y azul, o en gris.</translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.</source>
        <translation>Cómo un gradiente se convierte en un paso de los pesos.</translation>
    </message>
    <message>
        <source>How the learning rate rises and falls over the training.</source>
        <translation>Cómo sube y baja la tasa de aprendizaje durante el entrenamiento.</translation>
    </message>
    <message>
        <source>What computes: the processor, or a graphics card.</source>
        <translation>Qué calcula: el procesador, o una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>How many bits a number has while it is computed with.</source>
        <translation>Cuántos bits tiene un número mientras se calcula con él.</translation>
    </message>
    <message>
        <source>What the first weights are multiplied by before the training begins.</source>
        <translation>El factor por el que se multiplican los primeros pesos antes de que empiece el entrenamiento.</translation>
    </message>
    <message>
        <source>For how many epochs the held-out loss may stay above its lowest before training ends; 0 waits for ever.</source>
        <translation>Durante cuántas épocas puede quedar la pérdida de validación por encima de su mínimo antes de que el entrenamiento termine; 0 espera para siempre.</translation>
    </message>
    <message>
        <source>How much of each label is spread over all classes; the training loss then stays above zero.</source>
        <translation>Cuánto de cada etiqueta se reparte entre todas las clases; la pérdida de entrenamiento queda entonces por encima de cero.</translation>
    </message>
    <message>
        <source>This many processes share every batch.</source>
        <translation>Tantos procesos se reparten cada lote.</translation>
    </message>
    <message>
        <source>The learning rate in every step, from the first to the last.</source>
        <translation>La tasa de aprendizaje en cada paso, del primero al último.</translation>
    </message>
    <message>
        <source>Training digits as the network will see them, after the changes that are set.</source>
        <translation>Dígitos de entrenamiento tal como los verá la red, tras los cambios ajustados.</translation>
    </message>
    <message>
        <source>Begins the training in a process of its own; Watch shows it.</source>
        <translation>Empieza el entrenamiento en un proceso propio; Seguir lo muestra.</translation>
    </message>
    <message>
        <source>Trainings that were begun; a ticked one is laid over the one that is looked at.</source>
        <translation>Entrenamientos que se empezaron; uno marcado se superpone al que se mira.</translation>
    </message>
    <message>
        <source>How many weights of a layer have which size: a column an epoch, the largest weights at the top, brightest where most of them are.</source>
        <translation>Cuántos pesos de una capa tienen qué tamaño: una columna por época, los mayores pesos arriba, más claro donde están la mayoría.</translation>
    </message>
    <message>
        <source>How far the training is.</source>
        <translation>Hasta dónde ha llegado el entrenamiento.</translation>
    </message>
    <message>
        <source>A quantity of the training, epoch by epoch, a line for each run.</source>
        <translation>Una magnitud del entrenamiento, época por época, una línea para cada ejecución.</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint, without the graphics card.</source>
        <translation>Continúa desde el último punto de control, sin la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Copies what went wrong, so that you can send it to somebody.</source>
        <translation>Copia lo que falló, para pasarlo a otros.</translation>
    </message>
    <message>
        <source>How large the gradient of each layer&apos;s weights is: near 0, a layer hardly learns.</source>
        <translation>Cuán grande es el gradiente de los pesos de cada capa: cerca de 0, una capa apenas aprende.</translation>
    </message>
    <message>
        <source>The share of each layer&apos;s units whose output is 0 for every digit: dead units.</source>
        <translation>La parte de las unidades de cada capa cuya salida es 0 para todos los dígitos: unidades muertas.</translation>
    </message>
    <message>
        <source>Lets the networks that were chosen before answer again.</source>
        <translation>Hace que respondan las redes que estaban elegidas antes.</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads shifted test digits.</source>
        <translation>Qué bien lee la red de la ejecución los dígitos de prueba desplazados.</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads turned test digits.</source>
        <translation>Qué bien lee la red de la ejecución los dígitos de prueba girados.</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads larger and smaller test digits.</source>
        <translation>Qué bien lee la red de la ejecución los dígitos de prueba más grandes y más pequeños.</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads thinner and thicker strokes.</source>
        <translation>Qué bien lee la red de la ejecución los trazos más finos y más gruesos.</translation>
    </message>
    <message>
        <source>How well the run&apos;s network reads noisy test digits.</source>
        <translation>Qué bien lee la red de la ejecución los dígitos de prueba con ruido.</translation>
    </message>
    <message>
        <source>Shows mistakes of every kind again, not only those of the chosen cell.</source>
        <translation>Muestra de nuevo errores de todos los tipos, y no solo los de la celda elegida.</translation>
    </message>
    <message>
        <source>Which training is looked at.</source>
        <translation>Qué entrenamiento se mira.</translation>
    </message>
    <message>
        <source>Which digits the network of the chosen epoch reads.</source>
        <translation>Qué dígitos lee la red de la época elegida.</translation>
    </message>
    <message>
        <source>Lets the network of every kept epoch read the digits, one after the other.</source>
        <translation>Deja que la red de cada época conservada lea los dígitos, una tras otra.</translation>
    </message>
    <message>
        <source>Writes the network as a stand-alone PyTorch script, or as ONNX.</source>
        <translation>Escribe la red como script independiente de PyTorch, o como ONNX.</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights are looked at; 0 is before the first step.</source>
        <translation>De qué época son los pesos que se miran; 0 es antes del primer paso.</translation>
    </message>
    <message>
        <source>Rows are what digits are, columns what they were taken for: off the diagonal are mistakes.</source>
        <translation>Las filas son lo que son los dígitos, las columnas como qué se leyeron: fuera de la diagonal están los errores.</translation>
    </message>
    <message>
        <source>Digits that were read wrongly, the surest mistakes first.</source>
        <translation>Dígitos que se leyeron mal, primero los errores más seguros.</translation>
    </message>
    <message>
        <source>How well this network copes with shifts and turns.</source>
        <translation>Cómo soporta esta red desplazamientos y giros.</translation>
    </message>
    <message>
        <source>Whether you write the ten digits, or an alphabet of your own.</source>
        <translation>Si escribes los diez dígitos, o un alfabeto propio.</translation>
    </message>
    <message>
        <source>The names of your classes, with spaces between them: letters, signs or words, 2 to 40 of them.</source>
        <translation>Los nombres de tus clases, separados por espacios: letras, signos o palabras, de 2 a 40.</translation>
    </message>
    <message>
        <source>How many drawings there are of each class; the chosen class, or all, is shown on the wall below.</source>
        <translation>Cuántos dibujos hay de cada clase; la clase elegida, o todas, se muestra en el muro de abajo.</translation>
    </message>
    <message>
        <source>Which architecture learns your classes, from fresh weights.</source>
        <translation>Qué arquitectura aprende tus clases, desde pesos nuevos.</translation>
    </message>
    <message>
        <source>Trains a new network on your drawings alone, which answers with your classes.</source>
        <translation>Entrena solo con tus dibujos una red nueva, que responde con tus clases.</translation>
    </message>
    <message>
        <source>Sets up the same training on the page “Set up”, where all of it can be changed.</source>
        <translation>Prepara el mismo entrenamiento en la página “Preparar”, donde se puede cambiar todo.</translation>
    </message>
    <message>
        <source>The digits that you wrote, with what networks read in them.</source>
        <translation>Los dígitos que escribiste, con lo que leen en ellos las redes.</translation>
    </message>
    <message>
        <source>Reads digits that you wrote from a file.</source>
        <translation>Lee dígitos tuyos de un archivo.</translation>
    </message>
    <message>
        <source>Writes your digits to a file that you can take elsewhere.</source>
        <translation>Escribe dígitos tuyos en un archivo, para llevártelos.</translation>
    </message>
    <message>
        <source>Deletes the chosen digits for good, after a question.</source>
        <translation>Elimina para siempre los dígitos elegidos, después de preguntar.</translation>
    </message>
    <message>
        <source>How many digits you are asked to write.</source>
        <translation>Cuántos dígitos se te pide que escribas.</translation>
    </message>
    <message>
        <source>A name for what you write now, such as that of the pen.</source>
        <translation>Un nombre para lo que escribes ahora, como el del lápiz.</translation>
    </message>
    <message>
        <source>Asks for digits in random order, to be written on the canvas.</source>
        <translation>Pide dígitos en orden aleatorio, para escribirlos en el lienzo.</translation>
    </message>
    <message>
        <source>Keeps what you wrote once the pen has rested, and asks for the next digit.</source>
        <translation>Guarda lo que escribiste cuando el lápiz ha descansado, y pide el dígito siguiente.</translation>
    </message>
    <message>
        <source>Keeps what you wrote as the digit that was asked for, and asks for the next.</source>
        <translation>Guarda lo que escribiste con el dígito que se pidió, y pide el siguiente.</translation>
    </message>
    <message>
        <source>Asks for another digit, and keeps nothing.</source>
        <translation>Pide otro dígito, y no guarda nada.</translation>
    </message>
    <message>
        <source>Deletes the last digit, and asks for it again.</source>
        <translation>Descarta el último dígito, y lo pide otra vez.</translation>
    </message>
    <message>
        <source>Asks for no more digits; what was kept stays.</source>
        <translation>No pide más dígitos; lo que se guardó se queda.</translation>
    </message>
    <message>
        <source>Which of your digits are shown on the wall.</source>
        <translation>Cuáles de tus dígitos se muestran en el mural.</translation>
    </message>
    <message>
        <source>Which network goes on learning, from your digits.</source>
        <translation>Qué red sigue aprendiendo, de tus dígitos.</translation>
    </message>
    <message>
        <source>Trains a copy of the network on your digits; the network itself stays as it is.</source>
        <translation>Entrena una copia de la red con tus dígitos; la propia red queda como está.</translation>
    </message>
    <message>
        <source>How many of your digits each network reads, and of MNIST&apos;s, before and after.</source>
        <translation>Cuántos de tus dígitos lee cada red, y cuántos de MNIST, antes y después.</translation>
    </message>
    <message>
        <source>All training digits of a class laid over each other, and their number; a click brings the average to the canvas.</source>
        <translation>Todos los dígitos de entrenamiento de una clase superpuestos, y su número; un clic lleva el promedio al lienzo.</translation>
    </message>
    <message>
        <source>Digits as a network learns from them, each with the label that it is told.</source>
        <translation>Dígitos de los que aprende una red, cada uno con la etiqueta que se le dice.</translation>
    </message>
    <message>
        <source>Shows training digits of every class.</source>
        <translation>Muestra dígitos de entrenamiento de todas las clases.</translation>
    </message>
    <message>
        <source>Shows only training digits of this class.</source>
        <translation>Muestra solo dígitos de entrenamiento de esta clase.</translation>
    </message>
    <message>
        <source>It leads through the ideas of a lecture on convolutional networks, with the real window beside each page.</source>
        <translation>Lleva por las ideas de una lección sobre redes convolucionales, con la ventana real junto a cada página.</translation>
    </message>
    <message>
        <source>Which pages are listed and counted: those of a ready course, or all of them.</source>
        <translation>Qué páginas se enumeran y se cuentan: las de un curso preparado, o todas.</translation>
    </message>
    <message>
        <source>Opens the next page of the lecture that is not done.</source>
        <translation>Abre la siguiente página de la lección que está sin hacer.</translation>
    </message>
    <message>
        <source>Type what you think the answer is, before you are told.</source>
        <translation>Escribe cuál crees que es la respuesta, antes de que se diga.</translation>
    </message>
    <message>
        <source>Says whether what you typed is right.</source>
        <translation>Dice si lo que escribiste es correcto.</translation>
    </message>
    <message>
        <source>The pages of the lecture, and how far you are; a double click opens one beside the window that it is about.</source>
        <translation>Las páginas de la lección, y hasta dónde has llegado; un doble clic abre una junto a la ventana de la que trata.</translation>
    </message>
    <message>
        <source>What networks there are, and where each of them is put to answer.</source>
        <translation>Qué redes hay, y dónde está puesta cada una de ellas para responder.</translation>
    </message>
    <message>
        <source>Lets this network answer on the left.</source>
        <translation>Hace que esta red responda a la izquierda.</translation>
    </message>
    <message>
        <source>Lets this network answer on the right.</source>
        <translation>Hace que esta red responda a la derecha.</translation>
    </message>
    <message>
        <source>Lets this network answer as the third.</source>
        <translation>Hace que esta red responda como tercera.</translation>
    </message>
    <message>
        <source>Gives a network of your own another name.</source>
        <translation>Da otro nombre a una red tuya.</translation>
    </message>
    <message>
        <source>Deletes a network of your own, after a question.</source>
        <translation>Elimina una red tuya, después de preguntar.</translation>
    </message>
    <message>
        <source>Writes this network as a weights file, or as ONNX for other programs.</source>
        <translation>Escribe esta red como archivo de pesos, o como ONNX para otros programas.</translation>
    </message>
    <message>
        <source>Only networks with these words in their descriptions are listed.</source>
        <translation>Solo se enumeran las redes con estas palabras en su descripción.</translation>
    </message>
    <message>
        <source>What the list is sorted by.</source>
        <translation>Con qué criterio se ordena la lista.</translation>
    </message>
    <message>
        <source>The digit this is meant to be</source>
        <translation>El dígito que este debe ser</translation>
    </message>
    <message>
        <source>The digit this is meant to be: the answers are marked right or wrong by it.
The keys 0 to 9 say so, too</source>
        <translation>El dígito que este debe ser: según él se marcan las respuestas como correctas o incorrectas.
Las teclas de 0 a 9 también lo dicen</translation>
    </message>
    <message>
        <source>Test digits of this class only</source>
        <translation>Solo dígitos de prueba de esta clase</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>no. {number:,}</source>
        <translation>n.º {number:,}</translation>
    </message>
    <message>
        <source>The class this is meant to be</source>
        <translation>La clase que esto pretende ser</translation>
    </message>
    <message>
        <source>What this is: the answers are marked right or wrong by it.</source>
        <translation>Lo que es esto: según ello se marcan las respuestas como correctas o erróneas.</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es un</translation>
    </message>
    <message>
        <source>Test digit</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>{one} and {other} were not trained alike: {differences}.</source>
        <translation>{one} y {other} no se entrenaron igual: {differences}.</translation>
    </message>
    <message>
        <source>Opens Set up with both of them, one recipe, the same batches and equal parameters; nothing is trained until you say so.</source>
        <translation>Abre Preparar con ambas, una sola receta, los mismos lotes e igual número de parámetros; no se entrena nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>The ink is {size:.0f} px large; the digits that networks learned from are {usual} px.</source>
        <translation>La tinta mide {size:.0f} px; los dígitos de los que aprendieron las redes miden {usual} px.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the ink is outside the {side} x {side} pixels that networks see.</source>
        <translation>El {percent:.0f} % de la tinta está fuera de los {side} x {side} píxeles que ven las redes.</translation>
    </message>
    <message>
        <source>Moves the ink back inside, by the sliders, and makes it smaller where it is larger than the field.</source>
        <translation>Vuelve a meter la tinta con los deslizadores, y la hace más pequeña si es más grande que el campo.</translation>
    </message>
    <message>
        <source>Makes it 20 px large by the size slider; where that does not reach so far, by &quot;Centred first&quot;.</source>
        <translation>La lleva a 20 px con el deslizador del tamaño; si este no llega tan lejos, con “Centrar antes”.</translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and a tenth of its learning rate; nothing is trained until you say so.</source>
        <translation>Abre Preparar con la receta de este entrenamiento y una décima parte de su tasa de aprendizaje; no se entrena nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and a tenth of its learning rate, or the usual one where it is far below that; nothing is trained until you say so.</source>
        <translation>Abre Preparar con la receta de este entrenamiento y una décima parte de su tasa de aprendizaje, o con la habitual si está muy por debajo de esta; no se entrena nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Opens Set up with the recipe of this training and as many epochs as it took to the lowest held-out loss; nothing is trained until you say so.</source>
        <translation>Abre Preparar con la receta de este entrenamiento y tantas épocas como hicieron falta hasta la menor pérdida de validación; no se entrena nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Your drawing is not safe from a crash: {error}. You can go on drawing.</source>
        <translation>Tu dibujo no está a salvo de una caída: {error}. Puedes seguir dibujando.</translation>
    </message>
    <message>
        <source>There is space again: your drawing is safe from a crash.</source>
        <translation>Vuelve a haber sitio: tu dibujo está a salvo de una caída.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>En el lienzo</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the pen; with Shift in quarters of a pixel</source>
        <translation>Mover el lápiz; con Mayús, en cuartos de píxel</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Lower the pen, or lift it</source>
        <translation>Bajar el lápiz, o levantarlo</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Drop the stroke that is being drawn</source>
        <translation>Abandonar el trazo que se está dibujando</translation>
    </message>
    <message>
        <source>Anywhere the key has no other use</source>
        <translation>En cualquier lugar que no use la tecla</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>De 0 a 9</translation>
    </message>
    <message>
        <source>Say which digit the drawing is meant to be</source>
        <translation>Decir qué dígito debe ser el dibujo</translation>
    </message>
    <message>
        <source>Page down, Page up</source>
        <translation>Av Pág, Re Pág</translation>
    </message>
    <message>
        <source>The next page of the lecture, or the previous one</source>
        <translation>La página siguiente de la lección, o la anterior</translation>
    </message>
    <message>
        <source>Escape (in the hall)</source>
        <translation>Escape (en el aula)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Volver de la pantalla completa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>Networks ({endings});;All files (*)</source>
        <translation>Redes ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>{file} is still being opened: wait for it</source>
        <translation>{file} se está abriendo todavía: espera</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Abriendo {file}…</translation>
    </message>
    <message>
        <source>{file}: took too long to read, and was not opened</source>
        <translation>{file}: se tardaba demasiado en leerlo, y se dejó</translation>
    </message>
    <message>
        <source>{network}: {said}; Generate has it now.</source>
        <translation>{network}: {said}; ahora la tiene Generar.</translation>
    </message>
    <message>
        <source>{network}: {said}; it answers {place} now.</source>
        <translation>{network}: {said}; ahora responde {place}.</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>Notice: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
    <message>
        <source>Your turn: draw a digit</source>
        <translation>Tu turno: dibuja un dígito</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Begin the lecture</source>
        <translation>Empezar la lección</translation>
    </message>
    <message>
        <source>{digit} moves by itself</source>
        <translation>{digit} se mueve solo</translation>
    </message>
    <message>
        <source>Watch both answers.</source>
        <translation>Observa ambas respuestas.</translation>
    </message>
    <message>
        <source>the {network}</source>
        <translation>la red {network}</translation>
    </message>
    <message>
        <source>The {network} reads {digit} now.</source>
        <translation>La red {network} lee ahora {digit}.</translation>
    </message>
    <message>
        <source>{network} still reads the {digit}.</source>
        <translation>{network} lee todavía el {digit}.</translation>
    </message>
    <message>
        <source>{networks} still read the {digit}.</source>
        <translation>{networks} leen todavía el {digit}.</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Abrir una imagen de un dígito</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>there is no picture in the clipboard: copy one, or drop a picture file on the window</source>
        <translation>no hay ninguna imagen en el portapapeles: copia una, o suelta un archivo de imagen sobre la ventana</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a shift</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Shift to the right, also written dx (Alt+X)</source>
        <translation>Desplazar a la derecha, también escrito dx (Alt+X)</translation>
    </message>
    <message>
        <source>d&amp;own</source>
        <translation>a&amp;bajo</translation>
    </message>
    <message>
        <source>Shift down, also written dy</source>
        <translation>Desplazar hacia abajo, también escrito dy</translation>
    </message>
    <message>
        <source>&amp;turn</source>
        <translation>&amp;giro</translation>
    </message>
    <message>
        <source>Turn, a rotation; counter-clockwise</source>
        <translation>Girar, una rotación; en sentido antihorario</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>ta&amp;maño</translation>
    </message>
    <message>
        <source>Size, a scaling</source>
        <translation>Tamaño, un cambio de escala</translation>
    </message>
    <message>
        <source>what the networks see</source>
        <translation>lo que ven las redes</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the ink is outside</source>
        <translation>{percent:.0f} % de la tinta está fuera</translation>
    </message>
    <message>
        <source>Clean the paper</source>
        <translation>Limpiar el papel</translation>
    </message>
    <message>
        <source>Make the paper white and the ink full before the networks see it: the rim&apos;s grey is taken away, light on dark is
inverted, and the darkest is full ink. In practice some preprocessing is still recommended, also for CNNs.</source>
        <translation>Hacer el papel blanco y la tinta plena antes de que las redes lo vean: se quita el gris del borde, lo claro sobre oscuro
se invierte, y lo más oscuro es tinta plena. En la práctica se sigue recomendando algún preprocesamiento, también para las CNN.</translation>
    </message>
    <message>
        <source>Centred first</source>
        <translation>Centrar antes</translation>
    </message>
    <message>
        <source>Crop the ink, scale it to 20x20 and centre it by mass before the networks see it, as other demonstrations do.
It hides the problem: leave it off to see what the networks themselves can do.</source>
        <translation>Recortar la tinta, escalarla a 20x20 y centrarla por su masa antes de que las redes la vean, como hacen otras demostraciones.
Esconde el problema: déjalo apagado para ver lo que las propias redes pueden hacer.</translation>
    </message>
    <message>
        <source>May refuse</source>
        <translation>Puede abstenerse</translation>
    </message>
    <message>
        <source>Let a network say “no digit I know” where it finds less evidence than in 99 % of 5,000 held-out digits.
Off, it must answer one of ten, whatever is drawn.</source>
        <translation>Dejar que una red diga “Ningún dígito que conozca” donde encuentra menos evidencia que en el 99 % de 5,000 dígitos de validación.
Apagado, tiene que responder uno de diez, se dibuje lo que se dibuje.</translation>
    </message>
    <message>
        <source>Reset sliders</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Networks: {networks}.</source>
        <translation>Redes: {networks}.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Left out, since it was not there in time: {pages}.</source>
        <translation>Falta, porque no estuvo a tiempo: {pages}.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se ha dicho</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dibujado a mano</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Girado</translation>
    </message>
    <message>
        <source>Ink outside</source>
        <translation>Tinta fuera</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>cuesta</translation>
    </message>
    <message>
        <source>no digit it knows: {reason}</source>
        <translation>ningún dígito que conozca: {reason}</translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation>{digit}, seguridad {share}</translation>
    </message>
    <message>
        <source>{digit}, {share} sure, right</source>
        <translation>{digit}, seguridad {share}, acierta</translation>
    </message>
    <message>
        <source>{digit}, {share} sure, wrong</source>
        <translation>{digit}, seguridad {share}, falla</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: draw a digit, or load a test digit.</source>
        <translation>Todavía no hay nada de lo que informar: dibuja un dígito, o carga un dígito de prueba.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Se está haciendo el informe…</translation>
    </message>
    <message>
        <source>Something was changed while the report was being made: no report was written.</source>
        <translation>Algo ha cambiado mientras se hacía el informe: no se ha escrito ningún informe.</translation>
    </message>
    <message>
        <source>The networks do not answer: no report was written.</source>
        <translation>Las redes no responden: no se escribió ningún informe.</translation>
    </message>
    <message>
        <source>Report saved to {path}</source>
        <translation>Informe guardado en {path}</translation>
    </message>
    <message>
        <source>Report saved to {path}, without {pages}</source>
        <translation>Informe guardado en {path}, sin {pages}</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>nueva sesión</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>{file} opened</source>
        <translation>{file} abierto</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}</source>
        <translation>{file} no se puede abrir: {reason}</translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation>Se abrió {path}</translation>
    </message>
    <message>
        <source>session brought back</source>
        <translation>sesión recuperada</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>{file} has been changed since it was saved. Save it?</source>
        <translation>{file} ha cambiado desde que se guardó. ¿Guardarlo?</translation>
    </message>
    <message>
        <source>The lesson &apos;{name}&apos; is not here.</source>
        <translation>La página &apos;{name}&apos; de la lección no está aquí.</translation>
    </message>
    <message>
        <source>Sessions of digitlab ({ending})</source>
        <translation>Sesiones de digitlab ({ending})</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Cargando las redes…</translation>
    </message>
    <message>
        <source>Ready; the networks are loaded</source>
        <translation>Listo; las redes están cargadas</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Hecho</translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation>○ Por hacer</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen, or the arrow keys and Space.</source>
        <translation>Dibuja aquí un dígito, con el ratón, un lápiz, o las flechas y Espacio.</translation>
    </message>
    <message>
        <source>Move it: drag a slider, or take the hand (Ctrl+H) and drag the digit itself.</source>
        <translation>Muévelo: arrastra un deslizador, o toma la mano (Ctrl+H) y arrastra el propio dígito.</translation>
    </message>
    <message>
        <source>This map shows where the network still reads it: click a pale cell, and the digit goes there.</source>
        <translation>Este mapa muestra dónde lo lee todavía la red: haz clic en una celda pálida, y el dígito va allí.</translation>
    </message>
    <message>
        <source>Take it for a walk: the digit goes round by itself, and ticks keep the score.</source>
        <translation>Llévalo de paseo: el dígito da una vuelta solo, y unas marcas llevan la cuenta.</translation>
    </message>
    <message>
        <source>Open Robustness &gt; My drawing: every shift, turn and size of your digit at once.</source>
        <translation>Abre Robustez &gt; Mi dibujo: todos los desplazamientos, giros y tamaños de tu dígito a la vez.</translation>
    </message>
    <message>
        <source>Open the Lecture: short pages explain what you have seen, and ask before they tell.</source>
        <translation>Abre la Lección: páginas cortas explican lo que has visto, y preguntan antes de dar la respuesta.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the tour; Help &gt; Tour begins it again</source>
        <translation>Terminar el recorrido; Ayuda &gt; Recorrido lo empieza de nuevo</translation>
    </message>
    <message>
        <source>the tour&apos;s seven</source>
        <translation>el siete del recorrido</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation>Recorrido, {number} de {count}</translation>
    </message>
    <message>
        <source>EMNIST (digits)</source>
        <translation>EMNIST (dígitos)</translation>
    </message>
    <message>
        <source>EMNIST (letters)</source>
        <translation>EMNIST (letras)</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {count} classes, and {most} are the most: take emnist_letters, whose 26 classes are A to Z in either case, or emnist_digits, or put pictures of up to {most} of its classes into the sub-folders of a folder</source>
        <translation>&apos;{name}&apos; tiene {count} clases, y {most} es el máximo: toma emnist_letters, cuyas 26 clases son de la A a la Z, mayúsculas o minúsculas, o emnist_digits, o pon imágenes de hasta {most} de sus clases en las subcarpetas de una carpeta</translation>
    </message>
    <message>
        <source>{name} is not there and cannot be downloaded ({error}). Go online, or put its files ({files}; gzipped or not) into {folder}</source>
        <translation>{name} no está y no se puede descargar ({error}). Conéctate a internet, o pon sus archivos ({files}; comprimidos con gzip o no) en {folder}</translation>
    </message>
    <message>
        <source>{folder}: {name} has 28x28 images and as many labels from {first} to {last}, not {shape} and {labels:,} from {least} to {most}: delete the folder</source>
        <translation>{folder}: {name} tiene imágenes de 28x28 y otras tantas etiquetas de {first} a {last}, no {shape} y {labels:,} de {least} a {most}: elimina la carpeta</translation>
    </message>
    <message>
        <source>a generator&apos;s name</source>
        <translation>el nombre de un generador</translation>
    </message>
    <message>
        <source>&apos;{generator}&apos; has drawn no digits to learn from: &apos;digitlab train NETWORK --data {prefix}{generator}&apos; lets it draw them</source>
        <translation>&apos;{generator}&apos; no ha dibujado dígitos de los que aprender: &apos;digitlab train NETWORK --data {prefix}{generator}&apos; hace que los dibuje</translation>
    </message>
    <message>
        <source>save it as PNG or JPEG and open that</source>
        <translation>guárdala como PNG o JPEG y abre esa</translation>
    </message>
    <message>
        <source>{error}: choose a picture file</source>
        <translation>{error}: elige un archivo de imagen</translation>
    </message>
    <message>
        <source>{name}: cannot be opened: {error}: choose a picture file</source>
        <translation>{name}: no se puede abrir: {error}: elige un archivo de imagen</translation>
    </message>
    <message>
        <source>{name}: is a pickle, which can run any program when it is opened, and is refused: where you trust it, save a picture as PNG, and a network&apos;s weights with safetensors.torch.save_file</source>
        <translation>{name}: es un pickle, que puede ejecutar cualquier programa al abrirse, y se rechaza: si confías en él, guarda una imagen como PNG, y los pesos de una red con safetensors.torch.save_file</translation>
    </message>
    <message>
        <source>{name}: is empty or no picture of a known kind: open {formats}</source>
        <translation>{name}: está vacío o no es una imagen de un tipo conocido: abre {formats}</translation>
    </message>
    <message>
        <source>{name}: is too large: make it smaller than {most:,} pixels</source>
        <translation>{name}: es demasiado grande: redúcela a menos de {most:,} píxeles</translation>
    </message>
    <message>
        <source>{name}: is damaged or cut off ({error}): {way_out}</source>
        <translation>{name}: está dañado o cortado ({error}): {way_out}</translation>
    </message>
    <message>
        <source>{name}: has {width:,} x {height:,} pixels: open one with 1 to {most:,} of them</source>
        <translation>{name}: tiene {width:,} x {height:,} píxeles: abre una que tenga de 1 a {most:,}</translation>
    </message>
    <message>
        <source>{name}: has more than 16 bits a pixel: {way_out}</source>
        <translation>{name}: tiene más de 16 bits por píxel: {way_out}</translation>
    </message>
    <message>
        <source>{name}: has fractional pixels, whose white is not known: {way_out}</source>
        <translation>{name}: tiene píxeles fraccionarios, cuyo blanco no se conoce: {way_out}</translation>
    </message>
    <message>
        <source>{folder}: {images:,} &apos;{name}&apos; images but {labels:,} labels</source>
        <translation>{folder}: {images:,} imágenes &apos;{name}&apos; pero {labels:,} etiquetas</translation>
    </message>
    <message>
        <source>{called}: has {count:,} digits, and none to train on: about one in five is kept, so add more</source>
        <translation>{called}: tiene {count:,} dígitos, y ninguno para entrenar: se reserva más o menos uno de cada cinco, así que añade más</translation>
    </message>
    <message>
        <source>{called}: has {count:,} digits, and none that would be kept from training: about one in five is kept, so add more</source>
        <translation>{called}: tiene {count:,} dígitos, y ninguno que se reserve del entrenamiento: se reserva más o menos uno de cada cinco, así que añade más</translation>
    </message>
    <message>
        <source>handwriting is strokes: a picture, or a blank sheet, cannot be kept as such</source>
        <translation>la escritura a mano son trazos: una imagen, o una hoja en blanco, no se puede conservar como tal</translation>
    </message>
    <message>
        <source>a digit has at most {most:,} points</source>
        <translation>un dígito tiene como mucho {most:,} puntos</translation>
    </message>
    <message>
        <source>a digit cannot have so much ink</source>
        <translation>un dígito no puede tener tanta tinta</translation>
    </message>
    <message>
        <source>it has more than {most:,} bytes</source>
        <translation>tiene más de {most:,} bytes</translation>
    </message>
    <message>
        <source>it has no {error}</source>
        <translation>no tiene {error}</translation>
    </message>
    <message>
        <source>it is no digit: {error}</source>
        <translation>no es un dígito: {error}</translation>
    </message>
    <message>
        <source>its label is {label}, neither a digit from 0 to 9 nor a class&apos;s name</source>
        <translation>su etiqueta es {label}, que no es ni un dígito de 0 a 9 ni el nombre de una clase</translation>
    </message>
    <message>
        <source>its strokes are not lists of [x, y] or [x, y, pressure]</source>
        <translation>sus trazos no son listas de [x, y] o [x, y, pressure]</translation>
    </message>
    <message>
        <source>its strokes must be finite numbers below {most:,}</source>
        <translation>sus trazos deben ser números finitos por debajo de {most:,}</translation>
    </message>
    <message>
        <source>its pressures must lie between 0 and 1</source>
        <translation>sus presiones deben estar entre 0 y 1</translation>
    </message>
    <message>
        <source>{speaker} speaks protocol {spoken}, this digitlab speaks {version}</source>
        <translation>{speaker} habla el protocolo {spoken}, este digitlab habla el {version}</translation>
    </message>
    <message>
        <source>not an event: {line}: {error}</source>
        <translation>no es un evento: {line}: {error}</translation>
    </message>
    <message>
        <source>there are {corruptions}; {why_not}</source>
        <translation>hay {corruptions}; {why_not}</translation>
    </message>
    <message>
        <source>there is no change &apos;{name}&apos;: {choices}</source>
        <translation>no existe el cambio &apos;{name}&apos;: {choices}</translation>
    </message>
    <message>
        <source>{name} has a level from {low:g} to {high:g}, not {level}</source>
        <translation>{name} tiene un nivel de {low:g} a {high:g}, no {level}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands twice in &apos;{text}&apos;</source>
        <translation>&apos;{name}&apos; aparece dos veces en &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>&apos;{level}&apos; is no number in the changes &apos;{text}&apos;: write shear=0.3</source>
        <translation>&apos;{level}&apos; no es un número en los cambios &apos;{text}&apos;: escribe shear=0.3</translation>
    </message>
    <message>
        <source>a paper has a kind and a level</source>
        <translation>un papel tiene un tipo y un nivel</translation>
    </message>
    <message>
        <source>words and unit have 1 to {most} characters, none of them &lt;, &gt; or &amp;: {text!r}</source>
        <translation>las palabras y la unidad tienen de 1 a {most} caracteres, ninguno de ellos &lt;, &gt; ni &amp;: {text!r}</translation>
    </message>
    <message>
        <source>its stage is one of {stages}, not {stage!r}</source>
        <translation>su fase es una de {stages}, no {stage!r}</translation>
    </message>
    <message>
        <source>its levels are 2 to {most} ascending floats up to {highest:g}, not {levels}</source>
        <translation>sus niveles son de 2 a {most} números con decimales crecientes hasta {highest:g}, no {levels}</translation>
    </message>
    <message>
        <source>its rest is one of its levels, and the usual level lies among them: {levels}</source>
        <translation>su reposo es uno de sus niveles, y el nivel habitual está entre ellos: {levels}</translation>
    </message>
    <message>
        <source>of full ink</source>
        <translation>de tinta plena</translation>
    </message>
    <message>
        <source>thinner strokes</source>
        <translation>trazos más finos</translation>
    </message>
    <message>
        <source>thicker strokes</source>
        <translation>trazos más gruesos</translation>
    </message>
    <message>
        <source>darker light</source>
        <translation>luz más oscura</translation>
    </message>
    <message>
        <source>brighter light</source>
        <translation>luz más clara</translation>
    </message>
    <message>
        <source>Another pen: strokes thicker by this much, or thinner where negative</source>
        <translation>Otro lápiz: trazos tanto más gruesos, o más finos si es negativo</translation>
    </message>
    <message>
        <source>The ink on paper that is itself grey</source>
        <translation>La tinta sobre un papel que ya es gris</translation>
    </message>
    <message>
        <source>The ink with this share of its strength</source>
        <translation>La tinta con una parte de su intensidad</translation>
    </message>
    <message>
        <source>Ink and paper exchanged, or part of the way there; half-way, everything is grey</source>
        <translation>Tinta y papel intercambiados, o una parte del camino hasta ahí; a mitad del camino todo es gris</translation>
    </message>
    <message>
        <source>Paper that darkens evenly from white at one side to a grey at the other, in a random direction</source>
        <translation>Papel que se oscurece por igual desde el blanco de un lado hasta un gris del otro, en una dirección al azar</translation>
    </message>
    <message>
        <source>Clouds of grey in front of the paper, up to this much: smooth noise of three scales</source>
        <translation>Nubes de gris delante del papel, de ninguna a tanto: ruido suave de tres escalas</translation>
    </message>
    <message>
        <source>Everything brighter by this much, or darker where negative, up to white and full ink</source>
        <translation>Todo tanto más claro, o más oscuro si es negativo; lo que es blanco, o tinta plena, no puede serlo más</translation>
    </message>
    <message>
        <source>Gaussian noise of this standard deviation on every pixel, kept within 0 and 1</source>
        <translation>Ruido gaussiano de una desviación típica en cada píxel, mantenido entre 0 y 1</translation>
    </message>
    <message>
        <source>The noise of few photons: white paper, which sends most light, has this standard deviation, full ink has none</source>
        <translation>El ruido de pocos fotones: el papel blanco, que envía más luz, tiene la desviación típica; la tinta plena no tiene ninguna</translation>
    </message>
    <message>
        <source>This share of the pixels becomes white or full ink, at random</source>
        <translation>Una parte de los píxeles, blancos o llenos, al azar</translation>
    </message>
    <message>
        <source>Out of focus: a Gaussian of this standard deviation</source>
        <translation>Desenfocado: una gaussiana de una desviación típica</translation>
    </message>
    <message>
        <source>The mean along a straight line of this length, in a random direction: paper or camera moved</source>
        <translation>La media a lo largo de un camino recto de una longitud, en una dirección al azar: se movió el papel o la cámara</translation>
    </message>
    <message>
        <source>Printed grey lines from side to side, one pixel thick, the first at a random height</source>
        <translation>Líneas impresas de un gris de lado a lado, de un píxel de grosor, la primera a una altura al azar</translation>
    </message>
    <message>
        <source>This many drops of ink, anywhere</source>
        <translation>Tantas gotas de tinta en cualquier lugar</translation>
    </message>
    <message>
        <source>This many straight dotted lines across the field</source>
        <translation>Tantas líneas de puntos rectas a través del campo</translation>
    </message>
    <message>
        <source>This many zigzag lines across the field</source>
        <translation>Tantas líneas en zigzag a través del campo</translation>
    </message>
    <message>
        <source>This many short strokes that begin at the rim, like those of neighbouring digits</source>
        <translation>Tantos trazos cortos, como de dígitos vecinos, que empiezan en el borde</translation>
    </message>
    <message>
        <source>A blank square of this side on the ink, around a random pixel of it</source>
        <translation>Un cuadrado en blanco de un lado dado sobre la tinta, en torno a uno de sus píxeles al azar</translation>
    </message>
    <message>
        <source>Smooth random displacements of this root mean square length: an unsteady hand (Simard et al. 2003)</source>
        <translation>Desplazamientos suaves al azar con una longitud cuadrática media: una mano insegura (Simard et al. 2003)</translation>
    </message>
    <message>
        <source>Slanted to the right, or to the left below 0 (in sweeps and trainings at random): pixels sideways for each pixel down</source>
        <translation>Inclinado a la derecha, o a la izquierda por debajo de 0, al azar en los barridos y entrenamientos: píxeles a un lado por cada píxel hacia abajo</translation>
    </message>
    <message>
        <source>Seen from the side: each corner of the field is moved at random by up to this much along both axes; straight lines stay straight</source>
        <translation>Visto de lado: cada esquina del campo queda hasta así de lejos en ambos ejes, al azar; las líneas rectas siguen rectas</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>grosor</translation>
    </message>
    <message>
        <source>grey paper</source>
        <translation>papel gris</translation>
    </message>
    <message>
        <source>faint ink</source>
        <translation>tinta tenue</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>claro sobre oscuro</translation>
    </message>
    <message>
        <source>of the way</source>
        <translation>del camino</translation>
    </message>
    <message>
        <source>side light</source>
        <translation>luz lateral</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>niebla</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>shot noise</source>
        <translation>ruido de disparo</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>sal y pimienta</translation>
    </message>
    <message>
        <source>of the pixels</source>
        <translation>de los píxeles</translation>
    </message>
    <message>
        <source>motion blur</source>
        <translation>imagen movida</translation>
    </message>
    <message>
        <source>ruled paper</source>
        <translation>papel rayado</translation>
    </message>
    <message>
        <source>spatter</source>
        <translation>salpicaduras</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>gotas</translation>
    </message>
    <message>
        <source>dotted lines</source>
        <translation>líneas de puntos</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>zigzag lines</source>
        <translation>líneas en zigzag</translation>
    </message>
    <message>
        <source>scraps at the rim</source>
        <translation>restos en el borde</translation>
    </message>
    <message>
        <source>scraps</source>
        <translation>restos</translation>
    </message>
    <message>
        <source>a part hidden</source>
        <translation>una parte oculta</translation>
    </message>
    <message>
        <source>elastic</source>
        <translation>elasticidad</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>inclinación</translation>
    </message>
    <message>
        <source>px per px</source>
        <translation>px por px</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspectiva</translation>
    </message>
    <message>
        <source>it calls itself &apos;{name}&apos;</source>
        <translation>se llama a sí mismo &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>what it makes is no field of {rows} x {columns} numbers in [0, 1]</source>
        <translation>lo que produce no es un campo de {rows} x {columns} números en [0, 1]</translation>
    </message>
    <message>
        <source>a pose&apos;s {name} must be a finite number, not {value}</source>
        <translation>el valor {name} de una pose debe ser un número finito, no {value}</translation>
    </message>
    <message>
        <source>a pose&apos;s {name} must lie between {least} and {most}, not {value}</source>
        <translation>el valor {name} de una pose debe estar entre {least} y {most}, no {value}</translation>
    </message>
    <message>
        <source>a pose has dx, dy, angle and scale, not &apos;{name}&apos;: write dx=4,dy=0,angle=30,scale=1</source>
        <translation>una pose tiene dx, dy, angle y scale, no &apos;{name}&apos;: escribe dx=4,dy=0,angle=30,scale=1</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands twice in the pose &apos;{text}&apos;</source>
        <translation>&apos;{name}&apos; aparece dos veces en la pose &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no number in the pose &apos;{text}&apos;</source>
        <translation>&apos;{value}&apos; no es un número en la pose &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>a stroke needs (n, 2) points with n &gt;= 1, not an array of shape {shape}</source>
        <translation>un trazo necesita (n, 2) puntos con n &gt;= 1, no un array de forma {shape}</translation>
    </message>
    <message>
        <source>{points} points need as many pressures, not {shape}</source>
        <translation>{points} puntos necesitan otras tantas presiones, no {shape}</translation>
    </message>
    <message>
        <source>a stroke&apos;s points and pressures must be finite numbers</source>
        <translation>los puntos y las presiones de un trazo deben ser números finitos</translation>
    </message>
    <message>
        <source>a stroke&apos;s points must lie within {most} field pixels of the field&apos;s corner</source>
        <translation>los puntos de un trazo deben estar a menos de {most} píxeles del campo de la esquina del campo</translation>
    </message>
    <message>
        <source>the pen width must lie between 0 and {most} field pixels, not {width}</source>
        <translation>el ancho del lápiz debe estar entre 0 y {most} píxeles del campo, no {width}</translation>
    </message>
    <message>
        <source>a bitmap must be {height}x{width}, not {shape}</source>
        <translation>un mapa de bits debe ser de {height}x{width}, no {shape}</translation>
    </message>
    <message>
        <source>this is no drawing: {error} is wrong or missing</source>
        <translation>esto no es un dibujo: {error} es incorrecto o falta</translation>
    </message>
    <message>
        <source>this is no drawing: it has more ink than a hand can draw</source>
        <translation>esto no es un dibujo: tiene más tinta de la que una mano puede dibujar</translation>
    </message>
    <message>
        <source>There is no room for more ink: this stroke was not kept. Undo some strokes, or clear all.</source>
        <translation>Ya no cabe más tinta: este trazo no se ha guardado. Deshaz algunos trazos, o borra todo.</translation>
    </message>
    <message>
        <source>a bitmap&apos;s values lie between 0 and 1</source>
        <translation>los valores de un mapa de bits están entre 0 y 1</translation>
    </message>
    <message>
        <source>{folder}: {holder} writes there: end it first, or wait until it is done</source>
        <translation>{folder}: {holder} escribe ahí: termínalo antes, o espera a que acabe</translation>
    </message>
    <message>
        <source>process {number} on {host}</source>
        <translation>el proceso {number} en {host}</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>{name} must lie between 0 and 1, not {value}</source>
        <translation>{name} debe estar entre 0 y 1, no {value}</translation>
    </message>
    <message>
        <source>the jitter must lie between 0 and {most} pixels, not {jitter_px}</source>
        <translation>el temblor debe estar entre 0 y {most} píxeles, no {jitter_px}</translation>
    </message>
    <message>
        <source>steps and rate must be positive, and the seed not negative</source>
        <translation>los pasos y la tasa deben ser positivos, y la semilla no negativa</translation>
    </message>
    <message>
        <source>there is no unit {unit} with weights in a layer &apos;{layer}&apos;</source>
        <translation>no hay ninguna unidad {unit} con pesos en una capa &apos;{layer}&apos;</translation>
    </message>
    <message>
        <source>there is no row &apos;{trial}&apos;: there are {trials}</source>
        <translation>no existe la fila &apos;{trial}&apos;: hay {trials}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>every row can stand there once</source>
        <translation>cada fila puede aparecer ahí una vez</translation>
    </message>
    <message>
        <source>counts must lie between 0 and n, which is {n}</source>
        <translation>los recuentos deben estar entre 0 y n, que es {n}</translation>
    </message>
    <message>
        <source>seconds must lie between 0 and {most:g}, not {seconds}</source>
        <translation>los segundos deben estar entre 0 y {most:g}, no {seconds}</translation>
    </message>
    <message>
        <source>its rows and what others have published are of MNIST, as that a 6 upside down is a 9; &apos;sweep&apos; measures other classes under every change</source>
        <translation>sus filas y lo que otros han publicado son de MNIST, como que un 6 al revés es un 9; &apos;sweep&apos; mide otras clases con cada cambio</translation>
    </message>
    <message>
        <source>non digits</source>
        <translation>no dígitos</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidos</translation>
    </message>
    <message>
        <source>moved px</source>
        <translation>px movidos</translation>
    </message>
    <message>
        <source>fitted digits</source>
        <translation>dígitos de ajuste</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>every share must be given at each of the {thresholds} thresholds, one or more</source>
        <translation>cada parte debe darse en cada uno de los {thresholds} umbrales, uno o más</translation>
    </message>
    <message>
        <source>a temperature lies between 0 and {largest:g}, not {temperature}</source>
        <translation>una temperatura está entre 0 y {largest:g}, no {temperature}</translation>
    </message>
    <message>
        <source>there are too few {pictures} to fit a temperature on some and test it on others: add more</source>
        <translation>hay muy pocas {pictures} para ajustar una temperatura con unas y probarla con otras: añade más</translation>
    </message>
    <message>
        <source>there are {axes}; {why_not}</source>
        <translation>hay {axes}; {why_not}</translation>
    </message>
    <message>
        <source>there is no axis &apos;{name}&apos;: {choices}</source>
        <translation>no existe el eje &apos;{name}&apos;: {choices}</translation>
    </message>
    <message>
        <source>{right} counts do not belong to {levels} levels</source>
        <translation>{right} recuentos no corresponden a {levels} niveles</translation>
    </message>
    <message>
        <source>levels must be finite numbers up to {largest:g}, not {levels}</source>
        <translation>los niveles deben ser números finitos hasta {largest:g}, no {levels}</translation>
    </message>
    <message>
        <source>counts must lie between 0 and n, which is {n}: {right}</source>
        <translation>los recuentos deben estar entre 0 y n, que es {n}: {right}</translation>
    </message>
    <message>
        <source>the window must lie between 0 and 180 degrees, not {degrees}</source>
        <translation>la ventana debe estar entre 0 y 180 grados, no {degrees}</translation>
    </message>
    <message>
        <source>a label or an answer is one of {classes} classes</source>
        <translation>una etiqueta o una respuesta es una de {classes} clases</translation>
    </message>
    <message>
        <source>upright edges</source>
        <translation>bordes verticales</translation>
    </message>
    <message>
        <source>level edges</source>
        <translation>bordes horizontales</translation>
    </message>
    <message>
        <source>the stride must be 1, 2 or 3, not {stride}</source>
        <translation>el paso debe ser 1, 2 o 3, no {stride}</translation>
    </message>
    <message>
        <source>a shift must lie within ±{most} px, not ({dx}, {dy})</source>
        <translation>un desplazamiento debe estar dentro de ±{most} px, no ({dx}, {dy})</translation>
    </message>
    <message>
        <source>unknown kernel &apos;{kernel}&apos;: known are {kernels} and {learned}</source>
        <translation>kernel desconocido &apos;{kernel}&apos;: se conocen {kernels} y {learned}</translation>
    </message>
    <message>
        <source>learned filters have numbers from 0 to {last:,}, not {number}</source>
        <translation>los filtros aprendidos tienen números de 0 a {last:,}, no {number}</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>agrupación por máximo</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>agrupación por promedio</translation>
    </message>
    <message>
        <source>max everywhere</source>
        <translation>máximo en todas partes</translation>
    </message>
    <message>
        <source>blur and sample</source>
        <translation>desenfocar y muestrear</translation>
    </message>
    <message>
        <source>Paper without a border: each cell adds the same products in the same order, wherever the ink lies.</source>
        <translation>Papel sin borde: cada celda suma los mismos productos en el mismo orden, esté donde esté la tinta.</translation>
    </message>
    <message>
        <source>A field rolled into a ring has no border: what leaves on one side comes in on the other.</source>
        <translation>Un campo enrollado en anillo no tiene borde: lo que sale por un lado entra por el otro.</translation>
    </message>
    <message>
        <source>Without padding every cell sees the field alone. Only cells that both maps have are compared.</source>
        <translation>Sin relleno, cada celda ve solo el campo. Solo se comparan las celdas que tienen ambos mapas.</translation>
    </message>
    <message>
        <source>The ink is clear of the border, beyond which zeros are more blank paper. Shift it further.</source>
        <translation>La tinta está lejos del borde, más allá del cual los ceros son más papel en blanco. Desplázala más.</translation>
    </message>
    <message>
        <source>The ink is clear of the border, beyond which blank paper goes on. Shift it further.</source>
        <translation>La tinta está lejos del borde, más allá del cual sigue el papel en blanco. Desplázala más.</translation>
    </message>
    <message>
        <source>Ink crosses the border: the layer sees zeros instead of it, as far in as a cell reaches.</source>
        <translation>La tinta cruza el borde: la capa percibe ceros en su lugar, tan adentro como alcanza una celda.</translation>
    </message>
    <message>
        <source>Ink crosses the border: the layer sees the last pixels again, as far in as a cell reaches.</source>
        <translation>La tinta cruza el borde: la capa vuelve a percibir los últimos píxeles, tan adentro como alcanza una celda.</translation>
    </message>
    <message>
        <source>Nothing is moved.</source>
        <translation>No se mueve nada.</translation>
    </message>
    <message>
        <source>One cell is {step} px, so the map has no shift of {shift}. It is moved between its cells; by whole cells the difference is {nearest:.2g}.</source>
        <translation>Una celda son {step} px, así que el mapa no tiene un desplazamiento de {shift}. Se mueve entre sus celdas; por celdas enteras la diferencia es {nearest:.2g}.</translation>
    </message>
    <message>
        <source>the measuring</source>
        <translation>la medición</translation>
    </message>
    <message>
        <source>the least evidence must be a number</source>
        <translation>la evidencia mínima debe ser un número</translation>
    </message>
    <message>
        <source>there are {kinds} kinds of drawings, not {shares}, with as many areas, not {areas}</source>
        <translation>hay {kinds} tipos de dibujos, no {shares}, con otras tantas áreas, no {areas}</translation>
    </message>
    <message>
        <source>what is drawn as no digit may be one of other classes; &apos;calibrate&apos; measures what their confidence is worth</source>
        <translation>lo que se dibuja como no dígito puede ser una de otras clases; &apos;calibrate&apos; mide lo que vale su confianza</translation>
    </message>
    <message>
        <source>explained digits</source>
        <translation>dígitos explicados</translation>
    </message>
    <message>
        <source>digits explained by their class</source>
        <translation>dígitos explicados por su clase</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>digits must have been drawn in one way or more</source>
        <translation>los dígitos deben haberse dibujado de una o más formas</translation>
    </message>
    <message>
        <source>distances, spreads and times must be numbers</source>
        <translation>las distancias, las dispersiones y los tiempos deben ser números</translation>
    </message>
    <message>
        <source>each of {judges} judges reads 0 to {n} digits, not {read}</source>
        <translation>cada uno de los {judges} jueces lee de 0 a {n} dígitos, no {read}</translation>
    </message>
    <message>
        <source>there is no layer &apos;{layer}&apos;: there are {layers}</source>
        <translation>no existe la capa &apos;{layer}&apos;: hay {layers}</translation>
    </message>
    <message>
        <source>The shift is longer than this map: nothing is left to compare.</source>
        <translation>El desplazamiento es más largo que este mapa: no queda nada que comparar.</translation>
    </message>
    <message>
        <source>The crop has laid the ink into the middle, wherever it came from.</source>
        <translation>El recorte ha llevado la tinta al centro, viniera de donde viniera.</translation>
    </message>
    <message>
        <source>Where a feature was found no longer counts: the same numbers, wherever the ink lies.</source>
        <translation>Dónde se encontró una característica ya no cuenta: los mismos números, esté donde esté la tinta.</translation>
    </message>
    <message>
        <source>Endless paper, sampled in step with the ink: theory says zero, and single precision rounds.</source>
        <translation>Papel sin fin, muestreado al compás de la tinta: la teoría dice cero, y la precisión simple redondea.</translation>
    </message>
    <message>
        <source>The ink is clear of the border and moved by whole cells of this map.</source>
        <translation>La tinta está lejos del borde y se mueve por celdas enteras de este mapa.</translation>
    </message>
    <message>
        <source>Broken at {name}: its cells are {step} px apart, and the shift lies between them.</source>
        <translation>Se rompe en {name}: sus celdas están a {step} px entre sí, y el desplazamiento cae entre ellas.</translation>
    </message>
    <message>
        <source>Broken at {name}: ink has left the field, and what is lost cannot be moved.</source>
        <translation>Se rompe en {name}: la tinta ha salido del campo, y lo que se pierde no se puede mover.</translation>
    </message>
    <message>
        <source>Broken at {name}: its cells near the border see what lies beyond.</source>
        <translation>Se rompe en {name}: sus celdas cercanas al borde perciben lo que hay más allá.</translation>
    </message>
    <message>
        <source>Shuffled pixels have no neighbours: moving the digit is no shift of them.</source>
        <translation>Los píxeles barajados no tienen vecinos: mover el dígito no es desplazarlos.</translation>
    </message>
    <message>
        <source>Every unit has weights of its own for every place: no shift of a row of units exists.</source>
        <translation>Cada unidad tiene pesos propios para cada lugar: no existe el desplazamiento de una fila de unidades.</translation>
    </message>
    <message>
        <source>Shared weights, learned on postal digits</source>
        <translation>Pesos compartidos, aprendidos con dígitos postales</translation>
    </message>
    <message>
        <source>Nearest neighbours of pixels</source>
        <translation>Vecinos más próximos de píxeles</translation>
    </message>
    <message>
        <source>40 principal components, quadratic</source>
        <translation>40 componentes principales, cuadrático</translation>
    </message>
    <message>
        <source>Fully connected, 300 and 100 units</source>
        <translation>Totalmente conectada, 300 y 100 unidades</translation>
    </message>
    <message>
        <source>Shape contexts, nearest neighbours</source>
        <translation>Contextos de forma, vecinos más próximos</translation>
    </message>
    <message>
        <source>Virtual support vectors, digits moved by 2 px</source>
        <translation>Vectores de soporte virtuales, dígitos movidos 2 px</translation>
    </message>
    <message>
        <source>CNN, elastic distortions</source>
        <translation>CNN, deformaciones elásticas</translation>
    </message>
    <message>
        <source>SIFT features</source>
        <translation>Características SIFT</translation>
    </message>
    <message>
        <source>HOG features</source>
        <translation>Características HOG</translation>
    </message>
    <message>
        <source>NEC-UIUC: local features, coding, SVM</source>
        <translation>NEC-UIUC: características locales, codificación, SVM</translation>
    </message>
    <message>
        <source>XRCE: Fisher vectors, SVM</source>
        <translation>XRCE: vectores de Fisher, SVM</translation>
    </message>
    <message>
        <source>Committee of 35 CNNs</source>
        <translation>Comité de 35 CNN</translation>
    </message>
    <message>
        <source>blots</source>
        <translation>manchas</translation>
    </message>
    <message>
        <source>two digits</source>
        <translation>dos dígitos</translation>
    </message>
    <message>
        <source>scribbles</source>
        <translation>garabatos</translation>
    </message>
    <message>
        <source>a learning curve has as many numbers of each kind, 1 to {most}, one an epoch</source>
        <translation>una curva de aprendizaje tiene otros tantos números de cada tipo, de 1 a {most}, uno por época</translation>
    </message>
    <message>
        <source>a learning curve is made of finite numbers</source>
        <translation>una curva de aprendizaje está hecha de números finitos</translation>
    </message>
    <message>
        <source>there are trainings with and without pooling, {most} at most</source>
        <translation>hay entrenamientos con y sin agrupación, {most} como mucho</translation>
    </message>
    <message>
        <source>all trainings take as many epochs</source>
        <translation>todos los entrenamientos duran las mismas épocas</translation>
    </message>
    <message>
        <source>a bin&apos;s count</source>
        <translation>recuento de un intervalo</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>un intervalo</translation>
    </message>
    <message>
        <source>accuracy, confidence and error</source>
        <translation>exactitud, confianza y error</translation>
    </message>
    <message>
        <source>a mean loss is at most {largest:g}, and there are at most {bins} bins</source>
        <translation>una pérdida media es como mucho {largest:g}, y hay como mucho {bins} intervalos</translation>
    </message>
    <message>
        <source>wandering lines</source>
        <translation>líneas errantes</translation>
    </message>
    <message>
        <source>hatching</source>
        <translation>rayado</translation>
    </message>
    <message>
        <source>curls</source>
        <translation>rizos</translation>
    </message>
    <message>
        <source>crossing lines</source>
        <translation>líneas cruzadas</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>specks</source>
        <translation>motas</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signos</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>caritas</translation>
    </message>
    <message>
        <source>{path}: is no {noun} of format {format}</source>
        <translation>{path}: no es {noun} de formato {format}</translation>
    </message>
    <message>
        <source>map digits</source>
        <translation>dígitos del mapa</translation>
    </message>
    <message>
        <source>each axis once, and at least one of {axes}</source>
        <translation>cada eje una vez, y al menos uno de {axes}</translation>
    </message>
    <message>
        <source>the pose map must have {side} x {side} counts</source>
        <translation>el mapa de poses debe tener {side} x {side} recuentos</translation>
    </message>
    <message>
        <source>the pose map&apos;s counts must lie between 0 and {n}</source>
        <translation>los recuentos del mapa de poses deben estar entre 0 y {n}</translation>
    </message>
    <message>
        <source>every curve must have {n} digits</source>
        <translation>cada curva debe tener {n} dígitos</translation>
    </message>
    <message>
        <source>map n</source>
        <translation>n del mapa</translation>
    </message>
    <message>
        <source>MNIST test digits, the first n</source>
        <translation>dígitos de prueba de MNIST, los n primeros</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; does not fit its {units} units</source>
        <translation>la capa &apos;{name}&apos; no encaja con sus {units} unidades</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has not {shown} digits a unit</source>
        <translation>la capa &apos;{name}&apos; no tiene {shown} dígitos por unidad</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has cells 0 to {last:,}</source>
        <translation>la capa &apos;{name}&apos; tiene celdas de 0 a {last:,}</translation>
    </message>
    <message>
        <source>a digit is one of the first {n:,}, or {none}</source>
        <translation>un dígito es uno de los primeros {n:,}, o {none}</translation>
    </message>
    <message>
        <source>As they are, turned and moved</source>
        <translation>Tal como están, girados y movidos</translation>
    </message>
    <message>
        <source>Smaller and larger</source>
        <translation>Más pequeños y más grandes</translation>
    </message>
    <message>
        <source>Another hand, another viewpoint</source>
        <translation>Otra mano, otro punto de vista</translation>
    </message>
    <message>
        <source>Paper, light and camera</source>
        <translation>Papel, luz y cámara</translation>
    </message>
    <message>
        <source>pen 1 px thinner</source>
        <translation>lápiz 1 px más fino</translation>
    </message>
    <message>
        <source>pen 2 px thicker</source>
        <translation>lápiz 2 px más grueso</translation>
    </message>
    <message>
        <source>turned, whole circle</source>
        <translation>girados, círculo completo</translation>
    </message>
    <message>
        <source>the same, 6 is 9</source>
        <translation>lo mismo, 6 es 9</translation>
    </message>
    <message>
        <source>R: turned ±90°</source>
        <translation>R: girados ±90°</translation>
    </message>
    <message>
        <source>RTS: ±45°, 0.7 to 1.2, in 42x42</source>
        <translation>RTS: ±45°, de 0.7 a 1.2, en 42x42</translation>
    </message>
    <message>
        <source>affNIST&apos;s recipe, in 40x40</source>
        <translation>la receta de affNIST, en 40x40</translation>
    </message>
    <message>
        <source>trained on digits changed in the same way</source>
        <translation>entrenada con dígitos cambiados de la misma forma</translation>
    </message>
    <message>
        <source>trained on digits moved within 40x40; tested on the author&apos;s own pictures</source>
        <translation>entrenada con dígitos movidos dentro de 40x40; probada con las imágenes del propio autor</translation>
    </message>
    <message>
        <source>trained on 12,000 digits turned in the same way, tested on the 50,000 of rotated MNIST</source>
        <translation>entrenada con 12,000 dígitos girados de la misma forma, probada con los 50,000 de MNIST rotado</translation>
    </message>
    <message>
        <source>CNN with spatial transformer</source>
        <translation>CNN con transformador espacial</translation>
    </message>
    <message>
        <source>a map of {n} digits needs as many places</source>
        <translation>un mapa de {n} dígitos necesita otros tantos lugares</translation>
    </message>
    <message>
        <source>places lie within {most:g} of the middle</source>
        <translation>los lugares están a menos de {most:g} del centro</translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: {install}</source>
        <translation>t-SNE necesita scikit-learn: {install}</translation>
    </message>
    <message>
        <source>channels and kernels</source>
        <translation>canales y kernels</translation>
    </message>
    <message>
        <source>two convolutions or more need channels and a kernel each: {channels}, {kernels}</source>
        <translation>dos o más convoluciones necesitan canales y un kernel cada una: {channels}, {kernels}</translation>
    </message>
    <message>
        <source>kernels must be odd and at most {most}: {kernels}</source>
        <translation>los kernels deben ser impares y como mucho {most}: {kernels}</translation>
    </message>
    <message>
        <source>sheets must be {least} to {most} pixels wide and high: {sheet}</source>
        <translation>las hojas deben tener de {least} a {most} píxeles de ancho y de alto: {sheet}</translation>
    </message>
    <message>
        <source>a sheet must have room for 1 to {most} digits, not {digits}</source>
        <translation>una hoja debe tener sitio para 1 a {most} dígitos, no {digits}</translation>
    </message>
    <message>
        <source>It finds every digit on a sheet in one pass: each cell of 4 x 4 pixels says whether a digit&apos;s centre lies there, and how large its box is. On a field its answer is the highest evidence of each class.</source>
        <translation>Encuentra todos los dígitos de una hoja en una pasada: cada celda de 4 x 4 píxeles dice si está ahí el centro de un dígito, y qué tamaño tiene su caja. En un campo, su respuesta es la mayor evidencia de cada clase.</translation>
    </message>
    <message>
        <source>CNN that finds all digits of a sheet</source>
        <translation>CNN que encuentra todos los dígitos de una hoja</translation>
    </message>
    <message>
        <source>maps, middle and conditions</source>
        <translation>mapas, centro y condiciones</translation>
    </message>
    <message>
        <source>layers must lie between 1 and {most}, not {layers}</source>
        <translation>las capas deben ser entre 1 y {most}, no {layers}</translation>
    </message>
    <message>
        <source>hidden and conditions</source>
        <translation>ocultas y condiciones</translation>
    </message>
    <message>
        <source>hidden must name one hidden layer or more</source>
        <translation>hidden debe indicar una o más capas ocultas</translation>
    </message>
    <message>
        <source>It draws a digit of the class that it is told, from noise, in a few steps. Every pixel has weights of its own, so it draws on 28 x 28 pixels and on nothing else.</source>
        <translation>Dibuja un dígito de la clase que se le indica, a partir de ruido, en unos pocos pasos. Cada píxel tiene pesos propios, así que dibuja sobre 28 x 28 píxeles y sobre nada más.</translation>
    </message>
    <message>
        <source>MLP that draws digits from noise</source>
        <translation>MLP que dibuja dígitos a partir de ruido</translation>
    </message>
    <message>
        <source>It draws a digit of the class that it is told, from noise, in a few steps. It is a convolution all through, so it can be asked for images of other sizes than it learned from.</source>
        <translation>Dibuja un dígito de la clase que se le indica, a partir de ruido, en unos pocos pasos. Es una convolución de principio a fin, así que se le pueden pedir imágenes de otros tamaños que los que aprendió.</translation>
    </message>
    <message>
        <source>CNN that draws digits from noise</source>
        <translation>CNN que dibuja dígitos a partir de ruido</translation>
    </message>
    <message>
        <source>a network has 1 to {most} operations, not {nodes:,}</source>
        <translation>una red tiene de 1 a {most} operaciones, no {nodes:,}</translation>
    </message>
    <message>
        <source>operation {number} reads what is not there: {reads}</source>
        <translation>la operación {number} lee lo que no está ahí: {reads}</translation>
    </message>
    <message>
        <source>the last operation answers {shape}, not {classes} logits</source>
        <translation>la última operación responde {shape}, no {classes} logits</translation>
    </message>
    <message>
        <source>the answer does not depend on the field</source>
        <translation>la respuesta no depende del campo</translation>
    </message>
    <message>
        <source>no convolution and no dense layer lies between the field and the answer</source>
        <translation>no hay ninguna convolución ni capa densa entre el campo y la respuesta</translation>
    </message>
    <message>
        <source>Imported MLP</source>
        <translation>MLP importado</translation>
    </message>
    <message>
        <source>Imported CNN: {layers}</source>
        <translation>CNN importada: {layers}</translation>
    </message>
    <message>
        <source>Imported MLP: {layers}</source>
        <translation>MLP importado: {layers}</translation>
    </message>
    <message>
        <source>one operation</source>
        <translation>una operación</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operación</numerusform>
            <numerusform>%n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from another program, as {operations}. What is known of it is what it answers, and what each of its operations does.</source>
        <translation>Importada de otro programa, como {operations}. Lo que se sabe de ella es qué responde, y qué hace cada una de sus operaciones.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultas</translation>
    </message>
    <message>
        <source>It lays the digits of a class out on a plane, those that look alike beside each other, and draws what lies at any point of it, in one step.</source>
        <translation>Coloca los dígitos de una clase en un plano, unos junto a otros los que se parecen, y dibuja lo que hay en cualquier punto de él, en un paso.</translation>
    </message>
    <message>
        <source>MLP that draws digits from a plane</source>
        <translation>MLP que dibuja dígitos a partir de un plano</translation>
    </message>
    <message>
        <source>a sheet is {side} x {side} pixels or larger, not {shape}</source>
        <translation>una hoja tiene {side} x {side} píxeles o más, no {shape}</translation>
    </message>
    <message>
        <source>there is no unit {number} with weights in a layer &apos;{layer}&apos;: layers with weights are {layers}</source>
        <translation>no hay ninguna unidad {number} con pesos en una capa &apos;{layer}&apos;: las capas con pesos son {layers}</translation>
    </message>
    <message>
        <source>there are no weights in a layer &apos;{layer}&apos;: layers with weights are {layers}</source>
        <translation>no hay pesos en una capa &apos;{layer}&apos;: las capas con pesos son {layers}</translation>
    </message>
    <message>
        <source>its logits are more than what its last layer of weights answers: no temperature can divide them</source>
        <translation>sus logits son más que lo que responde su última capa de pesos: ninguna temperatura puede dividirlos</translation>
    </message>
    <message>
        <source>the normalisation of &apos;{name}&apos; multiplies the weights of unit {number} by zero</source>
        <translation>la normalización de &apos;{name}&apos; multiplica por cero los pesos de la unidad {number}</translation>
    </message>
    <message>
        <source>unit {number} of &apos;{name}&apos; has weights 0 to {last}, not {others}</source>
        <translation>la unidad {number} de &apos;{name}&apos; tiene pesos de 0 a {last}, no {others}</translation>
    </message>
    <message>
        <source>unit {number} of &apos;{name}&apos; has no bias</source>
        <translation>la unidad {number} de &apos;{name}&apos; no tiene sesgo</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>un peso</translation>
    </message>
    <message>
        <source>a bias</source>
        <translation>un sesgo</translation>
    </message>
    <message>
        <source>a share of weights to be pruned lies between 0 and 1, not {share}</source>
        <translation>la parte de los pesos que se poda está entre 0 y 1, no {share}</translation>
    </message>
    <message>
        <source>noise on weights lies between 0 and {largest:g} standard deviations, not {ratio}</source>
        <translation>el ruido en los pesos está entre 0 y {largest:g} desviaciones típicas, no {ratio}</translation>
    </message>
    <message>
        <source>a seed of noise lies between 0 and {largest}, not {seed}</source>
        <translation>la semilla del ruido está entre 0 y {largest}, no {seed}</translation>
    </message>
    <message>
        <source>a temperature lies between {least:g} and {largest:g}, not {temperature}</source>
        <translation>una temperatura está entre {least:g} y {largest:g}, no {temperature}</translation>
    </message>
    <message>
        <source>{what} lies between −{largest:g} and {largest:g}, not {value}</source>
        <translation>{what} está entre −{largest:g} y {largest:g}, no {value}</translation>
    </message>
    <message>
        <source>these are no edits of a network: {error}</source>
        <translation>esto no son cambios de una red: {error}</translation>
    </message>
    <message>
        <source>this network draws nothing from noise: take a flow, such as &apos;flow&apos; or &apos;flow_dense&apos;</source>
        <translation>esta red no dibuja nada a partir de ruido: toma un flujo, como &apos;flow&apos; o &apos;flow_dense&apos;</translation>
    </message>
    <message>
        <source>there must be one class for each of {count}, not {classes}</source>
        <translation>debe haber una clase para cada uno de {count}, no {classes}</translation>
    </message>
    <message>
        <source>classes must lie between 0 and {last}, not {classes}</source>
        <translation>las clases deben estar entre 0 y {last}, no {classes}</translation>
    </message>
    <message>
        <source>the times must be one or more, between 0 and 1, not {times}</source>
        <translation>los tiempos deben ser uno o más, entre 0 y 1, no {times}</translation>
    </message>
    <message>
        <source>the noise must be one image for each of {classes} classes, not of shape {shape}</source>
        <translation>el ruido debe ser una imagen para cada una de las {classes} clases, no de forma {shape}</translation>
    </message>
    <message>
        <source>steps must lie between 1 and {most:,}, not {steps}</source>
        <translation>los pasos deben estar entre 1 y {most:,}, no {steps}</translation>
    </message>
    <message>
        <source>guidance must lie between 0 and {most}, not {guidance}</source>
        <translation>la guía debe estar entre 0 y {most}, no {guidance}</translation>
    </message>
    <message>
        <source>the way must begin between 0 and 1, not at {time}</source>
        <translation>el camino debe empezar entre 0 y 1, no en {time}</translation>
    </message>
    <message>
        <source>a multilayer perceptron has weights for {field} x {field} pixels and for no others, so it cannot draw {rows} x {columns}: ask a convolutional generator</source>
        <translation>un perceptrón multicapa tiene pesos para {field} x {field} píxeles y para ningún otro, así que no puede dibujar {rows} x {columns}: pídeselo a un generador convolucional</translation>
    </message>
    <message>
        <source>both sides of an image must be multiples of {multiple} pixels, not {rows} x {columns}</source>
        <translation>ambos lados de una imagen deben ser múltiplos de {multiple} píxeles, no {rows} x {columns}</translation>
    </message>
    <message>
        <source>operation {number} would answer {shape}, and not {stored} as its file says</source>
        <translation>la operación {number} respondería {shape}, y no {stored} como dice su archivo</translation>
    </message>
    <message>
        <source>its {kind} does not fit what it reads: {first}</source>
        <translation>su {kind} no encaja con lo que lee: {first}</translation>
    </message>
    <message>
        <source>its {kind} mixes the digits of a batch</source>
        <translation>su {kind} mezcla los dígitos de un lote</translation>
    </message>
    <message>
        <source>digits that its file does not name</source>
        <translation>dígitos que su archivo no nombra</translation>
    </message>
    <message>
        <source>{path}: says itself which architecture it has: leave &apos;{architecture}&apos; out</source>
        <translation>{path}: dice por sí mismo qué arquitectura tiene: omite &apos;{architecture}&apos;</translation>
    </message>
    <message>
        <source>{path}: its numbers do not fit its operations: {last}</source>
        <translation>{path}: sus números no encajan con sus operaciones: {last}</translation>
    </message>
    <message>
        <source>{path}: has learned nothing: a network has weights</source>
        <translation>{path}: no ha aprendido nada: una red tiene pesos</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Halving the maps</source>
        <translation>Reducir los mapas</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Sharing weights</source>
        <translation>Compartir pesos</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Shuffled pixels</source>
        <translation>Píxeles barajados</translation>
    </message>
    <message>
        <source>pool globally</source>
        <translation>agrupación global</translation>
    </message>
    <message>
        <source>a dense head with weights for every place</source>
        <translation>una cabeza densa con pesos para cada lugar</translation>
    </message>
    <message>
        <source>max instead of average pooling</source>
        <translation>agrupación por máximo en vez de por promedio</translation>
    </message>
    <message>
        <source>max pooling, blurred before it is sampled (Zhang 2019)</source>
        <translation>agrupación por máximo, desenfocada antes de muestrear (Zhang 2019)</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>paso 2</translation>
    </message>
    <message>
        <source>convolutions of stride two instead of pooling</source>
        <translation>convoluciones de paso dos en vez de agrupación</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>no pooling at all: maps of full size</source>
        <translation>ninguna agrupación: mapas de tamaño completo</translation>
    </message>
    <message>
        <source>no padding</source>
        <translation>sin relleno</translation>
    </message>
    <message>
        <source>no padding: the maps shrink</source>
        <translation>ningún relleno: los mapas encogen</translation>
    </message>
    <message>
        <source>replicated</source>
        <translation>replicado</translation>
    </message>
    <message>
        <source>the border&apos;s own values beyond the border</source>
        <translation>los propios valores del borde más allá del borde</translation>
    </message>
    <message>
        <source>endless paper, sampled in step with the ink</source>
        <translation>papel sin fin, muestreado al compás de la tinta</translation>
    </message>
    <message>
        <source>CNN over turns</source>
        <translation>CNN sobre giros</translation>
    </message>
    <message>
        <source>weights shared over turns besides places, and a loss that turns the digits</source>
        <translation>pesos compartidos entre giros además de entre lugares, y una pérdida que gira los dígitos</translation>
    </message>
    <message>
        <source>CNN over poses</source>
        <translation>CNN sobre poses</translation>
    </message>
    <message>
        <source>weights shared over copies about the ink, turned and of other sizes, a dense head behind them, and a loss that does likewise</source>
        <translation>pesos compartidos entre copias en torno a la tinta, giradas y de otros tamaños, una cabeza densa detrás de ellas, y una pérdida que hace lo mismo</translation>
    </message>
    <message>
        <source>MLP over turns</source>
        <translation>MLP sobre giros</translation>
    </message>
    <message>
        <source>weights shared over turns alone, and a loss that turns the digits</source>
        <translation>pesos compartidos solo entre giros, y una pérdida que gira los dígitos</translation>
    </message>
    <message>
        <source>MLP over sizes</source>
        <translation>MLP sobre tamaños</translation>
    </message>
    <message>
        <source>weights shared over copies of other sizes, and a loss that sizes the digits</source>
        <translation>pesos compartidos entre copias de otros tamaños, y una pérdida que cambia el tamaño de los dígitos</translation>
    </message>
    <message>
        <source>MLP over places</source>
        <translation>MLP sobre lugares</translation>
    </message>
    <message>
        <source>weights shared over places alone, and a loss that compares places</source>
        <translation>pesos compartidos solo entre lugares, y una pérdida que compara lugares</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendidas</translation>
    </message>
    <message>
        <source>a crop and edges by hand, none learned</source>
        <translation>un recorte y bordes hechos a mano, nada aprendido</translation>
    </message>
    <message>
        <source>CNN, shifted</source>
        <translation>CNN, desplazados</translation>
    </message>
    <message>
        <source>CNN, centred</source>
        <translation>CNN, centrados</translation>
    </message>
    <message>
        <source>digits shifted by up to ±4 px</source>
        <translation>dígitos desplazados hasta ±4 px</translation>
    </message>
    <message>
        <source>CNN, turned</source>
        <translation>CNN, girados</translation>
    </message>
    <message>
        <source>digits turned by up to ±45°</source>
        <translation>dígitos girados hasta ±45°</translation>
    </message>
    <message>
        <source>CNN, both</source>
        <translation>CNN, ambos</translation>
    </message>
    <message>
        <source>digits shifted and turned</source>
        <translation>dígitos desplazados y girados</translation>
    </message>
    <message>
        <source>MLP, shifted</source>
        <translation>MLP, desplazados</translation>
    </message>
    <message>
        <source>MLP, centred</source>
        <translation>MLP, centrados</translation>
    </message>
    <message>
        <source>digits shifted by up to ±4 px, 1,024 and 512 units, batch normalisation, and ten epochs</source>
        <translation>dígitos desplazados hasta ±4 px, 1,024 y 512 unidades, normalización por lotes y diez épocas</translation>
    </message>
    <message>
        <source>MLP, turned</source>
        <translation>MLP, girados</translation>
    </message>
    <message>
        <source>digits turned by up to ±45°, 1,024 and 512 units, batch normalisation, and ten epochs</source>
        <translation>dígitos girados hasta ±45°, 1,024 y 512 unidades, normalización por lotes y diez épocas</translation>
    </message>
    <message>
        <source>MLP, both</source>
        <translation>MLP, ambos</translation>
    </message>
    <message>
        <source>digits shifted and turned, 1,024 and 512 units, batch normalisation, and ten epochs</source>
        <translation>dígitos desplazados y girados, 1,024 y 512 unidades, normalización por lotes y diez épocas</translation>
    </message>
    <message>
        <source>all pixels in another order</source>
        <translation>todos los píxeles en otro orden</translation>
    </message>
    <message>
        <source>CNN with a dense head</source>
        <translation>CNN con cabeza densa</translation>
    </message>
    <message>
        <source>this network has no plane to draw from: take a variational autoencoder, such as &apos;vae&apos;</source>
        <translation>esta red no tiene un plano desde el que dibujar: toma un autocodificador variacional, como &apos;vae&apos;</translation>
    </message>
    <message>
        <source>{name} must lie between {low:g} and {high:g}, not {value:g}</source>
        <translation>{name} debe estar entre {low:g} y {high:g}, no {value:g}</translation>
    </message>
    <message>
        <source>small and fast</source>
        <translation>pequeña y rápida</translation>
    </message>
    <message>
        <source>the classic PyTorch example</source>
        <translation>el ejemplo clásico de PyTorch</translation>
    </message>
    <message>
        <source>depthwise separable</source>
        <translation>separable por canal (depthwise)</translation>
    </message>
    <message>
        <source>an MLP</source>
        <translation>un MLP</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; draws digits and reads none: there are {entries}</source>
        <translation>&apos;{name}&apos; dibuja dígitos y no lee ninguno: hay {entries}</translation>
    </message>
    <message>
        <source>there is no network &apos;{name}&apos;</source>
        <translation>no existe la red &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>there is no generator &apos;{name}&apos;</source>
        <translation>no existe el generador &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>none: train one with &apos;digitlab train flow&apos;</source>
        <translation>ninguno: entrena uno con &apos;digitlab train flow&apos;</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; reads digits and draws none: generators are {generators}</source>
        <translation>&apos;{name}&apos; lee dígitos y no dibuja ninguno: los generadores son {generators}</translation>
    </message>
    <message>
        <source>{said}: give a {suffix} file</source>
        <translation>{said}: indica un archivo {suffix}</translation>
    </message>
    <message>
        <source>{said}: there are {names}, or give a {suffix} file</source>
        <translation>{said}: hay {names}, o indica un archivo {suffix}</translation>
    </message>
    <message>
        <source>use the digitlab that wrote it, or move the file away</source>
        <translation>usa el digitlab que lo escribió, o aparta el archivo</translation>
    </message>
    <message>
        <source>{names} cannot answer: {error}: train a smaller one, or leave it out</source>
        <translation>{names} no puede responder: {error}: entrena una más pequeña, o déjala fuera</translation>
    </message>
    <message>
        <source>versions.{name} must be a text</source>
        <translation>versions.{name} tiene que ser un texto</translation>
    </message>
    <message>
        <source>, such as --data {learned}</source>
        <translation>, como --data {learned}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {own} apart, and these pictures have {classes}: choose a network that learned from such pictures, or the data that it knows{its_own}</source>
        <translation>&apos;{name}&apos; distingue {own}, y estas imágenes tienen {classes}: elige una red que haya aprendido de tales imágenes, o los datos que conoce{its_own}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {own} apart, and &apos;{command}&apos; is about the ten digits: {why}</source>
        <translation>&apos;{name}&apos; distingue {own}, y &apos;{command}&apos; trata de los diez dígitos: {why}</translation>
    </message>
    <message>
        <source>it names {classes} classes, and its architecture has {count}</source>
        <translation>nombra {classes} clases, y su arquitectura tiene {count}</translation>
    </message>
    <message>
        <source>{name} must be a whole number between {low:,} and {high:,}, not {value}</source>
        <translation>{name} tiene que ser un número entero entre {low:,} y {high:,}, no {value}</translation>
    </message>
    <message>
        <source>{name} must be a number between {low:,} and {high:,}, not {value}</source>
        <translation>{name} tiene que ser un número entre {low:,} y {high:,}, no {value}</translation>
    </message>
    <message>
        <source>{place}: is a pickle, which can run any program when it is opened. digitlab only reads {suffix} files: convert it with safetensors.torch.save_file where you trust it, or train it again with &apos;digitlab train&apos;</source>
        <translation>{place}: es un pickle, que puede ejecutar cualquier programa al abrirse. digitlab solo lee archivos {suffix}: conviértelo con safetensors.torch.save_file si te fías de él, o entrénala de nuevo con &apos;digitlab train&apos;</translation>
    </message>
    <message>
        <source>{place}: is ONNX: make it one of your own networks with &apos;digitlab import&apos;</source>
        <translation>{place}: es ONNX: conviértelo en una red propia con &apos;digitlab import&apos;</translation>
    </message>
    <message>
        <source>{place}: cannot be read: {error}</source>
        <translation>{place}: no se puede leer: {error}</translation>
    </message>
    <message>
        <source>{place}: is not a network: digitlab reads {suffix} files, and &apos;digitlab import&apos; reads ONNX files, too</source>
        <translation>{place}: no es una red: digitlab lee archivos {suffix}, y &apos;digitlab import&apos; lee también archivos ONNX</translation>
    </message>
    <message>
        <source>{place}: cannot be read as a {suffix} file: {error}: copy it again, or move it away</source>
        <translation>{place}: no se puede leer como archivo {suffix}: {error}: cópialo de nuevo, o apártalo</translation>
    </message>
    <message>
        <source>{place}: has weights but does not say of which network: it was not written by &apos;digitlab train&apos;, and &apos;digitlab import&apos; finds out what it fits</source>
        <translation>{place}: tiene pesos pero no dice de qué red: no lo escribió &apos;digitlab train&apos;, y &apos;digitlab import&apos; averigua con qué encaja</translation>
    </message>
    <message>
        <source>{place}: does not describe its network: {error}: {away}</source>
        <translation>{place}: no describe su red: {error}: {away}</translation>
    </message>
    <message>
        <source>its format is {format}, this digitlab reads {known}</source>
        <translation>su formato es {format}, este digitlab lee {known}</translation>
    </message>
    <message>
        <source>the name of a network</source>
        <translation>el nombre de una red</translation>
    </message>
    <message>
        <source>its numbers take {size:,} bytes, and those of its network at most {most:,}</source>
        <translation>sus números ocupan {size:,} bytes, y los de su red como mucho {most:,}</translation>
    </message>
    <message>
        <source>{path}: {error}: rename the file</source>
        <translation>{path}: {error}: cambia el nombre del archivo</translation>
    </message>
    <message>
        <source>its {name} has {count} inputs, and two are known here</source>
        <translation>su {name} tiene {count} entradas, y aquí se conocen dos</translation>
    </message>
    <message>
        <source>it lays constants beside what depends on the digit</source>
        <translation>pone constantes junto a lo que depende del dígito</translation>
    </message>
    <message>
        <source>it has a constant that is not known here</source>
        <translation>tiene una constante que aquí no se conoce</translation>
    </message>
    <message>
        <source>its {name} is of constants of {left} and {right}</source>
        <translation>su {name} es de constantes de {left} y {right}</translation>
    </message>
    <message>
        <source>it makes constants by an operator that is not known here: {name}</source>
        <translation>hace constantes con un operador que aquí no se conoce: {name}</translation>
    </message>
    <message>
        <source>its Gather takes from more than a list of numbers</source>
        <translation>su Gather toma de algo más que una lista de números</translation>
    </message>
    <message>
        <source>it makes constant numbers of shape {sides}</source>
        <translation>hace números constantes de forma {sides}</translation>
    </message>
    <message>
        <source>{missing} cannot be found: {way_out}</source>
        <translation>no se encuentra {missing}: {way_out}</translation>
    </message>
    <message>
        <source>this network cannot be written as ONNX: {error}</source>
        <translation>esta red no se puede escribir como ONNX: {error}</translation>
    </message>
    <message>
        <source>import its weights instead, a {suffix} file</source>
        <translation>importa en su lugar sus pesos, un archivo {suffix}</translation>
    </message>
    <message>
        <source>export the network with opset 13 or newer, in evaluation mode, from (n, 1, 28, 28) to ten logits</source>
        <translation>exporta la red con opset 13 o más nuevo, en modo de evaluación, de (n, 1, 28, 28) a diez logits</translation>
    </message>
    <message>
        <source>{path}: ONNX is not installed: {way_out}</source>
        <translation>{path}: ONNX no está instalado: {way_out}</translation>
    </message>
    <message>
        <source>{path}: is no ONNX file: {error}: export it again</source>
        <translation>{path}: no es un archivo ONNX: {error}: expórtalo de nuevo</translation>
    </message>
    <message>
        <source>{path}: cannot become a network: {error}: {hint}</source>
        <translation>{path}: no puede convertirse en una red: {error}: {hint}</translation>
    </message>
    <message>
        <source>it has an operator &apos;{operator}&apos; of &apos;{domain}&apos;, not ONNX&apos;s own</source>
        <translation>tiene un operador &apos;{operator}&apos; de &apos;{domain}&apos;, que no es del propio ONNX</translation>
    </message>
    <message>
        <source>its {operator} reads &apos;{name}&apos;, which nothing answers</source>
        <translation>su {operator} lee &apos;{name}&apos;, que nada responde</translation>
    </message>
    <message>
        <source>more than {most:,} of its numbers would have to be worked out from others</source>
        <translation>habría que calcular más de {most:,} de sus números a partir de otros</translation>
    </message>
    <message>
        <source>it has no operators</source>
        <translation>no tiene operadores</translation>
    </message>
    <message>
        <source>it defines operators of its own</source>
        <translation>define operadores propios</translation>
    </message>
    <message>
        <source>it does not say which version of the operators it uses, or an old one</source>
        <translation>no dice qué versión de los operadores usa, o dice una antigua</translation>
    </message>
    <message>
        <source>it has {count} inputs, and a field is one</source>
        <translation>tiene {count} entradas, y un campo es una</translation>
    </message>
    <message>
        <source>it reads numbers of shape {shape}, and a field is (n, 1, 28, 28) float32</source>
        <translation>lee números de forma {shape}, y un campo es (n, 1, 28, 28) float32</translation>
    </message>
    <message>
        <source>it has {count} outputs, and ten logits are one</source>
        <translation>tiene {count} salidas, y diez logits son una</translation>
    </message>
    <message>
        <source>its output does not depend on the field</source>
        <translation>su salida no depende del campo</translation>
    </message>
    <message>
        <source>its numbers lie in another file, which is not opened: export it as one file</source>
        <translation>sus números están en otro archivo, que no se abre: expórtala en un solo archivo</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {dims}</source>
        <translation>&apos;{name}&apos; tiene la forma {dims}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds numbers of a kind that is not known here</source>
        <translation>&apos;{name}&apos; contiene números de un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <source>its {operator} has a setting that is not known here</source>
        <translation>su {operator} tiene un ajuste que aquí no se conoce</translation>
    </message>
    <message>
        <source>it has an operator that is not known here: {name}</source>
        <translation>tiene un operador que aquí no se conoce: {name}</translation>
    </message>
    <message>
        <source>its {name} reads constants first</source>
        <translation>su {name} lee primero constantes</translation>
    </message>
    <message>
        <source>its {name} pads {axes} axes, and maps have two</source>
        <translation>su {name} rellena {axes} ejes, y los mapas tienen dos</translation>
    </message>
    <message>
        <source>its {name} pads one side more than the other</source>
        <translation>su {name} rellena un lado más que el otro</translation>
    </message>
    <message>
        <source>its convolution has kernels of {axes} axes, and maps have two</source>
        <translation>su convolución tiene kernels de {axes} ejes, y los mapas tienen dos</translation>
    </message>
    <message>
        <source>its Gemm is no dense layer</source>
        <translation>su Gemm no es una capa densa</translation>
    </message>
    <message>
        <source>it multiplies digits by an array of {shape}</source>
        <translation>multiplica dígitos por un array de {shape}</translation>
    </message>
    <message>
        <source>its BatchNormalization takes means of a batch, as in training</source>
        <translation>su BatchNormalization toma las medias de un lote, como en el entrenamiento</translation>
    </message>
    <message>
        <source>its LayerNormalization has no weight of its own for each number that it normalises</source>
        <translation>su LayerNormalization no tiene un peso propio para cada número que normaliza</translation>
    </message>
    <message>
        <source>its {name} is of a kind that is not known here</source>
        <translation>su {name} es de un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <source>its {name} goes over all axes</source>
        <translation>su {name} recorre todos los ejes</translation>
    </message>
    <message>
        <source>its {name} goes over several axes, as before opset 13</source>
        <translation>su {name} recorre varios ejes, como antes de opset 13</translation>
    </message>
    <message>
        <source>it makes whole numbers of what depends on the digit</source>
        <translation>hace números enteros de lo que depende del dígito</translation>
    </message>
    <message>
        <source>it works along the axis of the batch, or along one that is not there</source>
        <translation>trabaja a lo largo del eje del lote, o de uno que no existe</translation>
    </message>
    <message>
        <source>its Flatten mixes the digits of a batch</source>
        <translation>su Flatten mezcla los dígitos de un lote</translation>
    </message>
    <message>
        <source>its Reshape to {target} mixes the digits of a batch, or does not fit {before}</source>
        <translation>su Reshape a {target} mezcla los dígitos de un lote, o no encaja con {before}</translation>
    </message>
    <message>
        <source>its Squeeze does not fit what it reads</source>
        <translation>su Squeeze no encaja con lo que lee</translation>
    </message>
    <message>
        <source>its Unsqueeze does not fit what it reads</source>
        <translation>su Unsqueeze no encaja con lo que lee</translation>
    </message>
    <message>
        <source>its Transpose moves the axis of the batch, or does not fit what it reads</source>
        <translation>su Transpose mueve el eje del lote, o no encaja con lo que lee</translation>
    </message>
    <message>
        <source>its Pad pads other axes than rows and columns</source>
        <translation>su Pad rellena otros ejes que las filas y columnas</translation>
    </message>
    <message>
        <source>its Pad is of a kind that is not known here</source>
        <translation>su Pad es de un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <source>input {place} of its {name} depends on the digit</source>
        <translation>la entrada {place} de su {name} depende del dígito</translation>
    </message>
    <message>
        <source>its {name} has no input {place}</source>
        <translation>su {name} no tiene entrada {place}</translation>
    </message>
    <message>
        <source>{setting} of its {name} is no whole number</source>
        <translation>{setting} de su {name} no es un número entero</translation>
    </message>
    <message>
        <source>{setting} of its {name} is no finite number</source>
        <translation>{setting} de su {name} no es un número finito</translation>
    </message>
    <message>
        <source>{setting} of its {name} is no list of whole numbers</source>
        <translation>{setting} de su {name} no es una lista de números enteros</translation>
    </message>
    <message>
        <source>it has more than {most:,} operations</source>
        <translation>tiene más de {most:,} operaciones</translation>
    </message>
    <message>
        <source>its operations have more than {most:,} numbers</source>
        <translation>sus operaciones tienen más de {most:,} números</translation>
    </message>
    <message>
        <source>it combines digits with numbers of {shape}</source>
        <translation>combina dígitos con números de {shape}</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>contiene números que no son finitos</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>como mucho {most}</translation>
    </message>
    <message>
        <source>{name} must be {count} whole numbers between {low} and {high:,}, not {lengths}</source>
        <translation>{name} debe ser {count} números enteros entre {low} y {high:,}, no {lengths}</translation>
    </message>
    <message>
        <source>settings are finite numbers, and not {settings}</source>
        <translation>los ajustes son números finitos, y no {settings}</translation>
    </message>
    <message>
        <source>inputs, maps and groups</source>
        <translation>entradas, mapas y grupos</translation>
    </message>
    <message>
        <source>a kernel</source>
        <translation>un kernel</translation>
    </message>
    <message>
        <source>a stride</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>a padding</source>
        <translation>un relleno</translation>
    </message>
    <message>
        <source>a dilation</source>
        <translation>una dilatación</translation>
    </message>
    <message>
        <source>{inputs} and {maps} maps cannot be split into {groups} groups</source>
        <translation>{inputs} y {maps} mapas no se pueden dividir en {groups} grupos</translation>
    </message>
    <message>
        <source>inputs and units</source>
        <translation>entradas y unidades</translation>
    </message>
    <message>
        <source>what is normalised</source>
        <translation>lo que se normaliza</translation>
    </message>
    <message>
        <source>what is added to a variance lies between 0 and 1, not {eps}</source>
        <translation>lo que se suma a una varianza está entre 0 y 1, no {eps}</translation>
    </message>
    <message>
        <source>an axis</source>
        <translation>un eje</translation>
    </message>
    <message>
        <source>a shape</source>
        <translation>una forma</translation>
    </message>
    <message>
        <source>a network&apos;s name has letters, digits, &apos;-&apos; and &apos;_&apos;, at most 40</source>
        <translation>el nombre de una red tiene letras, dígitos, &apos;-&apos; y &apos;_&apos;, 40 como mucho</translation>
    </message>
    <message>
        <source>there is a network &apos;{name}&apos; already: choose another name</source>
        <translation>ya existe una red &apos;{name}&apos;: elige otro nombre</translation>
    </message>
    <message>
        <source>there is no network &apos;{name}&apos;: &apos;digitlab networks&apos; lists them</source>
        <translation>no existe la red &apos;{name}&apos;: &apos;digitlab networks&apos; las enumera</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with digitlab, and stays as it is</source>
        <translation>&apos;{name}&apos; viene con digitlab, y se queda como está</translation>
    </message>
    <message>
        <source>MLP, two hidden layers of 256 and 128</source>
        <translation>MLP, dos capas ocultas de 256 y 128</translation>
    </message>
    <message>
        <source>MLP of the lecture, on 14 x 14 pixels</source>
        <translation>MLP de la lección, sobre 14 x 14 píxeles</translation>
    </message>
    <message>
        <source>CNN with a dense head, like LeNet</source>
        <translation>CNN con cabeza densa, como LeNet</translation>
    </message>
    <message>
        <source>CNN that forgets where: it pools the whole page</source>
        <translation>CNN que olvida dónde: agrupa toda la página</translation>
    </message>
    <message>
        <source>CNN that reads any place, turn and size</source>
        <translation>CNN que lee cualquier lugar, giro y tamaño</translation>
    </message>
    <message>
        <source>CNN that turns the page</source>
        <translation>CNN que gira la página</translation>
    </message>
    <message>
        <source>Edges by hand, as before deep learning</source>
        <translation>Bordes a mano, como antes del aprendizaje profundo</translation>
    </message>
    <message>
        <source>Plain CNN, pooled over the whole page</source>
        <translation>CNN sencilla, agrupada sobre toda la página</translation>
    </message>
    <message>
        <source>Plain CNN, but with a dense head</source>
        <translation>CNN sencilla, pero con cabeza densa</translation>
    </message>
    <message>
        <source>Plain CNN, but with maximum pooling</source>
        <translation>CNN sencilla, pero con agrupación por máximo</translation>
    </message>
    <message>
        <source>Plain CNN, but blurred before it is sampled</source>
        <translation>CNN sencilla, pero desenfocada antes de muestrear</translation>
    </message>
    <message>
        <source>Plain CNN, but with strides and no pooling</source>
        <translation>CNN sencilla, pero con pasos y sin agrupación</translation>
    </message>
    <message>
        <source>Plain CNN, but at full size in every layer</source>
        <translation>CNN sencilla, pero a tamaño completo en cada capa</translation>
    </message>
    <message>
        <source>Plain CNN, but without padding</source>
        <translation>CNN sencilla, pero sin relleno</translation>
    </message>
    <message>
        <source>Plain CNN, but padded with its own border</source>
        <translation>CNN sencilla, pero rellenada con su propio borde</translation>
    </message>
    <message>
        <source>Plain CNN that learned from shifted digits</source>
        <translation>CNN sencilla que aprendió de dígitos desplazados</translation>
    </message>
    <message>
        <source>Plain CNN that learned from turned digits</source>
        <translation>CNN sencilla que aprendió de dígitos girados</translation>
    </message>
    <message>
        <source>Plain CNN that learned from shifted and turned digits</source>
        <translation>CNN sencilla que aprendió de dígitos desplazados y girados</translation>
    </message>
    <message>
        <source>Wide MLP that learned from shifted digits</source>
        <translation>MLP ancho que aprendió de dígitos desplazados</translation>
    </message>
    <message>
        <source>Wide MLP that learned from turned digits</source>
        <translation>MLP ancho que aprendió de dígitos girados</translation>
    </message>
    <message>
        <source>Wide MLP that learned from shifted and turned digits</source>
        <translation>MLP ancho que aprendió de dígitos desplazados y girados</translation>
    </message>
    <message>
        <source>MLP that learned what is no digit</source>
        <translation>MLP que aprendió qué no es un dígito</translation>
    </message>
    <message>
        <source>CNN that learned what is no digit</source>
        <translation>CNN que aprendió qué no es un dígito</translation>
    </message>
    <message>
        <source>MLP that turns the page</source>
        <translation>MLP que gira la página</translation>
    </message>
    <message>
        <source>MLP that reads the page at several sizes</source>
        <translation>MLP que lee la página a varios tamaños</translation>
    </message>
    <message>
        <source>reach must lie between 1 and {farthest}, negatives between 1 and {most}: {config}</source>
        <translation>reach tiene que estar entre 1 y {farthest}, negatives entre 1 y {most}: {config}</translation>
    </message>
    <message>
        <source>One MLP reads the field through {count} windows, with the same weights: that is a convolution. It pays for {count} readings.</source>
        <translation>Un MLP lee el campo por {count} ventanas, con los mismos pesos: eso es una convolución. Lo paga con {count} lecturas.</translation>
    </message>
    <message>
        <source>MLP slid over the page, which is a convolution</source>
        <translation>MLP deslizado sobre la página, que es una convolución</translation>
    </message>
    <message>
        <source>MLP that sees shuffled pixels</source>
        <translation>MLP que ve píxeles barajados</translation>
    </message>
    <message>
        <source>Plain CNN that sees shuffled pixels</source>
        <translation>CNN sencilla que ve píxeles barajados</translation>
    </message>
    <message>
        <source>CNN with a dense head that sees shuffled pixels</source>
        <translation>CNN con cabeza densa que ve píxeles barajados</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, derechos y centrados, sin aumento de datos</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, shifted by up to ±4 px at random</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, desplazados al azar hasta ±4 px</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, turned by up to ±45° at random</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, girados al azar hasta ±45°</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, shifted by up to ±4 px and turned by up to ±45° at random</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, desplazados hasta ±4 px y girados hasta ±45° al azar</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; 20% of each batch no digits</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, derechos y centrados, sin aumento de datos; el 20% de cada lote no son dígitos</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; its loss turns each of them by up to 9° and magnifies it by up to 1.22 either way, some of them softened, as what it is, and shows 15 copies of any turn and of 0.4 to 2.5 times the size as none of the other classes</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, derechos y centrados, sin aumento de datos; su pérdida gira cada uno hasta 9° y lo amplía hasta 1.22 en ambos sentidos, algunos suavizados, como lo que es, y muestra 15 copias de cualquier giro y de 0.4 a 2.5 veces el tamaño como ninguna de las otras clases</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; its loss magnifies it by up to 1.09 either way, some of them softened, as what it is, and shows 6 copies of 0.4 to 2.5 times the size as none of the other classes</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, derechos y centrados, sin aumento de datos; su pérdida lo amplía hasta 1.09 en ambos sentidos, algunos suavizados, como lo que es, y muestra 6 copias de 0.4 a 2.5 veces el tamaño como ninguna de las otras clases</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; scattered over sheets of 84 x 56 px, up to 6 on each</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, derechos y centrados, sin aumento de datos; esparcidos por hojas de 84 x 56 px, hasta 6 en cada una</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; each on a straight line from noise, 15 % of them without their class; its loss is the squared error of the velocity</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, derechos y centrados, sin aumento de datos; cada uno en una línea recta desde el ruido, el 15 % de ellos sin su clase; su pérdida es el error cuadrático de la velocidad</translation>
    </message>
    <message>
        <source>55,000 MNIST training digits, upright and centred, no augmentation; its loss is the negative evidence lower bound, for which it draws each of them again from a point of its plane</source>
        <translation>55,000 dígitos de entrenamiento de MNIST, derechos y centrados, sin aumento de datos; su pérdida es la cota inferior de la evidencia, negada, para la que dibuja de nuevo cada uno desde un punto de su plano</translation>
    </message>
    <message>
        <source>its loss turns each of them, by up to 12° as what it is and by 11 angles of the whole circle as none of the other classes</source>
        <translation>su pérdida gira cada uno, hasta 12° como lo que es y por 11 ángulos del círculo completo como ninguna de las otras clases</translation>
    </message>
    <message>
        <source>its loss reads each of them at rest as what it is, and at 5 other places as none of the other classes</source>
        <translation>su pérdida lee cada uno en reposo como lo que es, y en otros 5 lugares como ninguna de las otras clases</translation>
    </message>
    <message>
        <source>; and {count} more</source>
        <translation>; y {count} más</translation>
    </message>
    <message>
        <source>nothing fits &apos;{name}&apos; {shape}</source>
        <translation>nada encaja con &apos;{name}&apos; {shape}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; {shape} {dtype} fits nothing</source>
        <translation>&apos;{name}&apos; {shape} {dtype} no encaja con nada</translation>
    </message>
    <message>
        <source>{path}: is damaged: {error}: save it again</source>
        <translation>{path}: está dañado: {error}: guárdalo de nuevo</translation>
    </message>
    <message>
        <source>{path}: &apos;{theirs}&apos; holds numbers that are not finite: save it again</source>
        <translation>{path}: &apos;{theirs}&apos; contiene números que no son finitos: guárdalo de nuevo</translation>
    </message>
    <message>
        <source>there is no architecture &apos;{architecture}&apos;: there are {architectures}</source>
        <translation>no existe la arquitectura &apos;{architecture}&apos;: hay {architectures}</translation>
    </message>
    <message>
        <source>{path}: does not fit {architecture}: {said}: choose another architecture</source>
        <translation>{path}: no encaja con {architecture}: {said}: elige otra arquitectura</translation>
    </message>
    <message>
        <source>{path}: fits several architectures: choose {names}</source>
        <translation>{path}: encaja con varias arquitecturas: elige {names}</translation>
    </message>
    <message>
        <source>{path}: fits no architecture; nearest is &apos;{architecture}&apos;, but {said}: write the network as ONNX instead</source>
        <translation>{path}: no encaja con ninguna arquitectura; la más cercana es &apos;{architecture}&apos;, pero {said}: escribe la red como ONNX</translation>
    </message>
    <message>
        <source>its header would be {length:,} bytes long</source>
        <translation>su cabecera tendría {length:,} bytes de longitud</translation>
    </message>
    <message>
        <source>is cut off in its header: it has {size:,} bytes</source>
        <translation>está cortado en su cabecera: tiene {size:,} bytes</translation>
    </message>
    <message>
        <source>its header is no JSON object</source>
        <translation>su cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>is cut off or damaged: its header announces {announced:,} bytes, the file has {size:,}</source>
        <translation>está cortado o dañado: su cabecera anuncia {announced:,} bytes, el archivo tiene {size:,}</translation>
    </message>
    <message>
        <source>its header does not say where &apos;{name}&apos; lies</source>
        <translation>su cabecera no dice dónde está &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>páginas de la lección</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; of {package}</source>
        <translation>{kind} &apos;{name}&apos; de {package}</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>{plugin}: {state}</source>
        <translation>{plugin}: {state}</translation>
    </message>
    <message>
        <source>no plug-in that is installed brings it (entry points {group})</source>
        <translation>ningún complemento instalado lo aporta (puntos de entrada {group})</translation>
    </message>
    <message>
        <source>the {plugin} is left out: {why}</source>
        <translation>{plugin} se deja fuera: {why}</translation>
    </message>
    <message>
        <source>a name has small letters, digits and &apos;_&apos;, at most 40, and begins with a letter</source>
        <translation>un nombre tiene letras minúsculas, dígitos y &apos;_&apos;, 40 como mucho, y empieza con una letra</translation>
    </message>
    <message>
        <source>digitlab itself has something of that name</source>
        <translation>el propio digitlab tiene algo con ese nombre</translation>
    </message>
    <message>
        <source>{package} brings something of that name, too</source>
        <translation>{package} también aporta algo con ese nombre</translation>
    </message>
    <message>
        <source>the {plugin} failed: {kind}: {error}</source>
        <translation>{plugin} ha fallado: {kind}: {error}</translation>
    </message>
    <message>
        <source>this folder of digitlab has none: use a digitlab that is installed for Python</source>
        <translation>esta carpeta de digitlab no tiene ninguno: usa un digitlab instalado para Python</translation>
    </message>
    <message>
        <source>install the extra with &apos;pip install &quot;digitlab[onnx]&quot;&apos;</source>
        <translation>instala el extra con &apos;pip install &quot;digitlab[onnx]&quot;&apos;</translation>
    </message>
    <message>
        <source>learning rate must lie between {low:g} and {high:g}, not {rate}</source>
        <translation>la tasa de aprendizaje debe estar entre {low:g} y {high:g}, no {rate}</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>{name} must lie between {low:g} and {high:g}, not {value}</source>
        <translation>{name} debe estar entre {low:g} y {high:g}, no {value}</translation>
    </message>
    <message>
        <source>the delay must lie between 0 and {most:g} s, not {delay}</source>
        <translation>la espera debe estar entre 0 y {most:g} s, no {delay}</translation>
    </message>
    <message>
        <source>not a command: &apos;{line}&apos;: {error}</source>
        <translation>no es un comando: &apos;{line}&apos;: {error}</translation>
    </message>
    <message>
        <source>there is no run &apos;{name}&apos;: &apos;digitlab runs&apos; lists them</source>
        <translation>no existe la ejecución &apos;{name}&apos;: &apos;digitlab runs&apos; las enumera</translation>
    </message>
    <message>
        <source>{name} is being trained: stop it first</source>
        <translation>{name} se está entrenando: detenla antes</translation>
    </message>
    <message>
        <source>there is no device &apos;{name}&apos; here ({error}): try --device cpu</source>
        <translation>no hay ningún dispositivo &apos;{name}&apos; aquí ({error}): prueba --device cpu</translation>
    </message>
    <message>
        <source>the device &apos;{name}&apos; cannot be used ({error}): try --device cpu</source>
        <translation>el dispositivo &apos;{name}&apos; no se puede usar ({error}): prueba --device cpu</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>no queda memoria</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>the GPU of this Mac</source>
        <translation>la GPU de este Mac</translation>
    </message>
    <message>
        <source>{cpu}; no GPU found</source>
        <translation>{cpu}; no se encontró ninguna GPU</translation>
    </message>
    <message>
        <source>{processes} processes cannot share {device}: take --processes 1, or --device cpu</source>
        <translation>{processes} procesos no pueden compartir {device}: usa --processes 1, o --device cpu</translation>
    </message>
    <message>
        <source>there is 1</source>
        <translation>hay 1</translation>
    </message>
    <message>
        <source>there are {gpus}</source>
        <translation>hay {gpus}</translation>
    </message>
    <message>
        <source>{processes} processes need a GPU each, and {there}: take --processes {gpus}, or --device cpu</source>
        <translation>{processes} procesos necesitan una GPU cada uno, y {there}: usa --processes {gpus}, o --device cpu</translation>
    </message>
    <message>
        <source>another of the {processes} processes is gone: go on with --resume</source>
        <translation>otro de los {processes} procesos ha desaparecido: continúa con --resume</translation>
    </message>
    <message>
        <source>there is no generator &apos;{generator}&apos;, and no digits that it drew: &apos;digitlab networks --generators&apos; lists them</source>
        <translation>no existe el generador &apos;{generator}&apos;, ni dígitos que dibujara: &apos;digitlab networks --generators&apos; los enumera</translation>
    </message>
    <message>
        <source>{one:,} and {other:,} digits</source>
        <translation>{one:,} y {other:,} dígitos</translation>
    </message>
    <message>
        <source>{one:,} and {other:,} epochs</source>
        <translation>{one:,} y {other:,} épocas</translation>
    </message>
    <message>
        <source>{one:,} and {other:,} steps</source>
        <translation>{one:,} y {other:,} pasos</translation>
    </message>
    <message>
        <source>on {one} and on {other}</source>
        <translation>en {one} y en {other}</translation>
    </message>
    <message>
        <source>{network} began with the weights of {start}</source>
        <translation>{network} empezó con los pesos de {start}</translation>
    </message>
    <message>
        <source>on digits {one}, and {other}</source>
        <translation>con dígitos {one}, y {other}</translation>
    </message>
    <message>
        <source>labels smoothed by {one:g} and by {other:g}</source>
        <translation>etiquetas suavizadas con {one:g} y con {other:g}</translation>
    </message>
    <message>
        <source>{network} by a loss of its own</source>
        <translation>{network} con una pérdida propia</translation>
    </message>
    <message>
        <source>a file of a run</source>
        <translation>un archivo de una ejecución</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>el entrenamiento</translation>
    </message>
    <message>
        <source>no training is as far as {progress}</source>
        <translation>ningún entrenamiento ha llegado a {progress}</translation>
    </message>
    <message>
        <source>the state of the training cannot be read: {error}</source>
        <translation>no se puede leer el estado del entrenamiento: {error}</translation>
    </message>
    <message>
        <source>the optimiser&apos;s &apos;{key}&apos; belongs to no weight</source>
        <translation>&apos;{key}&apos; del optimizador no pertenece a ningún peso</translation>
    </message>
    <message>
        <source>the optimiser&apos;s &apos;{key}&apos; is {shape}, not {expected}</source>
        <translation>&apos;{key}&apos; del optimizador es {shape}, no {expected}</translation>
    </message>
    <message>
        <source>{name} must lie between 0 and {most:g}, not {value}</source>
        <translation>{name} debe estar entre 0 y {most:g}, no {value}</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño del lote</translation>
    </message>
    <message>
        <source>initial width</source>
        <translation>amplitud inicial</translation>
    </message>
    <message>
        <source>shift px</source>
        <translation>desplazamiento px</translation>
    </message>
    <message>
        <source>turn deg</source>
        <translation>giro en grados</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavizado de etiquetas</translation>
    </message>
    <message>
        <source>start from</source>
        <translation>empezar desde</translation>
    </message>
    <message>
        <source>shifted by up to ±{pixels} px</source>
        <translation>desplazados hasta ±{pixels} px</translation>
    </message>
    <message>
        <source>turned by up to ±{degrees:g}°</source>
        <translation>girados hasta ±{degrees:g}°</translation>
    </message>
    <message>
        <source>magnified by up to {zoom:g} either way</source>
        <translation>ampliados o reducidos hasta {zoom:g}</translation>
    </message>
    <message>
        <source>distorted by {pixels:g} px</source>
        <translation>deformados {pixels:g} px</translation>
    </message>
    <message>
        <source>with noise of {noise:g}</source>
        <translation>con ruido de {noise:g}</translation>
    </message>
    <message>
        <source>upright and centred, no augmentation</source>
        <translation>derechos y centrados, sin aumento de datos</translation>
    </message>
    <message>
        <source>{others} and {last} at random</source>
        <translation>{others} y {last} al azar</translation>
    </message>
    <message>
        <source>{last} at random</source>
        <translation>{last} al azar</translation>
    </message>
    <message>
        <source>with {change}</source>
        <translation>con {change}</translation>
    </message>
    <message>
        <source>{change} by up to {limit:g} {unit}</source>
        <translation>{change} de hasta {limit:g} {unit}</translation>
    </message>
    <message>
        <source>{change} of up to {limit:g} {unit}</source>
        <translation>{change} de hasta {limit:g} {unit}</translation>
    </message>
    <message>
        <source>{change} down to {limit:g} {unit}</source>
        <translation>{change} hasta {limit:g} {unit}</translation>
    </message>
    <message>
        <source>{name} has a setting of its own: set {setting} instead</source>
        <translation>{name} tiene un ajuste propio: usa {setting} en su lugar</translation>
    </message>
    <message>
        <source>a network&apos;s name</source>
        <translation>el nombre de una red</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} characters</source>
        <translation>{name} tiene más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not &apos;{value}&apos;</source>
        <translation>{name} tiene que ser uno de {choices}, no &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>data must not join more than {most} collections</source>
        <translation>data no puede unir más de {most} colecciones</translation>
    </message>
    <message>
        <source>{processes} processes cannot share a batch of {batch_size}: enlarge the batch</source>
        <translation>{processes} procesos no pueden compartir un lote de {batch_size}: agranda el lote</translation>
    </message>
    <message>
        <source>there are {networks}; {why_not}</source>
        <translation>hay {networks}; {why_not}</translation>
    </message>
    <message>
        <source>there is no network &apos;{network}&apos; to train: {choices}</source>
        <translation>no existe la red &apos;{network}&apos; para entrenar: {choices}</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; has a loss of its own, in which there is no place for what is no digit: set non digits to 0, or train an MLP or a CNN</source>
        <translation>&apos;{network}&apos; tiene una pérdida propia, en la que no cabe lo que no es un dígito: pon los no dígitos en 0, o entrena un MLP o una CNN</translation>
    </message>
    <message>
        <source>{data} has {found}, and &apos;{network}&apos; learns {classes}: begin a new training, or put the classes back as they were</source>
        <translation>{data} tiene {found}, y &apos;{network}&apos; aprende {classes}: empieza un entrenamiento nuevo, o deja las clases como estaban</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which tells {theirs} classes apart, and {data} has {classes}: start from a network with as many, or from fresh weights</source>
        <translation>&apos;{network}&apos; no puede empezar desde los pesos de &apos;{start}&apos;, que distingue {theirs} clases, y {data} tiene {classes}: empieza desde una red con otras tantas, o desde pesos nuevos</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which reads pictures in colour: read a folder in colour, too, or start from a network that reads grey, or from fresh weights</source>
        <translation>«{network}» no puede partir de los pesos de «{start}», que lee imágenes en color: lee también una carpeta en color, o parte de una red que lea gris o de pesos nuevos</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which reads grey ink: read the pictures in grey, or start from a network that reads colours, or from fresh weights</source>
        <translation>«{network}» no puede partir de los pesos de «{start}», que lee tinta gris: lee las imágenes en gris, o parte de una red que lea colores o de pesos nuevos</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; cannot start from the weights of &apos;{start}&apos;, which is of another architecture: give the new network a name of its own, and it takes over the architecture</source>
        <translation>&apos;{network}&apos; no puede empezar desde los pesos de &apos;{start}&apos;, que es de otra arquitectura: da a la red nueva un nombre propio, y toma la arquitectura</translation>
    </message>
    <message>
        <source>it cannot have begun at {begun}</source>
        <translation>no puede haber empezado el {begun}</translation>
    </message>
    <message>
        <source>{folder}: {error}: a training writes some megabytes there, and {free:,} bytes are free: make room, or choose another folder with --data-dir</source>
        <translation>{folder}: {error}: un entrenamiento escribe ahí unos megabytes, y quedan {free:,} bytes libres: haz sitio, o elige otra carpeta con --data-dir</translation>
    </message>
    <message>
        <source>{part}: is a link, which no run is written through: name the folder that it stands for</source>
        <translation>{part}: es un enlace, y a través de uno no se escribe ninguna ejecución: indica la carpeta a la que apunta</translation>
    </message>
    <message>
        <source>{folder}: has no {record}, so nothing can go on: &apos;digitlab runs --delete {name}&apos; removes it</source>
        <translation>{folder}: no tiene {record}, así que nada puede continuar: &apos;digitlab runs --delete {name}&apos; la elimina</translation>
    </message>
    <message>
        <source>{path}: is damaged: {error}: delete its folder, its networks can be kept</source>
        <translation>{path}: está dañado: {error}: elimina su carpeta, sus redes se pueden conservar</translation>
    </message>
    <message>
        <source>is of format {found}, this digitlab reads format {known}</source>
        <translation>es del formato {found}; este digitlab lee el formato {known}</translation>
    </message>
    <message>
        <source>{path}: {error}: use the digitlab that wrote it</source>
        <translation>{path}: {error}: usa el digitlab que lo escribió</translation>
    </message>
    <message>
        <source>there is no run &apos;last&apos;: &apos;digitlab runs&apos; lists them</source>
        <translation>no existe la ejecución &apos;last&apos;: &apos;digitlab runs&apos; las enumera</translation>
    </message>
    <message>
        <source>a weights file&apos;s name</source>
        <translation>el nombre de un archivo de pesos</translation>
    </message>
    <message>
        <source>{path}: {error}: delete its folder, its networks can be kept</source>
        <translation>{path}: {error}: elimina su carpeta, sus redes se pueden conservar</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}: delete its folder, its networks can be kept</source>
        <translation>{path}, línea {number}: {error}: elimina su carpeta, sus redes se pueden conservar</translation>
    </message>
    <message>
        <source>this run starts from the weights of {network}: a script begins with fresh ones</source>
        <translation>esta ejecución parte de los pesos de {network}: un script empieza con pesos nuevos</translation>
    </message>
    <message>
        <source>this run learned from {data}: a script only reads files like MNIST&apos;s</source>
        <translation>esta ejecución aprendió de {data}: un script solo lee archivos como los de MNIST</translation>
    </message>
    <message>
        <source>this run&apos;s digits are changed by {changes}: a script can move and distort them, and cover them with noise</source>
        <translation>los dígitos de esta ejecución se cambian con {changes}: un script puede moverlos y deformarlos, y cubrirlos de ruido</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; means two things: it cannot be written out</source>
        <translation>&apos;{name}&apos; significa dos cosas: no se puede escribir</translation>
    </message>
    <message>
        <source>{layer} cannot be written out: it does not keep its {name}</source>
        <translation>{layer} no se puede escribir: no conserva su {name}</translation>
    </message>
    <message>
        <source>{path}: is larger than {most:,} bytes, and no file of its kind can be</source>
        <translation>{path}: tiene más de {most:,} bytes, y ningún archivo de su tipo puede tenerlos</translation>
    </message>
    <message>
        <source>{path}: is not an ordinary file</source>
        <translation>{path}: no es un archivo ordinario</translation>
    </message>
    <message>
        <source>{path}: is a link, and nothing is written through it: remove it</source>
        <translation>{path}: es un enlace, y a través de él no se escribe nada: elimínalo</translation>
    </message>
    <message>
        <source>{path}: is not an ordinary file: remove it</source>
        <translation>{path}: no es un archivo ordinario: elimínalo</translation>
    </message>
    <message>
        <source>{path}: is not a text in UTF-8</source>
        <translation>{path}: no es un texto en UTF-8</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado en exceso</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>contiene medio par sustituto, que no es ningún carácter</translation>
    </message>
    <message>
        <source>holds more values than a file of its kind can</source>
        <translation>contiene más valores de los que puede tener un archivo de su tipo</translation>
    </message>
    <message>
        <source>is nested more than {most} deep</source>
        <translation>está anidado a más de {most} niveles</translation>
    </message>
    <message>
        <source>holds the integer {digits}, which is too large</source>
        <translation>contiene el entero {digits}, que es demasiado grande</translation>
    </message>
    <message>
        <source>holds the number {digits}, which is too large</source>
        <translation>contiene el número {digits}, que es demasiado grande</translation>
    </message>
    <message>
        <source>holds {name}, which is no number</source>
        <translation>contiene {name}, que no es un número</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be {what}: use letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>&apos;{name}&apos; no puede ser {what}: usa letras, dígitos, &apos;-&apos; y &apos;_&apos;</translation>
    </message>
    <message>
        <source>is a folder, name a file</source>
        <translation>es una carpeta, indica un archivo</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>there must be {fewest} to {most} classes, not {count:,}</source>
        <translation>tiene que haber de {fewest} a {most} clases, no {count:,}</translation>
    </message>
    <message>
        <source>two classes are called &apos;{name}&apos;: each needs a name of its own</source>
        <translation>dos clases se llaman &apos;{name}&apos;: cada una necesita un nombre propio</translation>
    </message>
    <message>
        <source>the digits 0 to 9</source>
        <translation>los dígitos de 0 a 9</translation>
    </message>
    <message>
        <source>{count} classes ({names}{more})</source>
        <translation>{count} clases ({names}{more})</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a class: it needs a name of 1 to {most} characters that can be printed</source>
        <translation>&apos;{name}&apos; no puede ser una clase: necesita un nombre de 1 a {most} caracteres imprimibles</translation>
    </message>
    <message>
        <source>&apos;{alphabet}&apos; is no alphabet: {error}: write 2 to 40 names with spaces between them, as in &apos;a b c ä&apos;</source>
        <translation>&apos;{alphabet}&apos; no es un alfabeto: {error}: escribe de 2 a 40 nombres separados por espacios, como en &apos;a b c ä&apos;</translation>
    </message>
    <message>
        <source>sub-folders 0 to 9, or named like your own classes, or a .csv of names and labels</source>
        <translation>subcarpetas de 0 a 9, o con los nombres de tus clases, o un .csv con nombres y etiquetas</translation>
    </message>
    <message>
        <source>{path}: is no folder: choose one with {wanted}</source>
        <translation>{path}: no es una carpeta: elige una con {wanted}</translation>
    </message>
    <message>
        <source>{path}: has IDX files, which have no colours: read it in grey</source>
        <translation>{path}: tiene archivos IDX, que no tienen colores: léela en gris</translation>
    </message>
    <message>
        <source>{path}: must have 28 x 28 images and as many labels from 0 to {last}, not {shape} and {labels:,} labels up to {largest}: write the folder again</source>
        <translation>{path}: tiene que tener imágenes de 28 x 28 y otras tantas etiquetas de 0 a {last}, no {shape} y {labels:,} etiquetas de hasta {largest}: escribe la carpeta de nuevo</translation>
    </message>
    <message>
        <source>{images}, digit {number:,}</source>
        <translation>{images}, dígito {number:,}</translation>
    </message>
    <message>
        <source>{path}: {error}: write one name a line</source>
        <translation>{path}: {error}: escribe un nombre por línea</translation>
    </message>
    <message>
        <source>{path}: has more than {most:,} pictures: the others are left out</source>
        <translation>{path}: tiene más de {most:,} imágenes: las demás se dejan fuera</translation>
    </message>
    <message>
        <source>{file}: is blank: nothing stands out from the paper</source>
        <translation>{file}: está en blanco: nada destaca del papel</translation>
    </message>
    <message>
        <source>{path}: has no picture with a label: {wanted}, are looked for</source>
        <translation>{path}: no tiene ninguna imagen con etiqueta: se buscan {wanted}</translation>
    </message>
    <message>
        <source>and more, which are not listed</source>
        <translation>y más, que no se enumeran</translation>
    </message>
    <message>
        <source>{folder}: {error}: rename it</source>
        <translation>{folder}: {error}: cámbiale el nombre</translation>
    </message>
    <message>
        <source>{path}: has more than {most} classes, and {most} are the most: take some of them out</source>
        <translation>{path}: tiene más de {most} clases, y {most} es el máximo: quita algunas</translation>
    </message>
    <message>
        <source>{table}, line {number}</source>
        <translation>{table}, línea {number}</translation>
    </message>
    <message>
        <source>{table}: cannot be read: {error}: save it as UTF-8, with a file&apos;s name and its class in each line</source>
        <translation>{table}: no se puede leer: {error}: guárdala como UTF-8, con el nombre de un archivo y su clase en cada línea</translation>
    </message>
    <message>
        <source>has more than {most:,} lines</source>
        <translation>tiene más de {most:,} líneas</translation>
    </message>
    <message>
        <source>a line has more than {most:,} characters</source>
        <translation>una línea tiene más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>{place}: is not a file&apos;s name and a label from 0 to 9: {line}</source>
        <translation>{place}: no es el nombre de un archivo y una etiqueta de 0 a 9: {line}</translation>
    </message>
    <message>
        <source>{place}: is not a file&apos;s name and a class: {line}</source>
        <translation>{place}: no es el nombre de un archivo y una clase: {line}</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be a file&apos;s name</source>
        <translation>{place}: {name} no puede ser el nombre de un archivo</translation>
    </message>
    <message>
        <source>{place}: {name} lies outside the folder</source>
        <translation>{place}: {name} está fuera de la carpeta</translation>
    </message>
    <message>
        <source>its name has 1 to {most} characters that can be printed: {words!r}</source>
        <translation>su nombre tiene de 1 a {most} caracteres imprimibles: {words!r}</translation>
    </message>
    <message>
        <source>{name} is downloaded first: {megabytes} MB, to {folder}.</source>
        <translation>{name} se descarga antes: {megabytes} MB, en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>You have kept %n digit(s) of your own.</source>
        <translation>
            <numerusform>Has guardado %n dígito propio.</numerusform>
            <numerusform>Has guardado %n dígitos propios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have kept %n drawing(s) of your own of {classes}.</source>
        <translation>
            <numerusform>Has guardado %n dibujo propio de {classes}.</numerusform>
            <numerusform>Has guardado %n dibujos propios de {classes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept of {missing}: a network cannot learn these.</source>
        <translation>No se conserva ninguno de {missing}: una red no puede aprenderlos.</translation>
    </message>
    <message>
        <source>its digits to {split} are no 1 to {most:,} images of 28 x 28 bytes with as many labels from 0 to {last}</source>
        <translation>sus dígitos para {split} no son de 1 a {most:,} imágenes de 28 x 28 bytes con otras tantas etiquetas de 0 a {last}</translation>
    </message>
    <message>
        <source>own handwritten</source>
        <translation>propios escritos a mano</translation>
    </message>
    <message>
        <source>there are {sources}, {folder}PATH and {prefix}GENERATOR; {why_not}</source>
        <translation>hay {sources}, {folder}PATH y {prefix}GENERATOR; {why_not}</translation>
    </message>
    <message>
        <source>there are no digits called &apos;{source}&apos;: {choices}</source>
        <translation>no hay dígitos llamados &apos;{source}&apos;: {choices}</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; joins an alphabet of your own to other digits: only what has the same classes can be joined, so leave out &apos;+{company}&apos;</source>
        <translation>&apos;{source}&apos; une un alfabeto propio con otros dígitos: solo se puede unir lo que tiene las mismas clases, así que quita &apos;+{company}&apos;</translation>
    </message>
    <message>
        <source>pictured in colour ({name})</source>
        <translation>de imágenes en color ({name})</translation>
    </message>
    <message>
        <source>pictured ({name})</source>
        <translation>en imágenes ({name})</translation>
    </message>
    <message>
        <source>generated ({generator})</source>
        <translation>generados ({generator})</translation>
    </message>
    <message>
        <source>&apos;{one}&apos; has {classes}, and &apos;{other}&apos; {others}: only what has the same classes can be joined</source>
        <translation>&apos;{one}&apos; tiene {classes}, y &apos;{other}&apos; {others}: solo se puede unir lo que tiene las mismas clases</translation>
    </message>
    <message>
        <source>{generator} draws {count:,} digits first, once: minutes.</source>
        <translation>{generator} dibuja antes {count:,} dígitos, una vez: minutos.</translation>
    </message>
    <message>
        <source>{answers:,} answers cannot have {confidences:,} confidences</source>
        <translation>{answers:,} respuestas no pueden tener {confidences:,} confianzas</translation>
    </message>
    <message>
        <source>an answer is one of {classes} classes, or −1</source>
        <translation>una respuesta es una de {classes} clases, o −1</translation>
    </message>
    <message>
        <source>confidences</source>
        <translation>confianzas</translation>
    </message>
    <message>
        <source>it reads MNIST&apos;s digits</source>
        <translation>lee los dígitos de MNIST</translation>
    </message>
    <message>
        <source>{name} has no option {option}</source>
        <translation>{name} no tiene la opción {option}</translation>
    </message>
    <message>
        <source>{what} must lie between {low} and {high}, not {value}</source>
        <translation>{what} tiene que estar entre {low} y {high}, no {value}</translation>
    </message>
    <message>
        <source>{what} must lie between 0 and 1, not {share}</source>
        <translation>{what} tiene que estar entre 0 y 1, no {share}</translation>
    </message>
    <message>
        <source>{name} must be at most {most} numbers, not {count:,}</source>
        <translation>{name} tiene que tener como mucho {most} números, no {count:,}</translation>
    </message>
    <message>
        <source>{name} must lie between 0 and {largest}, not {size}</source>
        <translation>{name} tiene que estar entre 0 y {largest}, no {size}</translation>
    </message>
    <message>
        <source>the network would learn {count:,} numbers, and {most:,} are the most</source>
        <translation>la red aprendería {count:,} números, y {most:,} es el máximo</translation>
    </message>
    <message>
        <source>the network would need {count:,} multiply-adds for one digit, and {most:,} are the most</source>
        <translation>la red necesitaría {count:,} multiplicaciones y sumas por dígito, y {most:,} es el máximo</translation>
    </message>
    <message>
        <source>the network would answer {count:,} numbers for one digit in one layer, and {most:,} are the most</source>
        <translation>la red respondería {count:,} números por dígito en una capa, y {most:,} es el máximo</translation>
    </message>
    <message>
        <source>one convolution</source>
        <translation>una convolución</translation>
    </message>
    <message numerus="yes">
        <source>%n convolutions</source>
        <translation>
            <numerusform>%n convolución</numerusform>
            <numerusform>%n convoluciones</numerusform>
        </translation>
    </message>
    <message>
        <source>one dense layer</source>
        <translation>una capa densa</translation>
    </message>
    <message numerus="yes">
        <source>%n dense layers</source>
        <translation>
            <numerusform>%n capa densa</numerusform>
            <numerusform>%n capas densas</numerusform>
        </translation>
    </message>
    <message>
        <source>channels, kernels and hidden</source>
        <translation>channels, kernels y hidden</translation>
    </message>
    <message>
        <source>at most {most} poolings fit the field, not {count}</source>
        <translation>en el campo caben como mucho {most} agrupaciones, no {count}</translation>
    </message>
    <message>
        <source>every convolution needs channels and a kernel: {channels} and {kernels}</source>
        <translation>cada convolución necesita canales y un kernel: {channels} y {kernels}</translation>
    </message>
    <message>
        <source>kernels must be odd to keep the size of the maps: {kernels}</source>
        <translation>los kernels tienen que ser impares para conservar el tamaño de los mapas: {kernels}</translation>
    </message>
    <message>
        <source>endless paper goes with average or max pooling, not with &apos;{pooling}&apos;</source>
        <translation>el papel sin fin va con la agrupación por promedio o máximo, no con &apos;{pooling}&apos;</translation>
    </message>
    <message>
        <source>endless paper has no size that a &apos;flatten&apos; head could count on: pool globally</source>
        <translation>el papel sin fin no tiene un tamaño con el que contara una cabeza &apos;flatten&apos;: agrupa globalmente</translation>
    </message>
    <message>
        <source>endless paper goes with relu, not with &apos;{activation}&apos;</source>
        <translation>el papel sin fin va con relu, no con &apos;{activation}&apos;</translation>
    </message>
    <message>
        <source>nothing is left of the field behind kernels of {kernels} with &apos;{pooling}&apos; pooling</source>
        <translation>no queda nada del campo detrás de kernels de {kernels} con agrupación &apos;{pooling}&apos;</translation>
    </message>
    <message>
        <source>The same filters look everywhere, but the dense head has weights for every place: it fails too, only later.</source>
        <translation>Los mismos filtros miran en todas partes, pero la cabeza densa tiene pesos para cada lugar: también falla, solo que más tarde.</translation>
    </message>
    <message>
        <source>The same filters look everywhere, and pooling over the whole map forgets where: a shift that loses no ink changes nothing, a turn much.</source>
        <translation>Los mismos filtros miran en todas partes, y la agrupación de todo el mapa olvida dónde: un desplazamiento que no pierde tinta no cambia nada, un giro mucho.</translation>
    </message>
    <message>
        <source>The same filters look everywhere, and pooling over the whole map forgets where; its borders and its sampling do not.</source>
        <translation>Los mismos filtros miran en todas partes, y la agrupación de todo el mapa olvida dónde; sus bordes y su muestreo no.</translation>
    </message>
    <message>
        <source>CNN, {convolutions}, with a dense head{function}</source>
        <translation>CNN, {convolutions}, con cabeza densa{function}</translation>
    </message>
    <message>
        <source>CNN, {convolutions}, pooled over the whole page{function}</source>
        <translation>CNN, {convolutions}, agrupada en toda la página{function}</translation>
    </message>
    <message>
        <source>It keeps the largest connected component of the ink, crops and centres it by a rule</source>
        <translation>Conserva el mayor componente conexo de la tinta, lo recorta y lo centra con una regla</translation>
    </message>
    <message>
        <source>It crops and centres the ink by a rule</source>
        <translation>Recorta y centra la tinta con una regla</translation>
    </message>
    <message>
        <source>then measures its edges in eight directions with kernels that a person thought of, and divides them by their length block by block</source>
        <translation>después mide sus bordes en ocho direcciones con kernels que ideó una persona, y los divide por su longitud bloque a bloque</translation>
    </message>
    <message>
        <source>then measures its edges in eight directions with kernels that a person thought of</source>
        <translation>después mide sus bordes en ocho direcciones con kernels que ideó una persona</translation>
    </message>
    <message>
        <source>Only the last layer, a support vector machine, learns.</source>
        <translation>Solo aprende la última capa, una máquina de vectores de soporte.</translation>
    </message>
    <message>
        <source>Only the last layer learns.</source>
        <translation>Solo aprende la última capa.</translation>
    </message>
    <message>
        <source>{cropped}, {measured}. {learned}</source>
        <translation>{cropped}, {measured}. {learned}</translation>
    </message>
    <message>
        <source>, the largest component alone</source>
        <translation>, solo el mayor componente</translation>
    </message>
    <message>
        <source>, normalised by blocks</source>
        <translation>, normalizados por bloques</translation>
    </message>
    <message>
        <source>, before a support vector machine</source>
        <translation>, antes de una máquina de vectores de soporte</translation>
    </message>
    <message>
        <source>Edges by hand, over squares of {cell} pixels</source>
        <translation>Bordes a mano, en cuadrados de {cell} píxeles</translation>
    </message>
    <message>
        <source>by the hinge loss of a support vector machine</source>
        <translation>con la pérdida bisagra de una máquina de vectores de soporte</translation>
    </message>
    <message>
        <source>Every one of {side} x {side} pixels has weights of its own for each of its 3 colours, {count} in all: a moved digit meets other weights.</source>
        <translation>Cada uno de los {side} x {side} píxeles tiene pesos propios para cada uno de sus 3 colores, {count} en total: un dígito desplazado encuentra otros pesos.</translation>
    </message>
    <message>
        <source>Every one of {side} x {side} = {count} pixels has weights of its own: a moved digit meets other weights.</source>
        <translation>Cada uno de {side} x {side} = {count} píxeles tiene pesos propios: un dígito movido se encuentra con otros pesos.</translation>
    </message>
    <message>
        <source>{layers} of {units}</source>
        <translation>{layers} de {units}</translation>
    </message>
    <message>
        <source>, batch-normalised</source>
        <translation>, con normalización por lotes</translation>
    </message>
    <message>
        <source>MLP, {layers}</source>
        <translation>MLP, {layers}</translation>
    </message>
    <message>
        <source>MLP on {side} x {side} pixels, {layers}</source>
        <translation>MLP sobre {side} x {side} píxeles, {layers}</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>ninguna capa oculta</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>una capa oculta</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n capa oculta</numerusform>
            <numerusform>%n capas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>layer {number}: {fault}</source>
        <translation>capa {number}: {fault}</translation>
    </message>
    <message>
        <source>ten answers</source>
        <translation>diez respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Built of your own layers: {layers}.</source>
        <translation>Construida con tus propias capas: {layers}.</translation>
    </message>
    <message>
        <source>CNN of your own layers: {layers}</source>
        <translation>CNN de capas propias: {layers}</translation>
    </message>
    <message>
        <source>MLP of your own layers: {layers}</source>
        <translation>MLP de capas propias: {layers}</translation>
    </message>
    <message>
        <source>MLP of your own layers</source>
        <translation>MLP de capas propias</translation>
    </message>
    <message>
        <source>one depthwise convolution</source>
        <translation>una convolución por canal</translation>
    </message>
    <message numerus="yes">
        <source>%n depthwise convolutions</source>
        <translation>
            <numerusform>%n convolución por canal</numerusform>
            <numerusform>%n convoluciones por canal</numerusform>
        </translation>
    </message>
    <message>
        <source>looks, negatives and hard negatives</source>
        <translation>looks, negatives y hard negatives</translation>
    </message>
    <message>
        <source>unfit poses: {config}</source>
        <translation>poses inadecuadas: {config}</translation>
    </message>
    <message>
        <source>sizes must be at least one, and ascend: {sizes}</source>
        <translation>los tamaños tienen que ser al menos uno, y ascender: {sizes}</translation>
    </message>
    <message>
        <source>sizes must lie between {least:g} and {largest:g}: {sizes}</source>
        <translation>los tamaños tienen que estar entre {least:g} y {largest:g}: {sizes}</translation>
    </message>
    <message>
        <source>the glance must pool globally, and copies are no endless paper</source>
        <translation>el vistazo tiene que agrupar globalmente, y las copias no son papel sin fin</translation>
    </message>
    <message>
        <source>One {name} reads {count} copies of the field, of other sizes and turns, with the same weights; each class adds its evidence over the copies. It pays for {count} readings.</source>
        <translation>{name}: una sola red lee {count} copias del campo, de otros tamaños y giros, con los mismos pesos; cada clase suma su evidencia sobre las copias. Lo paga con {count} lecturas.</translation>
    </message>
    <message>
        <source>A small CNN glances at {copies} copies of the field, turned by up to ±{degrees:.0f}° and of {sizes} sizes, each about the ink&apos;s centre of mass; a larger one looks at the {looks} most promising ones, with the same weights, and each class adds its evidence over these.</source>
        <translation>Una CNN pequeña echa un vistazo a {copies} copias del campo, giradas hasta ±{degrees:.0f}° y de {sizes} tamaños, cada una en torno al centro de masa de la tinta; una más grande mira las {looks} más prometedoras, con los mismos pesos, y cada clase suma su evidencia sobre estas.</translation>
    </message>
    <message>
        <source>{network} that reads any place, turn and size</source>
        <translation>{network} que lee en cualquier lugar, giro y tamaño</translation>
    </message>
    <message>
        <source>{network} that reads any place and size</source>
        <translation>{network} que lee en cualquier lugar y tamaño</translation>
    </message>
    <message>
        <source>{network} that reads any turn and size</source>
        <translation>{network} que lee en cualquier giro y tamaño</translation>
    </message>
    <message>
        <source>{network} that reads any size</source>
        <translation>{network} que lee en cualquier tamaño</translation>
    </message>
    <message>
        <source>it calls itself &apos;{kind}&apos;</source>
        <translation>se llama a sí misma &apos;{kind}&apos;</translation>
    </message>
    <message>
        <source>{name} is no config that can be written down and read again</source>
        <translation>{name} no es una configuración que se pueda escribir y volver a leer</translation>
    </message>
    <message>
        <source>its family is one of {families}</source>
        <translation>su familia es una de {families}</translation>
    </message>
    <message>
        <source>there must be {fewest} to {most} classes, not {classes}</source>
        <translation>tiene que haber de {fewest} a {most} clases, no {classes}</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; has the ten digits only, and not {classes} classes: train one of {kinds}</source>
        <translation>&apos;{kind}&apos; tiene solo los diez dígitos, y no {classes} clases: entrena una de {kinds}</translation>
    </message>
    <message>
        <source>&apos;{network}&apos; reads no colours: read the pictures in grey, or train mlp, cnn_flatten, plain or layers of your own</source>
        <translation>«{network}» no lee colores: lee las imágenes en gris, o entrena mlp, cnn_flatten, plain o capas propias</translation>
    </message>
    <message>
        <source>unknown architecture {unknown}: known are {architectures}; {why}</source>
        <translation>arquitectura desconocida {unknown}: se conocen {architectures}; {why}</translation>
    </message>
    <message>
        <source>{how_it_works} It reads pictures in colour: a drawing is the same ink in red, green and blue to it.</source>
        <translation>{how_it_works} Lee imágenes en color: para ella, un dibujo es la misma tinta en rojo, verde y azul.</translation>
    </message>
    <message>
        <source>{network}, in colour</source>
        <translation>{network}, en color</translation>
    </message>
    <message>
        <source>{config} reads no sheets</source>
        <translation>{config} no lee hojas</translation>
    </message>
    <message>
        <source>side, training_side and negatives</source>
        <translation>side, training_side y negatives</translation>
    </message>
    <message>
        <source>copies and kernels must be at most {most} pixels wide</source>
        <translation>copias y kernels pueden tener como mucho {most} píxeles de ancho</translation>
    </message>
    <message>
        <source>copies must be at least as wide as the field, {field} pixels: {side}, {training_side}</source>
        <translation>las copias tienen que ser al menos tan anchas como el campo, {field} píxeles: {side}, {training_side}</translation>
    </message>
    <message>
        <source>unfit turns: {config}</source>
        <translation>giros inadecuados: {config}</translation>
    </message>
    <message>
        <source>an MLP reads copies of {side} x {side} pixels only</source>
        <translation>un MLP lee solo copias de {side} x {side} píxeles</translation>
    </message>
    <message>
        <source>a CNN that reads turned copies must pool globally: the copies differ in size</source>
        <translation>una CNN que lee copias giradas tiene que agrupar globalmente: las copias tienen distintos tamaños</translation>
    </message>
    <message>
        <source>One {name} reads {count} copies of the field, turned by up to ±{degrees:.0f}°, with the same weights; each class adds its evidence over the copies. It pays for {count} readings.</source>
        <translation>{name}: una sola red lee {count} copias del campo, giradas hasta ±{degrees:.0f}°, con los mismos pesos; cada clase suma su evidencia sobre las copias. Lo paga con {count} lecturas.</translation>
    </message>
    <message>
        <source>{network} that turns the page</source>
        <translation>{network} que gira la página</translation>
    </message>
    <message>
        <source>It sees all pixels in another order, always the same. {reader}</source>
        <translation>Ve todos los píxeles en otro orden, siempre el mismo. {reader}</translation>
    </message>
    <message>
        <source>{network}, that sees shuffled pixels</source>
        <translation>{network}, que ve píxeles barajados</translation>
    </message>
    <message>
        <source>a convolution</source>
        <translation>una convolución</translation>
    </message>
    <message>
        <source>a depthwise convolution</source>
        <translation>una convolución por canal</translation>
    </message>
    <message>
        <source>a network has at most {most} layers: remove this one</source>
        <translation>una red tiene como mucho {most} capas: quita esta</translation>
    </message>
    <message>
        <source>there are not {rows} rows above to skip, but {count}: take fewer</source>
        <translation>no hay {rows} filas encima que saltar, sino {count}: toma menos</translation>
    </message>
    <message>
        <source>it adds {before}, which came into the rows above, to {now}: give both one shape</source>
        <translation>suma {before}, que entró en las filas de arriba, a {now}: dales a ambos la misma forma</translation>
    </message>
    <message>
        <source>a dense layer reads a list of numbers, here {maps}: flatten or pool them first</source>
        <translation>una capa densa lee una lista de números, aquí {maps}: aplánalos o agrúpalos antes</translation>
    </message>
    <message>
        <source>there are no maps left to flatten: remove this row</source>
        <translation>no quedan mapas que aplanar: quita esta fila</translation>
    </message>
    <message>
        <source>{layer} reads maps, here is a list of {count:,} numbers: move it further up</source>
        <translation>{layer} lee mapas, y aquí hay una lista de {count:,} números: súbela más arriba</translation>
    </message>
    <message>
        <source>a padding of {padding} lays windows of 1 on nothing but zeros: make the padding 0</source>
        <translation>un relleno de {padding} pone ventanas de 1 solo sobre ceros: pon el relleno en 0</translation>
    </message>
    <message>
        <source>a padding of {padding} lays windows of {kernel} on nothing but zeros: make the padding {most} or less</source>
        <translation>un relleno de {padding} pone ventanas de {kernel} solo sobre ceros: pon el relleno en {most} o menos</translation>
    </message>
    <message>
        <source>it would answer {count:,} numbers a digit: at most {most:,}</source>
        <translation>respondería {count:,} números por dígito: como mucho {most:,}</translation>
    </message>
    <message>
        <source>with it the network would learn {learned:,} numbers: at most {most:,}</source>
        <translation>con ella la red aprendería {learned:,} números: como mucho {most:,}</translation>
    </message>
    <message>
        <source>with it the network would need {work:,} multiply-adds a digit: at most {most:,}</source>
        <translation>con ella la red necesitaría {work:,} multiplicaciones y sumas por dígito: como mucho {most:,}</translation>
    </message>
    <message>
        <source>is 1 map of {height}×{width}</source>
        <translation>hay 1 mapa de {height}×{width}</translation>
    </message>
    <message>
        <source>are {count} maps of {height}×{width}</source>
        <translation>hay {count} mapas de {height}×{width}</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>{path}: cannot be loaded: {error}: {away}</source>
        <translation>{path}: no se puede cargar: {error}: {away}</translation>
    </message>
    <message>
        <source>{path}: what it draws is not finite: train it again, or move the file away</source>
        <translation>{path}: lo que dibuja no es finito: entrénala de nuevo, o aparta el archivo</translation>
    </message>
    <message>
        <source>{path}: its answers are not {count} finite numbers: train it again, or move the file away</source>
        <translation>{path}: sus respuestas no son {count} números finitos: entrénala de nuevo, o aparta el archivo</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing</source>
        <translation>falta &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is unknown</source>
        <translation>&apos;{name}&apos; es desconocido</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {found}, not {shape} {dtype}</source>
        <translation>&apos;{name}&apos; es {found}, no {shape} {dtype}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds numbers that are not finite</source>
        <translation>&apos;{name}&apos; contiene números que no son finitos</translation>
    </message>
    <message>
        <source>{path}: the weights do not fit the architecture they name: {first}{more}: {away}</source>
        <translation>{path}: los pesos no encajan con la arquitectura que nombran: {first}{more}: {away}</translation>
    </message>
    <message>
        <source>{name} must be a JSON object, not {kind}</source>
        <translation>{name} tiene que ser un objeto JSON, no {kind}</translation>
    </message>
    <message>
        <source>{name} has no field &apos;{field}&apos;: it has {fields}</source>
        <translation>{name} no tiene el campo &apos;{field}&apos;: tiene {fields}</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}</source>
        <translation>{name} tiene que ser uno de {choices}, no {value}</translation>
    </message>
    <message>
        <source>{name} is too large a number</source>
        <translation>{name} es un número demasiado grande</translation>
    </message>
    <message>
        <source>{name} must be of type {kind}, not {value}</source>
        <translation>{name} tiene que ser de tipo {kind}, no {value}</translation>
    </message>
    <message>
        <source>{name} must be a list, not {value}</source>
        <translation>{name} tiene que ser una lista, no {value}</translation>
    </message>
    <message>
        <source>{name} has an unfit value: {value} ({reasons})</source>
        <translation>{name} tiene un valor inadecuado: {value} ({reasons})</translation>
    </message>
    <message>
        <source>there is no recipe &apos;{recipe}&apos;: there are {names}</source>
        <translation>no existe la receta &apos;{recipe}&apos;: hay {names}</translation>
    </message>
    <message>
        <source>{path}: is no recipe: {error}</source>
        <translation>{path}: no es una receta: {error}</translation>
    </message>
    <message>
        <source>the recipe &apos;{recipe}&apos; comes with digitlab: choose another name</source>
        <translation>la receta &apos;{recipe}&apos; viene con digitlab: elige otro nombre</translation>
    </message>
    <message>
        <source>a recipe&apos;s name has letters, digits, spaces, dots, &apos;-&apos; and &apos;_&apos;, not &apos;{recipe}&apos;</source>
        <translation>el nombre de una receta tiene letras, dígitos, espacios, puntos, &apos;-&apos; y &apos;_&apos;, no &apos;{recipe}&apos;</translation>
    </message>
    <message>
        <source>you have no recipe &apos;{recipe}&apos;</source>
        <translation>no tienes ninguna receta &apos;{recipe}&apos;</translation>
    </message>
    <message>
        <source>the training loss is {loss:.3g} at step {step:,}, at a learning rate of up to {rate:g}; guessing costs {guessing:.2f}.</source>
        <translation>la pérdida de entrenamiento es {loss:.3g} en el paso {step:,}, con una tasa de aprendizaje de hasta {rate:g}; adivinar cuesta {guessing:.2f}.</translation>
    </message>
    <message>
        <source>after {step:,} steps, at a rate of up to {rate:g}, the held-out loss is {loss:.2f}; guessing costs {guessing:.2f}.</source>
        <translation>tras {step:,} pasos, con una tasa de hasta {rate:g}, la pérdida de validación es {loss:.2f}; adivinar cuesta {guessing:.2f}.</translation>
    </message>
    <message>
        <source>after {step:,} steps, at a rate of up to {rate:g}, the training loss is {loss:.2f}; guessing costs {guessing:.2f}.</source>
        <translation>tras {step:,} pasos, con una tasa de hasta {rate:g}, la pérdida de entrenamiento es {loss:.2f}; adivinar cuesta {guessing:.2f}.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the units of layer {layer} answer 0 to each of {probed:,} held-out digits (epoch {epoch}).</source>
        <translation>el {share:.0f} % de las unidades de la capa {layer} responde 0 a cada uno de {probed:,} dígitos de validación (época {epoch}).</translation>
    </message>
    <message>
        <source>{share:.0f} % of the units of layer {layer} answer 0 to each of {probed:,} held-out pictures (epoch {epoch}).</source>
        <translation>el {share:.0f} % de las unidades de la capa {layer} responde 0 a cada una de {probed:,} imágenes de validación (época {epoch}).</translation>
    </message>
    <message>
        <source>over-fitted for {epochs} epochs: the held-out loss rose from {lowest:.3f} to {last:.3f}, the training loss fell from {before:.3f} to {now:.3f}.</source>
        <translation>sobreajustada durante {epochs} épocas: la pérdida de validación subió de {lowest:.3f} a {last:.3f}, la de entrenamiento bajó de {before:.3f} a {now:.3f}.</translation>
    </message>
    <message>
        <source>a true convolution: its weight is kernels.flip(-1, -2)</source>
        <translation>una convolución verdadera: su peso es kernels.flip(-1, -2)</translation>
    </message>
    <message>
        <source>It has {classes}.</source>
        <translation>Tiene {classes}.</translation>
    </message>
    <message>
        <source>All its pictures are grey: in colour they say no more.</source>
        <translation>Todas sus imágenes son grises: en color no dicen nada más.</translation>
    </message>
    <message>
        <source>beside the original the largest difference in a probability is {largest:.1g}, and {differing} of {digits:,} pictures, each of three held-out digits in red, green and blue, are answered differently.</source>
        <translation>frente al original, la mayor diferencia en una probabilidad es {largest:.1g}, y {differing} de {digits:,} imágenes, cada una de tres dígitos de validación en rojo, verde y azul, reciben otra respuesta.</translation>
    </message>
    <message>
        <source>beside the original the largest difference in a probability is {largest:.1g}, and {differing} of {digits:,} held-out digits are answered differently.</source>
        <translation>frente al original, la mayor diferencia en una probabilidad es {largest:.1g}, y {differing} de {digits:,} dígitos de validación reciben otra respuesta.</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, draws digits</source>
        <translation>{parameters:,} parámetros, dibuja dígitos</translation>
    </message>
    <message>
        <source>{parameters:,} parameters</source>
        <translation>{parameters:,} parámetros</translation>
    </message>
    <message>
        <source>{path}: is no {suffix} file: plain weights are saved by safetensors.torch.save_file</source>
        <translation>{path}: no es un archivo {suffix}: los pesos solos se guardan con safetensors.torch.save_file</translation>
    </message>
    <message>
        <source>{parameters:,} parameters, reads {share:.1%} of the first {digits:,} test digits</source>
        <translation>{parameters:,} parámetros, lee el {share:.1%} de los primeros {digits:,} dígitos de prueba</translation>
    </message>
    <message>
        <source> (it reads 1 for ink and 0 for paper: whatever else it expects, such as a mean to be subtracted, must be part of it)</source>
        <translation> (lee 1 como tinta y 0 como papel: todo lo demás que espere, como una media que restar, tiene que formar parte de ella)</translation>
    </message>
    <message>
        <source>run it with &apos;python {file} FOLDER&apos;, the folder of MNIST&apos;s IDX files.</source>
        <translation>ejecútalo con &apos;python {file} FOLDER&apos;, la carpeta de los archivos IDX de MNIST.</translation>
    </message>
    <message>
        <source>name the file with --out</source>
        <translation>nombra el archivo con --out</translation>
    </message>
    <message>
        <source>the network was to go to {place}: it goes to your own networks instead, as {network}</source>
        <translation>la red iba a guardarse en {place}: va en cambio a tus propias redes, como {network}</translation>
    </message>
    <message>
        <source>{path}: {reason}: name another file with --out</source>
        <translation>{path}: {reason}: nombra otro archivo con --out</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing older is lost: see that the folder can be written, then &apos;{command}&apos;</source>
        <translation>{path}: {reason}. No se pierde nada anterior: procura que se pueda escribir en la carpeta y después &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{path}: {reason}: {needed:,} bytes are needed, {free:,} are free. Nothing older is lost: make room, then &apos;{command}&apos;</source>
        <translation>{path}: {reason}: se necesitan {needed:,} bytes, quedan {free:,} libres. No se pierde nada anterior: haz sitio y después &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>the network that was called {name} is called {other} now</source>
        <translation>la red que se llamaba {name} se llama ahora {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing is lost: name another file, &apos;{command} --out FILE&apos;</source>
        <translation>{path}: {reason}. No se pierde nada: nombra otro archivo, &apos;{command} --out FILE&apos;</translation>
    </message>
    <message>
        <source>the run has learned from what &apos;{generator}&apos; drew with the weights {before}…, and it has {now}… by now, which draw other digits: put its former weights file back to go on, or begin anew, &apos;digitlab train NETWORK --data {data}&apos;</source>
        <translation>la ejecución aprendió de lo que &apos;{generator}&apos; dibujó con los pesos {before}…, y ahora tiene {now}…, que dibujan otros dígitos: para continuar, vuelve a poner su archivo de pesos anterior, o empieza de nuevo, &apos;digitlab train NETWORK --data {data}&apos;</translation>
    </message>
    <message>
        <source>out of memory: close other programs, then &apos;digitlab train --resume {run}&apos; goes on</source>
        <translation>falta memoria: cierra otros programas y &apos;digitlab train --resume {run}&apos; continúa</translation>
    </message>
    <message>
        <source>{fault}: no network was saved, the last checkpoint is in the run {run}. Try a lower learning rate than {rate}</source>
        <translation>{fault}: no se guardó ninguna red, el último punto de control está en la ejecución {run}. Prueba una tasa de aprendizaje menor que {rate}</translation>
    </message>
    <message>
        <source>another process could not use its own</source>
        <translation>otro proceso no pudo usar el suyo</translation>
    </message>
    <message>
        <source>out of memory on {device} ({reason}): training goes on on the CPU</source>
        <translation>falta memoria en {device} ({reason}): el entrenamiento continúa en la CPU</translation>
    </message>
    <message>
        <source>{device} cannot be used ({reason}): training goes on on the CPU</source>
        <translation>{device} no se puede usar ({reason}): el entrenamiento continúa en la CPU</translation>
    </message>
    <message>
        <source>the loss became {loss} at step {step}, at a learning rate of {rate:.2g}</source>
        <translation>la pérdida se volvió {loss} en el paso {step}, con una tasa de aprendizaje de {rate:.2g}</translation>
    </message>
    <message>
        <source>{device} failed: {reason}. Go on with --resume {run} --device cpu</source>
        <translation>{device} falló: {reason}. Continúa con --resume {run} --device cpu</translation>
    </message>
    <message>
        <source>out of memory on {device}: {reason}. Close other programs, then &apos;{command}&apos;, or train anew with smaller batches</source>
        <translation>falta memoria en {device}: {reason}. Cierra otros programas y después &apos;{command}&apos;, o entrena de nuevo con lotes más pequeños</translation>
    </message>
    <message>
        <source>out of memory on {device}: training goes on on the CPU</source>
        <translation>falta memoria en {device}: el entrenamiento continúa en la CPU</translation>
    </message>
    <message>
        <source>out of memory on {device}: training goes on with each batch in {parts} parts</source>
        <translation>falta memoria en {device}: el entrenamiento continúa con cada lote en {parts} partes</translation>
    </message>
    <message>
        <source>out of memory: {reason}: close other programs, and train again</source>
        <translation>falta memoria: {reason}: cierra otros programas y entrena de nuevo</translation>
    </message>
    <message>
        <source>the run {run} began with {before:,} digits, which are not the {now:,} that {data} has now: bring back what it learned from, or train anew</source>
        <translation>la ejecución {run} empezó con {before:,} dígitos, que no son los {now:,} que {data} tiene ahora: devuelve aquello de lo que aprendió, o entrena de nuevo</translation>
    </message>
    <message>
        <source>the weights became infinite at step {step}</source>
        <translation>los pesos se hicieron infinitos en el paso {step}</translation>
    </message>
    <message>
        <source>out of memory on {device}: {reason}. Take smaller batches, or parts of them: &apos;{command}&apos;</source>
        <translation>falta memoria en {device}: {reason}. Toma lotes más pequeños, o partes de ellos: &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>it computes wrongly</source>
        <translation>calcula mal</translation>
    </message>
    <message>
        <source>it is of the type {found}, and {needed} is needed</source>
        <translation>es del tipo {found}, y se necesita {needed}</translation>
    </message>
    <message>
        <source>the settings are of version {version}, this digitlab reads {known}</source>
        <translation>los ajustes son de la versión {version}, este digitlab lee la {known}</translation>
    </message>
    <message>
        <source>there are three slots for networks, not {count}</source>
        <translation>hay tres lugares para redes, no {count}</translation>
    </message>
    <message>
        <source>only the third slot for networks may be empty</source>
        <translation>solo el tercer lugar para redes puede quedar vacío</translation>
    </message>
    <message>
        <source>the window&apos;s place must be pairs of hexadecimal digits</source>
        <translation>el lugar de la ventana debe constar de pares de cifras hexadecimales</translation>
    </message>
    <message>
        <source>the two sides are 0 to {most:,} pixels wide</source>
        <translation>los dos lados tienen de 0 a {most:,} píxeles de ancho</translation>
    </message>
    <message>
        <source>at most {most} files of sessions are remembered</source>
        <translation>se recuerdan como máximo {most} archivos de sesiones</translation>
    </message>
    <message>
        <source>a session&apos;s file has a path of at most {most:,} characters, all of them printable</source>
        <translation>el archivo de una sesión tiene una ruta de {most:,} caracteres como máximo, todos imprimibles</translation>
    </message>
    <message>
        <source>at most {most} hints are silenced, by ids of small letters and underscores</source>
        <translation>se silencian como máximo {most} sugerencias, con identificadores de minúsculas y guiones bajos</translation>
    </message>
    <message>
        <source>digitlab speaks {languages}, not &apos;{language}&apos;</source>
        <translation>digitlab habla {languages}, no &apos;{language}&apos;</translation>
    </message>
    <message>
        <source>everything is {smallest} to {largest} times as large as usual, not {zoom}</source>
        <translation>todo es de {smallest} a {largest} veces el tamaño habitual, no {zoom}</translation>
    </message>
    <message>
        <source>the pen width must lie between 0.5 and 6.0 field pixels, not {width}</source>
        <translation>el grosor del lápiz debe estar entre 0.5 y 6.0 píxeles de campo, no {width}</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Los ajustes</translation>
    </message>
    <message>
        <source>{error}: install what is missing; the commands that do not need it work</source>
        <translation>{error}: instala lo que falta; los comandos que no lo necesitan funcionan</translation>
    </message>
    <message>
        <source>there is too little memory for that: close other programs, or ask for less</source>
        <translation>no hay memoria suficiente para eso: cierra otros programas o pide menos</translation>
    </message>
    <message>
        <source>no network of yours tells {classes} apart: train one on these pictures, or name one with --network</source>
        <translation>ninguna red tuya distingue {classes}: entrena una con estas imágenes, o nombra una con --network</translation>
    </message>
    <message>
        <source>The {pictures} are not on this machine: “digitlab digits --download {name}” fetches them.</source>
        <translation>Las {pictures} no están en este equipo: «digitlab digits --download {name}» las descarga.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is of pictures in colour, and this is measured on grey ones only: &apos;digitlab evaluate&apos; and &apos;digitlab confuse&apos; read them in colour, as Train &gt; Afterwards does</source>
        <translation>«{name}» es de imágenes en color, y esto solo se mide con imágenes grises: «digitlab evaluate» y «digitlab confuse» las leen en color, como Entrenar &gt; Después</translation>
    </message>
    <message>
        <source>&apos;{one}&apos; tells {classes} apart and is measured on {pictures}, &apos;{other}&apos; tells {other_classes} apart and is measured on {others}: choose networks that learned from the same pictures, or name pictures that both know with --data</source>
        <translation>&apos;{one}&apos; distingue {classes} y se mide con {pictures}, &apos;{other}&apos; distingue {other_classes} y se mide con {others}: elige redes que aprendieron de las mismas imágenes, o nombra con --data imágenes que ambas conozcan</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {classes} apart, and its file does not say which pictures it learned from: name them, as in --data folder:PATH</source>
        <translation>&apos;{name}&apos; distingue {classes}, y su archivo no dice de qué imágenes aprendió: nómbralas, como en --data folder:PATH</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is measured on {pictures}, and the folder {folder} is gone: bring it back, or name its new place on the command line with --data folder:PATH</source>
        <translation>&apos;{name}&apos; se mide con {pictures}, y la carpeta {folder} ya no está: tráela de vuelta, o nombra su nuevo lugar en la línea de comandos con --data folder:PATH</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is measured on {pictures}, which cannot be read: {error}: bring them back, or name others with --data folder:PATH</source>
        <translation>&apos;{name}&apos; se mide con {pictures}, que no se pueden leer: {error}: tráelas de vuelta, o nombra otras con --data folder:PATH</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; tells {classes} apart, and {pictures}, from which it learned, are of {found} now: bring back what was there, or name other pictures with --data folder:PATH</source>
        <translation>&apos;{name}&apos; distingue {classes}, y {pictures}, de las que aprendió, son ahora de {found}: trae de vuelta lo que había, o nombra otras imágenes con --data folder:PATH</translation>
    </message>
    <message>
        <source>test pictures of {data}</source>
        <translation>imágenes de prueba de {data}</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>the ten digits</source>
        <translation>los diez dígitos</translation>
    </message>
    <message>
        <source>an alphabet of my own</source>
        <translation>un alfabeto propio</translation>
    </message>
    <message>
        <source>The alphabet: names with spaces between them</source>
        <translation>El alfabeto: nombres separados por espacios</translation>
    </message>
    <message>
        <source>2 to 40 names with spaces between them. A drawing belongs to its class&apos;s name, and to every alphabet with that name.</source>
        <translation>De 2 a 40 nombres separados por espacios. Un dibujo pertenece al nombre de su clase, y a todo alfabeto con ese nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) of other classes are kept, too ({names}).</source>
        <translation>
            <numerusform>También se conserva %n dibujo de otras clases ({names}).</numerusform>
            <numerusform>También se conservan %n dibujos de otras clases ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>How many drawings there are of each class</source>
        <translation>Cuántos dibujos hay de cada clase</translation>
    </message>
    <message>
        <source>all: {count:,}</source>
        <translation>todos: {count:,}</translation>
    </message>
    <message>
        <source>The architecture to train</source>
        <translation>La arquitectura que se entrena</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>Entrenarla</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Preparar…</translation>
    </message>
    <message>
        <source>The whole recipe, on the page “Set up”</source>
        <translation>Toda la receta, en la página “Preparar”</translation>
    </message>
    <message>
        <source>Train a network on my drawings</source>
        <translation>Entrenar una red con mis dibujos</translation>
    </message>
    <message>
        <source>the names of an alphabet have no spaces in them: {classes}</source>
        <translation>los nombres de un alfabeto no tienen espacios: {classes}</translation>
    </message>
    <message>
        <source>This one is kept already: write the next one.</source>
        <translation>Este ya está guardado: escribe el siguiente.</translation>
    </message>
    <message>
        <source>The drawing could not be kept, and stays on the canvas: {error}</source>
        <translation>El dibujo no se pudo guardar, y sigue en el lienzo: {error}</translation>
    </message>
    <message>
        <source>last one again</source>
        <translation>el último otra vez</translation>
    </message>
    <message>
        <source>This is a picture, not your handwriting: clear the canvas and write it.</source>
        <translation>Esto es una imagen, no tu letra: borra el lienzo y escríbelo.</translation>
    </message>
    <message>
        <source>Nothing is written yet: write it on the canvas first.</source>
        <translation>Todavía no hay nada escrito: escríbelo antes en el lienzo.</translation>
    </message>
    <message>
        <source>The pictures of {folder} are still being read: train once they are shown.</source>
        <translation>Las imágenes de {folder} todavía se están leyendo: entrena en cuanto se muestren.</translation>
    </message>
    <message>
        <source>a class is 0 to {last}, not {label}</source>
        <translation>una clase va de 0 a {last}, y no es {label}</translation>
    </message>
    <message>
        <source>{changed_pixels:,} of {pixels:,} pixels change, by {pixel_share:.0f} % of what was there; {changed_cells:,} of {cells:,} pooled cells change, by {cell_share:.0f} %.</source>
        <translation>Cambian {changed_pixels:,} de {pixels:,} píxeles, un {pixel_share:.0f} % de lo que había; cambian {changed_cells:,} de {cells:,} celdas agrupadas, un {cell_share:.0f} %.</translation>
    </message>
    <message>
        <source>table of layers</source>
        <translation>tabla de capas</translation>
    </message>
</context>
</TS>

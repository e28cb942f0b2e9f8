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
        <source>digitlab did not end well when you last drew. Your drawing was kept.</source>
        <translation>digitlab no terminó bien cuando dibujaste por última vez. Tu dibujo se conservó.</translation>
    </message>
    <message>
        <source>digitlab did not end well. What you had set was kept.</source>
        <translation>digitlab no terminó bien. Lo que habías ajustado se conservó.</translation>
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
        <source>The window opens anew in another language: pause or stop what is being trained, and choose again.</source>
        <translation>La ventana se abre de nuevo en otro idioma: pausa o detén lo que se está entrenando y elige otra vez.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw here; the right button erases. By keyboard: arrows move, Space puts the pen down and up.</source>
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
        <source>{where} Ink leaves the field at the {edges}: no network sees it.</source>
        <translation>{where} La tinta sale del campo ({edges}): ninguna red la ve.</translation>
    </message>
    <message>
        <source>{where} All ink lies in the field.</source>
        <translation>{where} Toda la tinta está dentro del campo.</translation>
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
        <source>By keyboard: arrows move it, Q and E turn it, each further with Shift; + and − size it.</source>
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
        <source>Draw here; the right button erases, the middle one, or Alt, moves the digit.
By keyboard: arrows move the pen, Space puts it down and up.</source>
        <translation>Dibuja aquí; el botón derecho borra, el central, o Alt, mueve el dígito.
Con el teclado: las flechas mueven el lápiz, Espacio lo baja y lo sube.</translation>
    </message>
    <message>
        <source>Drag the digit, its round handle to turn it, a corner to size it; Ctrl goes by whole steps, Escape takes it back.</source>
        <translation>Arrastra el dígito, su asa redonda para girarlo, una esquina para cambiar su tamaño; Ctrl avanza por pasos enteros, Esc lo deshace.</translation>
    </message>
    <message>
        <source>right; fuller is surer</source>
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
        <translation>leído como {label}, {confidence} segura, correcto</translation>
    </message>
    <message>
        <source>read as {label}, {confidence} sure, wrong</source>
        <translation>leído como {label}, {confidence} segura, incorrecto</translation>
    </message>
    <message>
        <source>moved by {shift}: {answer}</source>
        <translation>movido {shift}: {answer}</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>{who} reads {digit} at {right} of {total} {poses}.</source>
        <translation>{who} lee {digit} en {right} de {total} {poses}.</translation>
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
        <translation>Falla incluso donde el dibujo no se mueve.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
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
        <source>Moved {holds} it holds as far as the map goes, {px} px.</source>
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
        <source>{name}: {still:.0f} % unmoved, {far:.0f} % moved right by {px} pixels, {mean:.0f} % in the mean over all shifts. Arrow keys move over the cells.</source>
        <translation>{name}: {still:.0f} % sin mover, {far:.0f} % movido {px} píxeles a la derecha, {mean:.0f} % de media en todos los desplazamientos. Las flechas recorren las celdas.</translation>
    </message>
    <message>
        <source>moved by {shift}: {share}, {right:,} of {n:,} digits</source>
        <translation>movido {shift}: {share}, {right:,} de {n:,} dígitos</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps:g} steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:,} of {length:,}</source>
        <translation>{at:,} de {length:,}</translation>
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
        <source>Put this hint away for now</source>
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
        <source>Escape, or a click elsewhere, closes it, too</source>
        <translation>Esc o un clic en otro lugar también lo cierra</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
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
        <translation>Realce</translation>
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
        <source>Of each window its sum is left, and nothing of where in it the ink lay.</source>
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
        <source>PyTorch rounds up to {n}.</source>
        <translation>PyTorch redondea hacia arriba a {n}.</translation>
    </message>
    <message>
        <source>PyTorch rounds down to {n}.</source>
        <translation>PyTorch redondea hacia abajo a {n}.</translation>
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
        <source>{sum:,} of {size:,} pixels change, by {amount:.0%} of what was there; {sum_2:,} of {size_2:,} pooled cells change, by {amount_2:.0%}.</source>
        <translation>Cambian {sum:,} de {size:,} píxeles, un {amount:.0%} de lo que había; cambian {sum_2:,} de {size_2:,} celdas agrupadas, un {amount_2:.0%}.</translation>
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
        <source>Begin with an empty canvas, and all as it always begins</source>
        <translation>Empezar con un lienzo vacío, y todo como empieza siempre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a session that was saved; it can be dropped on the window, too</source>
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
        <source>Save all that is set in the window in a file</source>
        <translation>Guardar en un archivo todo lo que está ajustado en la ventana</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save all that is set in another file</source>
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
        <source>Open a picture of a digit; pictures can be dropped on the window, too</source>
        <translation>Abrir una imagen de un dígito; las imágenes también se pueden soltar sobre la ventana</translation>
    </message>
    <message>
        <source>Open net&amp;work…</source>
        <translation>Abrir re&amp;d…</translation>
    </message>
    <message>
        <source>Open a network of another program: ONNX, or weights saved as .safetensors; it can be dropped on the window, too</source>
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
        <source>Take ink away; the right mouse button does so, too</source>
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
        <source>Take all ink away</source>
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
        <translation>&amp;Restablecer los deslizadores</translation>
    </message>
    <message>
        <source>Back to as drawn: no shift, no turn, full size, nothing changed</source>
        <translation>Volver a como se dibujó: sin desplazamiento, sin giro, tamaño completo, nada cambiado</translation>
    </message>
    <message>
        <source>&amp;More ways to change it</source>
        <translation>&amp;Más formas de cambiarlo</translation>
    </message>
    <message>
        <source>Show a slider for all else that can happen to the digit: pen, shear, paper, light, lens, noise</source>
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
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>The next page; Page down does so, too</source>
        <translation>La página siguiente; Av Pág también lleva a ella</translation>
    </message>
    <message>
        <source>&amp;Page before</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>The page before; Page up does so, too</source>
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
        <source>Set the window to where this page began</source>
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
        <source>Save the texts and questions of the course as PDF or HTML, with room to write, the answers on a sheet of their own</source>
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
        <source>Show all type and pictures larger</source>
        <translation>Mostrar más grandes toda la letra y las imágenes</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>Show all type and pictures smaller</source>
        <translation>Mostrar más pequeñas toda la letra y las imágenes</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Show all type and pictures as large as usual</source>
        <translation>Mostrar toda la letra y las imágenes con el tamaño habitual</translation>
    </message>
    <message>
        <source>&amp;For the hall</source>
        <translation>Para el &amp;aula</translation>
    </message>
    <message>
        <source>Fill the screen with large type, without menus and small print; Escape leads back</source>
        <translation>Llenar la pantalla con letra grande, sin menús ni letra pequeña; Esc lleva de vuelta</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>A&amp;lto contraste</translation>
    </message>
    <message>
        <source>Stronger outlines and text, also where the system does not ask for them</source>
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
        <source>Let nothing glide</source>
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
        <source>Click on whatever you want to know about; the key twice asks about what has the keyboard</source>
        <translation>Haz clic en lo que quieras conocer; la tecla dos veces pregunta por lo que tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Six things to do, one after the other, each beside its control</source>
        <translation>Seis cosas que hacer, una tras otra, cada una junto a su control</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Let a digit move by itself until one network falls, as at the very first start</source>
        <translation>Dejar que un dígito se mueva solo hasta que una red caiga, como en el primer inicio</translation>
    </message>
    <message>
        <source>A&amp;ll hints again</source>
        <translation>Todas las &amp;pistas de nuevo</translation>
    </message>
    <message>
        <source>Show hints again that were not wanted, in the line at the window&apos;s lower edge</source>
        <translation>Volver a mostrar las pistas que no se querían, en la línea del borde inferior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Find a command, a page, a lesson or a network by a few letters</source>
        <translation>Encontrar una orden, una página, una lección o una red con unas pocas letras</translation>
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
        <source>{process} ended without a word.</source>
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
        <translation>{units} encendidos</translation>
    </message>
    <message>
        <source>{units} off</source>
        <translation>{units} apagados</translation>
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
        <source>Copied: paste it where it is wanted</source>
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
        <source>{name} is there already. Replace it?</source>
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
        <source>digitlab crashed when it last ran. What is known of it: {file}</source>
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
        <source>The {slot} network, {network}, is not in the library{why}.</source>
        <translation>La red {slot}, {network}, no está en la biblioteca{why}.</translation>
    </message>
    <message>
        <source>{network} has other weights than it had then: its answers may differ.</source>
        <translation>{network} tiene otros pesos que entonces: sus respuestas pueden ser distintas.</translation>
    </message>
    <message>
        <source>The change {name} is left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>El {network}</translation>
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
        <source>{parameters:,} parameters, {millions} million multiply-adds a digit</source>
        <translation>{parameters:,} parámetros, {millions} millones de multiplicaciones y sumas por dígito</translation>
    </message>
    <message>
        <source>Trained on {data}</source>
        <translation>Entrenada con {data}</translation>
    </message>
    <message>
        <source>{epochs} epochs, seed {seed}</source>
        <translation>{epochs} épocas, semilla {seed}</translation>
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
        <source>{deed} on the sheet</source>
        <translation>{deed} en la hoja</translation>
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
        <translation>al menos {threshold:.2f} segura</translation>
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
        <source>Most entries are gone: each output sees only its window. What is left is still not shared.</source>
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
        <source>Two networks: two convolutions of 5×5 with 8 and 16 maps, a dense layer of 64 units, ten answers. One takes the maximum of 2×2 behind each convolution, the other does not; nothing else differs.</source>
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
        <source>pooled, {what}</source>
        <translation>agrupado, {what}</translation>
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
        <translation>al menos así de &amp;segura</translation>
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
        <translation>No encuentra ningún dígito: en ningún lugar está {share} segura de uno.</translation>
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
        <translation>Ventana en x {left} a {right}, y {top} a {bottom} px: {network} lee {digit}, {share} segura.</translation>
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
        <source>decoded, {asked}</source>
        <translation>decodificado, {asked}</translation>
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
        <source>From {begins} to {digit} and {other}: where do the two paths part?</source>
        <translation>De {begins} a {digit} y {other}: ¿dónde se separan los dos caminos?</translation>
    </message>
    <message>
        <source>Twice {digit} from {begins}: choose another class or another guidance for one of them.</source>
        <translation>Dos veces {digit} desde {begins}: elige otra clase u otra guía para uno de ellos.</translation>
    </message>
    <message>
        <source>{digit} from {begins}, with two guidances: which is surer, and which varies more?</source>
        <translation>{digit} desde {begins}, con dos guías: ¿cuál es más segura, y cuál varía más?</translation>
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
        <source>none</source>
        <comment>no layer</comment>
        <translation type="unfinished">ninguna</translation>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} trillion</source>
        <comment>short scale, 10 to the 12</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:.3g} billion</source>
        <comment>short scale, 10 to the 9</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished">derecha</translation>
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

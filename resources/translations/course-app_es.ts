<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this app</source>
        <translation>Acerca de esta aplicación</translation>
    </message>
    <message>
        <source>Course App {version}</source>
        <translation>Course App {version}</translation>
    </message>
    <message>
        <source>Lessons and quizzes for shared laptops without internet. Free software under the MIT licence.</source>
        <translation>Lecciones y cuestionarios para computadoras compartidas, sin internet. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Version {version}. Licence: {licence}.</source>
        <translation>Versión {version}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Made from: {source}.</source>
        <translation>Hecho a partir de: {source}.</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>Dónde se guarda su trabajo</translation>
    </message>
    <message>
        <source>Copy this folder, and you have copied everything. Nothing is sent away.</source>
        <translation>Copie esta carpeta y habrá copiado todo. No se envía nada.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Abrir esta carpeta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>The voice of this laptop does not answer. Close the app and open it again, then it is looked for once more. Your work is saved.</source>
        <translation>La voz de esta computadora no responde. Cierre la aplicación y ábrala otra vez; entonces se busca de nuevo. Su trabajo está guardado.</translation>
    </message>
</context>
<context>
    <name>AloudControl</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause reading aloud ({keys})</source>
        <translation>Pausar la lectura en voz alta ({keys})</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read on aloud ({keys})</source>
        <translation>Seguir leyendo en voz alta ({keys})</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read this page aloud, or from the words that you marked on ({keys})</source>
        <translation>Leer esta página en voz alta, o desde las palabras que marcó ({keys})</translation>
    </message>
    <message>
        <source>Read this question aloud ({keys})</source>
        <translation>Leer esta pregunta en voz alta ({keys})</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <translation>Pausar la lectura en voz alta</translation>
    </message>
</context>
<context>
    <name>AnalysisScreen</name>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Only questions to look at: {count}</source>
        <translation>Solo preguntas para revisar: {count}</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Wording of the questions</source>
        <translation>Texto de las preguntas</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Dejar de contar</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Guardar o imprimir</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Correct, your answer</source>
        <translation>Correcta, su respuesta</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Correct, not chosen</source>
        <translation>Correcta, no elegida</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Partly: {part}</source>
        <translation>En parte: {part}</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No es correcta</translation>
    </message>
    <message>
        <source>This question is no longer in the course.</source>
        <translation>Esta pregunta ya no está en el curso.</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Respuesta: {words}</translation>
    </message>
    <message>
        <source>Right answer: {words}</source>
        <translation>Respuesta correcta: {words}</translation>
    </message>
    <message>
        <source>Was sure of it</source>
        <translation>No tenía dudas</translation>
    </message>
    <message>
        <source>The wording has changed since.</source>
        <translation>El texto ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Next learner</source>
        <translation>Participante siguiente</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Qué intento</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Find a name; two letters are enough</source>
        <translation>Buscar un nombre; bastan dos letras</translation>
    </message>
    <message>
        <source>Choose among those who fit</source>
        <translation>Elegir entre los que coinciden</translation>
    </message>
    <message>
        <source>Say that the person is here</source>
        <translation>Decir que la persona está aquí</translation>
    </message>
    <message>
        <source>Take the selected person off the list</source>
        <translation>Quitar de la lista a la persona elegida</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>Quitar la última marca</translation>
    </message>
    <message>
        <source>Empty the line, then go back</source>
        <translation>Vaciar la línea y luego volver</translation>
    </message>
    <message>
        <source>Here: {here} of {expected}</source>
        <translation>Presentes: {here} de {expected}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Two letters of a name, then Enter</source>
        <translation>Dos letras de un nombre, luego Intro</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>Type the first letters of any part of the name. Arrow keys choose, Enter says that the person is here. Ctrl+Z takes it back.</source>
        <translation>Escriba las primeras letras de cualquier parte del nombre. Las flechas eligen, Intro dice que la persona está. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>People on the list; Enter changes here and not</source>
        <translation>Personas de la lista; Intro cambia entre presente y ausente</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type names at the door, or take them from a list.</source>
        <translation>Todavía no hay nadie en la lista. Escriba nombres en la puerta o tómelos de una lista.</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>Nombres de una lista</translation>
    </message>
    <message>
        <source>A remark on {name}</source>
        <translation>Una observación sobre {name}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take {name} off the list; answers stay kept</source>
        <translation>Quitar a {name} de la lista; las respuestas siguen guardadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>Bring results in</source>
        <translation>Traer resultados</translation>
    </message>
    <message>
        <source>Adds what other laptops have saved. Nothing is added twice, and nothing here is lost. A backup is made first.</source>
        <translation>Añade lo que guardaron otras computadoras. Nada se añade dos veces y nada de aquí se pierde. Antes se hace una copia.</translation>
    </message>
    <message>
        <source>Files of results found on sticks:</source>
        <translation>Archivos de resultados encontrados en memorias USB:</translation>
    </message>
    <message>
        <source>Other files: {count}</source>
        <translation>Otros archivos: {count}</translation>
    </message>
    <message>
        <source>No files of results were found on a stick.</source>
        <translation>No se encontraron archivos de resultados en una memoria USB.</translation>
    </message>
    <message>
        <source>Bring in what was found</source>
        <translation>Traer lo encontrado</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
</context>
<context>
    <name>BusyScreen</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>{date}: {minutes} min</source>
        <translation>{date}: {minutes} min</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Your answers are kept in memory, and the app tries again. Do not close.</source>
        <translation>Sus respuestas están en la memoria y la aplicación prueba otra vez. No la cierre.</translation>
    </message>
    <message>
        <source>All your answers are saved on this laptop now.</source>
        <translation>Todas sus respuestas están guardadas en esta computadora.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} MB are left. Your answers are still saved. Delete or move something that is not needed.</source>
        <translation>El disco está casi lleno: quedan {free} MB. Sus respuestas se siguen guardando. Borre o mueva algo que no haga falta.</translation>
    </message>
    <message>
        <source>The file with the answers is damaged. Repairing it takes a short while; the damaged file is kept beside it.</source>
        <translation>El archivo con las respuestas está dañado. Repararlo tarda poco; el archivo dañado se guarda al lado.</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Repararlo ahora</translation>
    </message>
    <message>
        <source>There is no room for today's backup. Your answers are still saved.</source>
        <translation>No hay sitio para la copia de hoy. Sus respuestas se siguen guardando.</translation>
    </message>
    <message>
        <source>The power may have failed last time. Everything was put in order; answers that were found again: {count}.</source>
        <translation>Quizá faltó la luz la última vez. Todo se puso en orden; respuestas recuperadas: {count}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The file with the answers is being repaired.</source>
        <translation>Se repara el archivo con las respuestas.</translation>
    </message>
    <message>
        <source>The file is repaired. Answers that were found again: {count}.</source>
        <translation>El archivo está reparado. Respuestas recuperadas: {count}.</translation>
    </message>
    <message>
        <source>Your work cannot be opened</source>
        <translation>No se puede abrir su trabajo</translation>
    </message>
    <message>
        <source>This course cannot be opened</source>
        <translation>No se puede abrir este curso</translation>
    </message>
    <message>
        <source>Nothing that was saved has been touched.</source>
        <translation>No se ha tocado nada de lo guardado.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>on the list</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>Number {code}</source>
        <translation>Número {code}</translation>
    </message>
    <message>
        <source>Another person called {name}</source>
        <translation>Otra persona llamada {name}</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Persona nueva: {name}</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ya está aquí.</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} está aquí.</translation>
    </message>
    <message>
        <source>{name} is new and is here.</source>
        <translation>{name} es una persona nueva y está aquí.</translation>
    </message>
    <message>
        <source>{name} is not marked as here any more.</source>
        <translation>{name} ya no figura como presente.</translation>
    </message>
    <message>
        <source>{name} is off this workshop's list. All answers stay kept.</source>
        <translation>{name} ya no está en la lista de este taller. Todas las respuestas siguen guardadas.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Deshecho: {name}.</translation>
    </message>
    <message>
        <source>Say first that the person is here, then remark.</source>
        <translation>Diga primero que la persona está aquí; luego la observación.</translation>
    </message>
    <message>
        <source>Remark kept: {name}.</source>
        <translation>Observación guardada: {name}.</translation>
    </message>
</context>
<context>
    <name>EssayPane</name>
    <message>
        <source>Letters: {count}. Only the first {most} are kept: make it shorter.</source>
        <translation>Letras: {count}. Solo se guardan las primeras {most}: acorte el texto.</translation>
    </message>
    <message>
        <source>Letters: {count} of {most}.</source>
        <translation>Letras: {count} de {most}.</translation>
    </message>
    <message>
        <source>Write in your own words. Nobody marks this.</source>
        <translation>Escriba con sus propias palabras. Nadie pone nota a esto.</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Una buena respuesta</translation>
    </message>
    <message>
        <source>What does your text have? Tick it.</source>
        <translation>¿Qué tiene su texto? Márquelo.</translation>
    </message>
</context>
<context>
    <name>FacilitatorPlace</name>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>Este no es el PIN. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Look at it again.</source>
        <translation>Este no es el código de recuperación. Mírelo otra vez.</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Leer otra vez: {page}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>Quién necesita ayuda</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Todos los talleres</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Time of the attempts</source>
        <translation>Fecha del intento</translation>
    </message>
</context>
<context>
    <name>GradebookScreen</name>
    <message>
        <source>Learners shown: {count}</source>
        <translation>Participantes que se ven: {count}</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Análisis de preguntas</translation>
    </message>
    <message>
        <source>Questions of {quiz}</source>
        <translation>Preguntas de {quiz}</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>See all answers</source>
        <translation>Ver todas las respuestas</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Guardar o imprimir</translation>
    </message>
    <message>
        <source>Gradebook. Enter shows the answers, S sorts by the column.</source>
        <translation>Calificaciones. Intro muestra las respuestas, S ordena por la columna.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Everything works without a mouse</source>
        <translation>Todo funciona sin ratón</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Keys of every screen</source>
        <translation>Teclas de todas las pantallas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Acerca de esta aplicación</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Funciona sin internet</translation>
    </message>
</context>
<context>
    <name>HowScreen</name>
    <message>
        <source>Read at your own speed</source>
        <translation>Lea a su propio ritmo</translation>
    </message>
    <message>
        <source>A lesson is a few short pages. “Next” or the arrow key turns the page. You can stop at any time: your place is kept.</source>
        <translation>Una lección son unas pocas páginas cortas. «Siguiente» o la tecla de flecha pasa la página. Puede parar cuando quiera: su lugar queda guardado.</translation>
    </message>
    <message>
        <source>Answer as you read</source>
        <translation>Responda mientras lee</translation>
    </message>
    <message>
        <source>Some pages ask a question. It shows you what you understood. It does not count, and you can try again.</source>
        <translation>Algunas páginas hacen una pregunta. Le muestra lo que ha entendido. No cuenta, y puede probar otra vez.</translation>
    </message>
    <message>
        <source>A quiz ends each lesson</source>
        <translation>Cada lección termina con un cuestionario</translation>
    </message>
    <message>
        <source>After each answer you see what is right, and why. A quiz is passed with {mark}%. You can read the page again and take the quiz again.</source>
        <translation>Después de cada respuesta ve qué es correcto y por qué. El cuestionario se aprueba con {mark} %. Puede leer la página otra vez y repetir el cuestionario.</translation>
    </message>
    <message>
        <source>What you learned comes back</source>
        <translation>Lo que aprendió vuelve</translation>
    </message>
    <message>
        <source>Some days later, the app asks a few questions again. This helps you not to forget. Everything is kept on this laptop, and no internet is needed.</source>
        <translation>Unos días después, la aplicación repite algunas preguntas. Así no se olvida lo aprendido. Todo se guarda en esta computadora y no hace falta internet.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>KeyingScreen</name>
    <message>
        <source>Typed in: {begun} of {people}</source>
        <translation>Escritas: {begun} de {people}</translation>
    </message>
    <message>
        <source>Cells that differ: {count}</source>
        <translation>Casillas que difieren: {count}</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Escribir respuestas</translation>
    </message>
    <message>
        <source>Type in answers · sheet {code}</source>
        <translation>Escribir respuestas · hoja {code}</translation>
    </message>
    <message>
        <source>Several letters; Enter goes on.</source>
        <translation>Varias letras; Intro sigue.</translation>
    </message>
    <message>
        <source>{count} letters, one for each line.</source>
        <translation>{count} letras, una por línea.</translation>
    </message>
    <message>
        <source>Type the answer; Enter goes on.</source>
        <translation>Escriba la respuesta; Intro sigue.</translation>
    </message>
    <message>
        <source>This differs. Enter takes the new answer, Backspace keeps the first.</source>
        <translation>Esto difiere. Intro toma la nueva respuesta, Retroceso deja la primera.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Check by typing again</source>
        <translation>Comprobar escribiendo otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A to H or 1 to 8 answers and goes on. Space: no answer. Backspace: clear. Arrows move. Ctrl+Z: undo. The code {code} must be at the foot of the sheet.</source>
        <translation>De A a H o de 1 a 8 responde y sigue. Espacio: sin respuesta. Retroceso: borrar. Las flechas mueven. Ctrl+Z: deshacer. El código {code} debe estar al pie de la hoja.</translation>
    </message>
    <message>
        <source>Answers of people by questions. Type a letter in each cell.</source>
        <translation>Respuestas de personas por preguntas. Escriba una letra en cada casilla.</translation>
    </message>
</context>
<context>
    <name>LearnerForm</name>
    <message>
        <source>Write your name, or go back.</source>
        <translation>Escriba su nombre o vuelva atrás.</translation>
    </message>
    <message>
        <source>A PIN has {count} digits. Leave it empty if you want none.</source>
        <translation>Un PIN tiene {count} cifras. Déjelo vacío si no quiere ninguno.</translation>
    </message>
    <message>
        <source>I am new</source>
        <translation>Es mi primera vez aquí</translation>
    </message>
    <message>
        <source>My name and PIN</source>
        <translation>Mi nombre y mi PIN</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Your name and PIN</source>
        <translation>Su nombre y su PIN</translation>
    </message>
    <message>
        <source>Write your name, so that you find your place again next time.</source>
        <translation>Escriba su nombre, para encontrar su lugar la próxima vez.</translation>
    </message>
    <message>
        <source>A new name changes nothing of your progress.</source>
        <translation>Un nombre nuevo no cambia nada de su avance.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>You do not need one. With a PIN, nobody answers under your name by mistake. If you forget it, ask the facilitator.</source>
        <translation>No es necesario. Con un PIN, nadie responde con su nombre por error. Si lo olvida, pregunte a la persona que facilita.</translation>
    </message>
    <message>
        <source>A new PIN of {count} digits</source>
        <translation>Un PIN nuevo de {count} cifras</translation>
    </message>
    <message>
        <source>A PIN of {count} digits</source>
        <translation>Un PIN de {count} cifras</translation>
    </message>
    <message>
        <source>Ask for no PIN any more</source>
        <translation>No pedir más un PIN</translation>
    </message>
    <message>
        <source>A learner with this name is known here. {more}. Is that you?</source>
        <translation>Aquí se conoce a una persona con este nombre. {more}. ¿Es usted?</translation>
    </message>
    <message>
        <source>Yes, that is me</source>
        <translation>Sí, soy yo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No, I am another person</source>
        <translation>No, soy otra persona</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>LearnerPinScreen</name>
    <message>
        <source>This is not the PIN.</source>
        <translation>Este no es el PIN.</translation>
    </message>
    <message>
        <source>Wait {count} seconds, then try again.</source>
        <translation>Espere {count} segundos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>¿Quién aprende?</translation>
    </message>
    <message>
        <source>Your PIN of {count} digits</source>
        <translation>Su PIN de {count} cifras</translation>
    </message>
    <message>
        <source>Ask your facilitator. They can take the PIN away on this laptop, without internet, and nothing of your work is lost.</source>
        <translation>Pregunte a la persona que facilita. Puede quitar el PIN en esta computadora, sin internet, y no se pierde nada de su trabajo.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>Olvidé mi PIN</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>archived</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>Number {code}</source>
        <translation>Número {code}</translation>
    </message>
    <message>
        <source>Final test, the last time: {score}%</source>
        <translation>Prueba final, la última vez: {score} %</translation>
    </message>
    <message>
        <source>Type a name. Two letters are enough.</source>
        <translation>Escriba un nombre. Bastan dos letras.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>{name} is archived. “Bring back” undoes it.</source>
        <translation>{name} está en el archivo. «Traer de vuelta» lo deshace.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ha vuelto.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>A {name} ya no se le pide un PIN.</translation>
    </message>
    <message>
        <source>{name} can try the final test again now.</source>
        <translation>{name} puede probar otra vez la prueba final.</translation>
    </message>
</context>
<context>
    <name>LearnersScreen</name>
    <message>
        <source>Learners: {found} of {total}</source>
        <translation>Participantes: {found} de {total}</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Mostrar los archivados</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>Nombres de una lista</translation>
    </message>
    <message>
        <source>No learner yet. People are here once they have begun, were typed at the door of a workshop, or came with a list of names.</source>
        <translation>Todavía no hay participantes. Aquí están quienes empezaron, quienes se anotaron en la puerta de un taller y quienes vinieron de una lista de nombres.</translation>
    </message>
    <message>
        <source>Nobody of this name. Try fewer letters.</source>
        <translation>Nadie con este nombre. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Open the final test again</source>
        <translation>Abrir otra vez la prueba final</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Put the record right</source>
        <translation>Corregir el registro</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <source>Names found: {count}</source>
        <translation>Nombres encontrados: {count}</translation>
    </message>
    <message>
        <source>No name here fits “{typed}”. Look at the letters, or press “{button}”.</source>
        <translation>Aquí ningún nombre coincide con «{typed}». Mire las letras o pulse «{button}».</translation>
    </message>
    <message>
        <source>Nobody has learned on this laptop yet. Press “{button}” to begin.</source>
        <translation>Todavía nadie ha aprendido en esta computadora. Pulse «{button}» para empezar.</translation>
    </message>
    <message>
        <source>I am new</source>
        <translation>Es mi primera vez aquí</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>¿Quién aprende?</translation>
    </message>
    <message>
        <source>Choose your name. Your place and your answers are kept for you.</source>
        <translation>Elija su nombre. Su lugar y sus respuestas están guardados.</translation>
    </message>
    <message>
        <source>Learners on this laptop</source>
        <translation>Participantes en esta computadora</translation>
    </message>
    <message>
        <source>Asks for a PIN</source>
        <translation>Pide un PIN</translation>
    </message>
    <message>
        <source>Type the first letters of your name</source>
        <translation>Primeras letras de su nombre</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>Busque su nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>My name and PIN</source>
        <translation>Mi nombre y mi PIN</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Para quien facilita</translation>
    </message>
    <message>
        <source>Start as a guest</source>
        <translation>Entrar como invitado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Course App</source>
        <translation>Course App</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Next colours</source>
        <translation>Colores siguientes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MatchingPane</name>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No es correcta</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Respuesta correcta: {answer}</translation>
    </message>
    <message>
        <source>Choose an answer in each row.</source>
        <translation>Elija una respuesta en cada fila.</translation>
    </message>
    <message>
        <source>Or drag an answer to its row:</source>
        <translation>O arrastre una respuesta a su fila:</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elija …</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
    <message>
        <source>Page Down shows more of this page</source>
        <translation>Av Pág muestra más de esta página</translation>
    </message>
</context>
<context>
    <name>MultiplePane</name>
    <message>
        <source>Chosen: {count} of {total}</source>
        <translation>Elegidas: {count} de {total}</translation>
    </message>
</context>
<context>
    <name>NameImportPlace</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya se conoce</translation>
    </message>
    <message>
        <source>Two or more of this name</source>
        <translation>Dos o más con este nombre</translation>
    </message>
    <message>
        <source>More lines like these: {count}</source>
        <translation>Más líneas como estas: {count}</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas de nombres (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a list of names</source>
        <translation>Elegir una lista de nombres</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the names in another program first.</source>
        <translation>No hay nada copiado. Copie primero los nombres en otro programa.</translation>
    </message>
    <message>
        <source>Names that were copied</source>
        <translation>Nombres que se copiaron</translation>
    </message>
    <message>
        <source>Learners added: {count}.</source>
        <translation>Participantes añadidos: {count}.</translation>
    </message>
    <message>
        <source>Put on the workshop's list: {listed}. New on this laptop: {new}.</source>
        <translation>En la lista del taller: {listed}. Nuevos en esta computadora: {new}.</translation>
    </message>
    <message>
        <source>Taken back: {gone}. Have begun since and stay: {staying}.</source>
        <translation>Quitados: {gone}. Ya empezaron y se quedan: {staying}.</translation>
    </message>
    <message>
        <source>Line {number}: {words}</source>
        <translation>Línea {number}: {words}</translation>
    </message>
</context>
<context>
    <name>NameImportScreen</name>
    <message>
        <source>Add a list of names</source>
        <translation>Añadir una lista de nombres</translation>
    </message>
    <message>
        <source>Names of the list</source>
        <translation>Nombres de la lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take back the last list ({count})</source>
        <translation>Quitar la última lista ({count})</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Pegar nombres</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Names from a spreadsheet or a text file</source>
        <translation>Nombres de una hoja de cálculo o de un archivo de texto</translation>
    </message>
    <message>
        <source>One name a line, or a table with a column of names, saved as CSV or text. You see what will happen before anything is added.</source>
        <translation>Un nombre por línea, o una tabla con una columna de nombres, guardada como CSV o texto. Verá qué pasará antes de añadir nada.</translation>
    </message>
    <message>
        <source>New: {new}. Known already: {known}. In the list twice: {twice}.</source>
        <translation>Nuevos: {new}. Ya conocidos: {known}. Dos veces en la lista: {twice}.</translation>
    </message>
    <message>
        <source>Put on the workshop's list: {count}</source>
        <translation>Poner en la lista del taller: {count}</translation>
    </message>
    <message>
        <source>Add new learners: {count}</source>
        <translation>Añadir participantes nuevos: {count}</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Volver al cuestionario</translation>
    </message>
    <message>
        <source>To the quiz</source>
        <translation>Al cuestionario</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Guardar este texto</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Open the page: {title}</source>
        <translation>Abrir la página: {title}</translation>
    </message>
    <message>
        <source>Change the note: {title}</source>
        <translation>Cambiar la nota: {title}</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Quitar: {title}</translation>
    </message>
    <message>
        <source>My note: {title}</source>
        <translation>Mi nota: {title}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note at this page</source>
        <translation>Mi nota en esta página</translation>
    </message>
    <message>
        <source>Kept while you write.</source>
        <translation>Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>What do you want to remember or ask?</source>
        <translation>¿Qué quiere recordar o preguntar?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>No notes yet</source>
        <translation>Todavía no hay notas</translation>
    </message>
    <message>
        <source>While you read, press Note to write one, or Bookmark to find a page again. They are kept on this laptop and stand here, lesson by lesson.</source>
        <translation>Mientras lee, pulse Nota para escribir una, o Marcador para encontrar otra vez una página. Se guardan en esta computadora y están aquí, lección por lección.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try another word, or a shorter one.</source>
        <translation>Pruebe otra palabra o una más corta.</translation>
    </message>
    <message>
        <source>Notes: {notes}  ·  Bookmarks: {bookmarks}</source>
        <translation>Notas: {notes}  ·  Marcadores: {bookmarks}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Find in my notes</source>
        <translation>Buscar en mis notas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Guardar en un archivo de texto</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>OpenWorkshop</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>OptionBars</name>
    <message>
        <source>{label} (right answer)</source>
        <translation>{label} (respuesta correcta)</translation>
    </message>
    <message>
        <source>{label} (misleads those who know)</source>
        <translation>{label} (confunde a quienes saben)</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Read, changed since</source>
        <translation>Leída, ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pages of this lesson</source>
        <translation>Páginas de esta lección</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview: {title}, pages: {count}</source>
        <translation>Vista previa: {title}, páginas: {count}</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Pages: {count}</source>
        <translation>Páginas: {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PictureZoom</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>Los dos PIN no son iguales. Escríbalos otra vez.</translation>
    </message>
    <message>
        <source>Wait before the next try. Seconds left: {count}.</source>
        <translation>Espere antes de probar otra vez. Segundos que faltan: {count}.</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>De {least} a {most} cifras</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Para quien facilita</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Elija un PIN nuevo</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation>Guarde este código de recuperación</translation>
    </message>
    <message>
        <source>Workshops, learners and results are here. Learners do not need them.</source>
        <translation>Aquí están los talleres, los participantes y los resultados. Los participantes no los necesitan.</translation>
    </message>
    <message>
        <source>Are you a learner? Go back to the course: you need nothing here. Are you the facilitator? Choose a PIN that only you know.</source>
        <translation>¿Está aprendiendo? Vuelva al curso: aquí no necesita nada. ¿Facilita el taller? Elija un PIN que solo usted sepa.</translation>
    </message>
    <message>
        <source>Type the recovery code that was kept with the first PIN.</source>
        <translation>Escriba el código de recuperación que guardó con el primer PIN.</translation>
    </message>
    <message>
        <source>With this code you open the facilitator's side if you forget the PIN. It is shown only now. Save or print it and keep it away from the laptop.</source>
        <translation>Con este código abre el lado de quien facilita si olvida el PIN. Solo se muestra ahora. Guárdelo o imprímalo, y téngalo lejos de la computadora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Poner el PIN nuevo</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>He guardado el código</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Quien facilita</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Small letters and spaces do not matter</source>
        <translation>Las minúsculas y los espacios no importan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>I forgot the PIN</source>
        <translation>Olvidé el PIN</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Volver al curso</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Hands for {letter}</source>
        <translation>Manos para {letter}</translation>
    </message>
    <message>
        <source>People here now</source>
        <translation>Personas aquí ahora</translation>
    </message>
</context>
<context>
    <name>PresenterScreen</name>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Show the room a page, a picture or a question</source>
        <translation>Mostrar a la sala una página, una imagen o una pregunta</translation>
    </message>
    <message>
        <source>Blank the room's screen, and back</source>
        <translation>Vaciar la pantalla de la sala, y volver</translation>
    </message>
    <message>
        <source>Show the time to the room, and hide it</source>
        <translation>Mostrar el tiempo a la sala, y ocultarlo</translation>
    </message>
    <message>
        <source>Next part of a long page</source>
        <translation>Siguiente parte de una página larga</translation>
    </message>
    <message>
        <source>Show the room on this screen; Esc comes back to the notes</source>
        <translation>Mostrar la sala en esta pantalla; Esc vuelve a las notas</translation>
    </message>
    <message>
        <source>Type the hands of an option, go to the next option</source>
        <translation>Escribir las manos de una opción, ir a la siguiente</translation>
    </message>
    <message>
        <source>End the question, then stop presenting</source>
        <translation>Terminar la pregunta y luego dejar de presentar</translation>
    </message>
    <message>
        <source>Time of this step</source>
        <translation>Tiempo de este paso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show the time to the room (T)</source>
        <translation>Mostrar el tiempo a la sala (T)</translation>
    </message>
    <message>
        <source>Next part of the page (D)</source>
        <translation>Siguiente parte de la página (D)</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>La sala ve</translation>
    </message>
    <message>
        <source>Blank screen (B)</source>
        <translation>Pantalla vacía (B)</translation>
    </message>
    <message>
        <source>The last row sits</source>
        <translation>La última fila está</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>far</source>
        <translation>lejos</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Una nota sobre este paso</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>Dejar de presentar</translation>
    </message>
    <message>
        <source>Show the room (F5)</source>
        <translation>Mostrar la sala (F5)</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Fin del plan</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The points of the teams</source>
        <translation>Los puntos de los equipos</translation>
    </message>
    <message>
        <source>Nothing: the screen is blank</source>
        <translation>Nada: la pantalla está vacía</translation>
    </message>
    <message>
        <source>Ready for the room: {what}</source>
        <translation>Listo para la sala: {what}</translation>
    </message>
    <message>
        <source>{what} (the projector is gone)</source>
        <translation>{what} (el proyector ya no está)</translation>
    </message>
    <message>
        <source>of {minutes} minutes</source>
        <translation>de {minutes} minutos</translation>
    </message>
    <message>
        <source>{planned}: over, go on when you can</source>
        <translation>{planned}: pasado, siga cuando pueda</translation>
    </message>
    <message>
        <source>Whole: {spent} of {total} minutes</source>
        <translation>Total: {spent} de {total} minutos</translation>
    </message>
</context>
<context>
    <name>PrivateStrip</name>
    <message>
        <source>Notes (Esc)</source>
        <translation>Notas (Esc)</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>Vacía (B)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>More problems: {count}</source>
        <translation>Más problemas: {count}</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Repararlo ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Once you have read a page or answered a question, your lessons, scores and days stand here. Only you and your facilitator see them.</source>
        <translation>Cuando haya leído una página o respondido una pregunta, aquí estarán sus lecciones, puntuaciones y días. Solo los ven usted y quien facilita.</translation>
    </message>
    <message>
        <source>The course is passed</source>
        <translation>El curso está aprobado</translation>
    </message>
    <message>
        <source>Days with learning</source>
        <translation>Días de aprendizaje</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Best score at each quiz</source>
        <translation>Mejor puntuación de cada cuestionario</translation>
    </message>
    <message>
        <source>Passed from {mark}% on</source>
        <translation>Aprobado desde {mark} %</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que sabe hacer</translation>
    </message>
    <message>
        <source>An objective is met when 3 of the last 4 questions about it were right at the first try. A review a day later shows that you still know it.</source>
        <translation>Un objetivo está logrado cuando 3 de sus últimas 4 preguntas estuvieron bien a la primera. Un repaso un día después muestra que todavía lo sabe.</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Lo que intentó</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mi avance</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Guardar en un archivo de texto</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Guardar un certificado</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Empezar la primera lección</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>QuickCheck</name>
    <message>
        <source>Right.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>No es correcta.</translation>
    </message>
    <message>
        <source>Not yet. Try once more.</source>
        <translation>Todavía no. Pruebe una vez más.</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>Comprobar mi respuesta</translation>
    </message>
    <message>
        <source>Quick check: {stem}</source>
        <translation>Pregunta rápida: {stem}</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Compare your text with the answer below, and tick what it has.</source>
        <translation>Compare su texto con la respuesta de abajo y marque lo que tiene.</translation>
    </message>
    <message>
        <source>Yes, that is right.</source>
        <translation>Sí, es correcto.</translation>
    </message>
    <message>
        <source>You were sure, and the text says something else. Look closely:</source>
        <translation>No tenía dudas, y el texto dice otra cosa. Mire bien:</translation>
    </message>
    <message>
        <source>Partly right.</source>
        <translation>Correcto en parte.</translation>
    </message>
    <message>
        <source>Not this time. Look at the right answer and why.</source>
        <translation>Esta vez no. Mire la respuesta correcta y por qué.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>See my results</source>
        <translation>Ver mis resultados</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Press “{button}” to save</source>
        <translation>Pulse «{button}» para guardar</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Leer la página otra vez</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Lo sabe o tiene dudas?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Lo sé</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Tengo dudas</translation>
    </message>
    <message>
        <source>Once more: {number} of {total}</source>
        <translation>Una vez más: {number} de {total}</translation>
    </message>
    <message>
        <source>Practice: {number} of {total}</source>
        <translation>Práctica: {number} de {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
</context>
<context>
    <name>ReaderScreen</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, there is one at this page</source>
        <translation>Nota, hay una en esta página</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write a note at this page (Ctrl+N)</source>
        <translation>Escribir una nota en esta página (Ctrl+N)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmark, set at this page</source>
        <translation>Marcador, puesto en esta página</translation>
    </message>
    <message>
        <source>Take the bookmark away (Ctrl+D)</source>
        <translation>Quitar el marcador (Ctrl+D)</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Poner un marcador</translation>
    </message>
    <message>
        <source>Set a bookmark at this page (Ctrl+D)</source>
        <translation>Poner un marcador en esta página (Ctrl+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print this lesson, or save it as a PDF (Ctrl+P)</source>
        <translation>Imprimir esta lección o guardarla como PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltan unos {minutes} min</translation>
    </message>
    <message>
        <source>This page has changed since you read it.</source>
        <translation>Esta página ha cambiado desde que la leyó.</translation>
    </message>
</context>
<context>
    <name>RescuePlace</name>
    <message>
        <source>Steps moved to {name}: {count}. “All corrections” has the undo.</source>
        <translation>Pasos movidos a {name}: {count}. Puede deshacerlo en «Todas las correcciones».</translation>
    </message>
    <message>
        <source>The record of {name} has joined. “All corrections” has the undo.</source>
        <translation>El registro de {name} se ha unido. Puede deshacerlo en «Todas las correcciones».</translation>
    </message>
    <message>
        <source>The correction is undone.</source>
        <translation>La corrección está deshecha.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>A {name} ya no se le pide un PIN.</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <source>Put a record right</source>
        <translation>Corregir un registro</translation>
    </message>
    <message>
        <source>Whose was it?</source>
        <translation>¿De quién era?</translation>
    </message>
    <message>
        <source>All corrections</source>
        <translation>Todas las correcciones</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>What was done, the latest first</source>
        <translation>Lo que se hizo, lo último primero</translation>
    </message>
    <message>
        <source>Corrections, the latest first</source>
        <translation>Correcciones, lo último primero</translation>
    </message>
    <message>
        <source>The right learner</source>
        <translation>La persona correcta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo this correction</source>
        <translation>Deshacer esta corrección</translation>
    </message>
    <message>
        <source>Kept for ⁨{name}⁩</source>
        <translation>Guardado para ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nothing is kept for this learner yet.</source>
        <translation>Todavía no hay nada guardado para esta persona.</translation>
    </message>
    <message>
        <source>Ask for no PIN any more</source>
        <translation>No pedir más un PIN</translation>
    </message>
    <message>
        <source>Nothing was overwritten: each correction can be undone, and made again.</source>
        <translation>No se borró nada: cada corrección se puede deshacer y hacer otra vez.</translation>
    </message>
    <message>
        <source>No record has been put right here yet.</source>
        <translation>Aquí todavía no se ha corregido ningún registro.</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>¿Quién fue?</translation>
    </message>
    <message>
        <source>Move this only (steps: {count})</source>
        <translation>Mover solo esto (pasos: {count})</translation>
    </message>
    <message>
        <source>Move this and all after it (steps: {count})</source>
        <translation>Mover esto y todo lo siguiente (pasos: {count})</translation>
    </message>
    <message>
        <source>One person: join the two records</source>
        <translation>Una sola persona: unir los dos registros</translation>
    </message>
    <message>
        <source>The record of ⁨{one}⁩ joins that of ⁨{other}⁩.</source>
        <translation>El registro de ⁨{one}⁩ se une al de ⁨{other}⁩.</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <source>The day's backup</source>
        <translation>La copia del día</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before a list or results were taken in</source>
        <translation>Antes de traer una lista o resultados</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Before going back to a backup</source>
        <translation>Antes de volver a una copia</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Learners: {learners} · steps: {steps}</source>
        <translation>Participantes: {learners} · pasos: {steps}</translation>
    </message>
    <message>
        <source>The laptop will be as it was then. Steps kept since then: {count}. They are set aside in the data folder and count no more.</source>
        <translation>La computadora quedará como estaba entonces. Pasos guardados desde entonces: {count}. Se apartan en la carpeta de datos y ya no cuentan.</translation>
    </message>
    <message>
        <source>The backup is made: {name}</source>
        <translation>La copia está hecha: {name}</translation>
    </message>
    <message>
        <source>The file is whole. Nothing needs to be repaired.</source>
        <translation>El archivo está entero. No hay nada que reparar.</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Repararlo ahora</translation>
    </message>
    <message>
        <source>The laptop is as it was: {when}</source>
        <translation>La computadora está como estaba: {when}</translation>
    </message>
    <message>
        <source>Going back to the backup.</source>
        <translation>Volviendo a la copia.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Copias de seguridad, la última primero</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Revisar el archivo</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>A copy of everything is made each day, and before larger changes.</source>
        <translation>Cada día, y antes de cambios grandes, se hace una copia de todo.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day by itself, or press “{button}”.</source>
        <translation>Todavía no hay copias. Cada día se hace una automáticamente, o pulse «{button}».</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Correcta en parte</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No es correcta</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>Su respuesta: {given}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Respuesta correcta: {answer}</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Leer otra vez: {page}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>The coming days</source>
        <translation>Los próximos días</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Lo que le queda</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Questions from all lessons</source>
        <translation>Preguntas de todas las lecciones</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>RoomPoll</name>
    <message>
        <source>Everybody thinks alone, in silence</source>
        <translation>Cada persona piensa sola, en silencio</translation>
    </message>
    <message>
        <source>Two neighbours with different letters talk</source>
        <translation>Dos personas con letras distintas hablan</translation>
    </message>
    <message>
        <source>Second vote: type the hands</source>
        <translation>Segunda votación: escriba las manos</translation>
    </message>
    <message>
        <source>Type the hands</source>
        <translation>Escriba las manos</translation>
    </message>
    <message>
        <source>Second vote: counted</source>
        <translation>Segunda votación: contada</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Right: {share}%</source>
        <translation>Bien: {share} %</translation>
    </message>
    <message>
        <source>Right: {before}% before, {share}% now</source>
        <translation>Bien: {before} % antes, {share} % ahora</translation>
    </message>
    <message>
        <source>Keep this count all the same</source>
        <translation>Guardar esta cuenta de todos modos</translation>
    </message>
    <message>
        <source>Count the hands</source>
        <translation>Contar las manos</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Guardar la cuenta</translation>
    </message>
    <message>
        <source>Talk in pairs, then vote again</source>
        <translation>Hablar en parejas y votar otra vez</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>Show the counts</source>
        <translation>Mostrar las cuentas</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Mostrar la respuesta correcta</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Votar otra vez</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Seguir con el plan</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Corregir la cuenta</translation>
    </message>
    <message>
        <source>Think alone, in silence</source>
        <translation>Piense a solas, en silencio</translation>
    </message>
    <message>
        <source>Talk with a neighbour who chose another letter</source>
        <translation>Hable con alguien que eligió otra letra</translation>
    </message>
    <message>
        <source>Show your letter</source>
        <translation>Muestre su letra</translation>
    </message>
    <message>
        <source>Hands: {count}</source>
        <translation>Manos: {count}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Parte {number} de {total}</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>For the room</source>
        <translation>Para la sala</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Save to a USB stick</source>
        <translation>Guardar en una memoria USB</translation>
    </message>
    <message>
        <source>All results that are kept on this laptop go into one file for the office. They stay here as well.</source>
        <translation>Todos los resultados de esta computadora van a un archivo para la oficina. También se quedan aquí.</translation>
    </message>
    <message>
        <source>No USB stick was found. Put one in, wait a moment, then look again.</source>
        <translation>No se encontró una memoria USB. Ponga una, espere un momento y busque otra vez.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Key of the office (may be empty)</source>
        <translation>Clave de la oficina (puede quedar vacía)</translation>
    </message>
    <message>
        <source>With a key nobody else can read the file when the stick is lost.</source>
        <translation>Con una clave, nadie más puede leer el archivo si se pierde la memoria.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>Buscar memorias otra vez</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Guardar en una carpeta</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>Search in the lessons, words and notes</source>
        <translation>Buscar en las lecciones, las palabras y las notas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change shows at once</source>
        <translation>Cada cambio se ve enseguida</translation>
    </message>
    <message>
        <source>So a page looks. Each one pays a little; nobody carries the whole loss.</source>
        <translation>Así se ve una página. Cada persona paga un poco; nadie carga con toda la pérdida.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Quien facilita</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Acerca de esta aplicación</translation>
    </message>
</context>
<context>
    <name>ShellScreen</name>
    <message>
        <source>Facilitator</source>
        <translation>Quien facilita</translation>
    </message>
    <message>
        <source>Pages for the facilitator</source>
        <translation>Páginas para quien facilita</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation>Bloquear y salir</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Question: {text}</source>
        <translation>Pregunta: {text}</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Imagen: {title}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>{name}. Change the learner (Ctrl+L)</source>
        <translation>{name}. Cambiar de participante (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>StepNotes</name>
    <message>
        <source>About this plan</source>
        <translation>Acerca de este plan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>They</source>
        <translation>El grupo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Haga</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pregunte</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Escuche si dicen</translation>
    </message>
    <message>
        <source>Move on when</source>
        <translation>Siga cuando</translation>
    </message>
</context>
<context>
    <name>TeamsPanel</name>
    <message>
        <source>Points of the teams</source>
        <translation>Puntos de los equipos</translation>
    </message>
    <message>
        <source>A point less</source>
        <translation>Un punto menos</translation>
    </message>
    <message>
        <source>A point more</source>
        <translation>Un punto más</translation>
    </message>
    <message>
        <source>Teams and points</source>
        <translation>Equipos y puntos</translation>
    </message>
    <message>
        <source>Name of a team</source>
        <translation>Nombre de un equipo</translation>
    </message>
    <message>
        <source>Name of a team, then Enter</source>
        <translation>Nombre de un equipo, luego Intro</translation>
    </message>
    <message>
        <source>Show the points to the room</source>
        <translation>Mostrar los puntos a la sala</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Correct</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Correcta en parte</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>Su respuesta: {given}</translation>
    </message>
    <message>
        <source>Correct. It is written: {spelling}</source>
        <translation>Correcto. Se escribe: {spelling}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Respuesta correcta: {answer}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Type the missing word.</source>
        <translation>Escriba la palabra que falta.</translation>
    </message>
    <message>
        <source>Type one or two words.</source>
        <translation>Escriba una o dos palabras.</translation>
    </message>
</context>
<context>
    <name>TrueFalsePane</name>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>UsbScreen</name>
    <message>
        <source>{count} per cent done</source>
        <translation>{count} por ciento hecho</translation>
    </message>
    <message>
        <source>Results on a USB stick</source>
        <translation>Resultados en una memoria USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Type a title, such as the place and the month.</source>
        <translation>Escriba un título, como el lugar y el mes.</translation>
    </message>
    <message>
        <source>Type the day of the workshop.</source>
        <translation>Escriba el día del taller.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Taller nuevo</translation>
    </message>
    <message>
        <source>Correct the workshop</source>
        <translation>Corregir el taller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>For example: Market traders, first meeting</source>
        <translation>Por ejemplo: Vendedoras del mercado, primera reunión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The clock of this laptop is not right. Type today's date once.</source>
        <translation>El reloj de esta computadora no está bien. Escriba una vez la fecha de hoy.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Quien facilita</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Lessons that are taught</source>
        <translation>Lecciones que se enseñan</translation>
    </message>
    <message>
        <source>Time for a lesson</source>
        <translation>Tiempo para una lección</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Crear el taller</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Pasar lista</translation>
    </message>
    <message>
        <source>Present a lesson</source>
        <translation>Presentar una lección</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>A remark on this workshop</source>
        <translation>Una observación sobre este taller</translation>
    </message>
    <message>
        <source>Type a remark</source>
        <translation>Escriba una observación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>About this workshop</source>
        <translation>Acerca de este taller</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Todos los talleres</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Cerrar el taller</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
</context>
<context>
    <name>WorkshopsPage</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>on the list: {count}</source>
        <translation>en la lista: {count}</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Taller sin título</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Lo que este grupo olvidó</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>Workshops: {count}</source>
        <translation>Talleres: {count}</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Taller nuevo</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Mostrar los archivados</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Todavía no hay talleres</translation>
    </message>
    <message>
        <source>Here you find each workshop with the people who came and what they answered. Make one before people arrive: it takes about 2 minutes.</source>
        <translation>Aquí encuentra cada taller, con las personas que vinieron y lo que respondieron. Cree uno antes de que lleguen: tarda unos 2 minutos.</translation>
    </message>
</context>
<context>
    <name>_PagePainter</name>
    <message>
        <source>Changed since you read it</source>
        <translation>Ha cambiado desde que la leyó</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>All workshops</source>
        <translation>Todos los talleres</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Análisis de preguntas</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Esto no se pudo leer</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personas: {count}</translation>
    </message>
    <message>
        <source>Wording of today · people: {count}</source>
        <translation>Texto de hoy · personas: {count}</translation>
    </message>
    <message>
        <source>Earlier wording · people: {count}</source>
        <translation>Texto anterior · personas: {count}</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Este grupo</translation>
    </message>
    <message>
        <source>Figures will stand here once somebody here has finished this quiz.</source>
        <translation>Aquí habrá cifras cuando alguien de aquí termine este cuestionario.</translation>
    </message>
    <message>
        <source>First finished attempts. Later tries do not count here.</source>
        <translation>Primeros intentos terminados. Los siguientes no cuentan aquí.</translation>
    </message>
    <message>
        <source>People were asked different questions, so only counts can be shown.</source>
        <translation>Cada persona recibió preguntas distintas, así que solo se muestran cantidades.</translation>
    </message>
    <message>
        <source>The wording changed. Each wording is counted alone.</source>
        <translation>El texto cambió. Cada texto se cuenta aparte.</translation>
    </message>
    <message>
        <source>The letters of answers are those of the quiz on paper.</source>
        <translation>Las letras de las respuestas son las del cuestionario en papel.</translation>
    </message>
    <message>
        <source>A small group: counts only. Per cents need {least} people.</source>
        <translation>Un grupo pequeño: solo cantidades. Para los porcentajes hacen falta {least} personas.</translation>
    </message>
    <message>
        <source>Mean {mean:.0f}%, middle score {median} of {most}.</source>
        <translation>Media {mean:.0f} %, puntuación central {median} de {most}.</translation>
    </message>
    <message>
        <source>These rest on {count} people, so they are rough.</source>
        <translation>Esto se basa en {count} personas, así que es aproximado.</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{right} de {asked} bien</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{stem}  ·  {wrong} of {told} were sure of a wrong answer</source>
        <translation>{stem}  ·  {wrong} de {told} no dudaban de una respuesta equivocada</translation>
    </message>
    <message>
        <source>Sure but wrong</source>
        <translation>Sin dudas, pero con error</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Right: {share:.0f}%</source>
        <translation>Bien: {share:.0f} %</translation>
    </message>
    <message>
        <source>(between {low:.0f}% and {high:.0f}%)</source>
        <translation>(entre {low:.0f} % y {high:.0f} %)</translation>
    </message>
    <message>
        <source>{right} of {people} right</source>
        <translation>{right} de {people} bien</translation>
    </message>
    <message>
        <source>in a larger group between {low:.0f}% and {high:.0f}%</source>
        <translation>en un grupo más grande, entre {low:.0f} % y {high:.0f} %</translation>
    </message>
    <message>
        <source>tells who knows more: {words} ({index:.0f})</source>
        <translation>muestra quién sabe más: {words} ({index:.0f})</translation>
    </message>
    <message>
        <source>tells who knows more: {words} ({index:.0f}, rough)</source>
        <translation>muestra quién sabe más: {words} ({index:.0f}, aproximado)</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Prueba inicial</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificado de finalización</translation>
    </message>
    <message>
        <source>has completed the course</source>
        <translation>ha completado el curso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Quien facilita</translation>
    </message>
</context>
<context>
    <name>certificate_offer</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The certificate could not be written ({cause}). Choose another place.</source>
        <translation>No se pudo escribir el certificado ({cause}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>El certificado está guardado.</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>Mean of the quizzes</source>
        <translation>Media de los cuestionarios</translation>
    </message>
    <message>
        <source>Made from: {source}</source>
        <translation>Hecho a partir de: {source}</translation>
    </message>
    <message>
        <source>Which name is to stand on the certificate?</source>
        <translation>¿Qué nombre debe llevar el certificado?</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>The certificate is saved as {name} in {folder}. It prints on one page of A4.</source>
        <translation>El certificado está guardado como {name} en {folder}. Se imprime en una hoja A4.</translation>
    </message>
</context>
<context>
    <name>code_paper</name>
    <message>
        <source>Recovery code of the facilitator's side</source>
        <translation>Código de recuperación del lado de quien facilita</translation>
    </message>
    <message>
        <source>It opens the facilitator's side when the PIN is forgotten.</source>
        <translation>Abre el lado de quien facilita cuando se olvida el PIN.</translation>
    </message>
    <message>
        <source>Keep it away from the laptop.</source>
        <translation>Guárdelo lejos de la computadora.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The code could not be saved ({cause}). Choose another place, or write it down.</source>
        <translation>No se pudo guardar el código ({cause}). Elija otro lugar o anótelo en papel.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Save the code as a file, or write it down.</source>
        <translation>La impresora no tomó la hoja. Guarde el código en un archivo o anótelo.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>{title}: a course skeleton is in {folder}.</source>
        <translation>{title}: hay un esqueleto de curso en {folder}.</translation>
    </message>
    <message>
        <source>pages: {pages}, questions: {questions}</source>
        <translation>páginas: {pages}, preguntas: {questions}</translation>
    </message>
    <message>
        <source>the document has no text of it</source>
        <translation>el documento no tiene texto de ella</translation>
    </message>
    <message>
        <source>Now write the drafts. “course-app check {folder}” says which are left.</source>
        <translation>Ahora escriba los borradores. «course-app check {folder}» dice cuáles faltan.</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Errores: {errors}. Avisos: {warnings}.</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>The file is whole; its tables were made again. Steps: {steps}</source>
        <translation>El archivo está entero; sus tablas se hicieron otra vez. Pasos: {steps}</translation>
    </message>
    <message>
        <source>The file is repaired. Steps: {steps}. Found again: {again}</source>
        <translation>El archivo está reparado. Pasos: {steps}. Recuperados: {again}</translation>
    </message>
    <message>
        <source>Begun from the backup {name}</source>
        <translation>Se empezó desde la copia {name}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>El archivo dañado se guarda: {file}</translation>
    </message>
    <message>
        <source>Steps whose number another one has, only in that file: {count}</source>
        <translation>Pasos cuyo número tiene otro, solo en ese archivo: {count}</translation>
    </message>
    <message>
        <source>Learners and laptops whose ids were lost: {count}</source>
        <translation>Participantes y computadoras cuyo id se perdió: {count}</translation>
    </message>
    <message>
        <source>The folder is as it was: {when}. Steps: {steps}</source>
        <translation>La carpeta está como estaba: {when}. Pasos: {steps}</translation>
    </message>
    <message>
        <source>What was there is kept: {folder}</source>
        <translation>Lo que había allí se guarda: {folder}</translation>
    </message>
    <message>
        <source>The backup is made: {name}</source>
        <translation>La copia está hecha: {name}</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Carpeta de datos: {folder}</translation>
    </message>
    <message>
        <source>The file is whole. Learners: {learners}. Steps: {steps}</source>
        <translation>El archivo está entero. Participantes: {learners}. Pasos: {steps}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: steps up to {last}, missing: {missing}</source>
        <translation>Computadora {laptop}: pasos hasta {last}, faltan: {missing}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: steps up to {last}</source>
        <translation>Computadora {laptop}: pasos hasta {last}</translation>
    </message>
    <message>
        <source>Backups: {count}</source>
        <translation>Copias de seguridad: {count}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>learners: {learners}, steps: {steps}</source>
        <translation>participantes: {learners}, pasos: {steps}</translation>
    </message>
    <message>
        <source>{file}: learners: {count}.</source>
        <translation>{file}: participantes: {count}.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Learners: {learners}. Need help: {needing}.</source>
        <translation>Participantes: {learners}. Necesitan ayuda: {needing}.</translation>
    </message>
    <message>
        <source>The secret half is in {file}. Keep a copy of that file in a safe place:</source>
        <translation>La mitad secreta está en {file}. Guarde una copia de ese archivo en un lugar seguro:</translation>
    </message>
    <message>
        <source>without it nobody can open what was sealed with this key.</source>
        <translation>sin él nadie puede abrir lo que se cerró con esta clave.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>Names that would be added: {new}. Known already: {known}.</source>
        <translation>Nombres que se añadirían: {new}. Ya conocidos: {known}.</translation>
    </message>
    <message>
        <source>Names that were added: {new}. Known already: {known}.</source>
        <translation>Nombres añadidos: {new}. Ya conocidos: {known}.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>Learners: {count}</source>
        <translation>Participantes: {count}</translation>
    </message>
    <message>
        <source>{old} is now {name}.</source>
        <translation>{old} ahora es {name}.</translation>
    </message>
    <message>
        <source>The record of {one} has joined that of {other}.</source>
        <translation>El registro de {one} se ha unido al de {other}.</translation>
    </message>
    <message>
        <source>{name} is archived. Bring back with: course-app learners bring-back</source>
        <translation>{name} está en el archivo. Para traer de vuelta: course-app learners bring-back</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ha vuelto.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>A {name} ya no se le pide un PIN.</translation>
    </message>
    <message>
        <source>Names taken back: {gone}. Have begun since and stay: {staying}</source>
        <translation>Nombres quitados: {gone}. Ya empezaron y se quedan: {staying}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>{title}: {file} (files: {files}, {size:.1f} MB)</source>
        <translation>{title}: {file} (archivos: {files}, {size:.1f} MB)</translation>
    </message>
    <message>
        <source>Questions: {count} from {form} to {other}, in {file}.</source>
        <translation>Preguntas: {count} de {form} a {other}, en {file}.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB.</source>
        <translation>{file}: entradas: {count}, {size:.1f} MB.</translation>
    </message>
    <message>
        <source>{file}: rows: {count}, {size:.1f} MB.</source>
        <translation>{file}: filas: {count}, {size:.1f} MB.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB, sealed. Read back: good.</source>
        <translation>{file}: entradas: {count}, {size:.1f} MB, con clave. Leído de nuevo: bien.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB, not sealed. Read back: good.</source>
        <translation>{file}: entradas: {count}, {size:.1f} MB, sin clave. Leído de nuevo: bien.</translation>
    </message>
    <message>
        <source>Sent: {sent}. Already there: {known}. Refused: {refused}.</source>
        <translation>Enviadas: {sent}. Ya estaban: {known}. Rechazadas: {refused}.</translation>
    </message>
    <message>
        <source>{file}: refused.</source>
        <translation>{file}: rechazado.</translation>
    </message>
    <message>
        <source>{file}: new: {new}. Already here: {known}.</source>
        <translation>{file}: nuevas: {new}. Ya estaban: {known}.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: new: {count}.</source>
        <translation>Computadora {laptop}: nuevas: {count}.</translation>
    </message>
    <message>
        <source>Taken back, or given back: {count}.</source>
        <translation>Quitadas o devueltas: {count}.</translation>
    </message>
    <message>
        <source>Moved to another learner: {count}.</source>
        <translation>Movidas a otro participante: {count}.</translation>
    </message>
    <message>
        <source>Records that joined another: {count}.</source>
        <translation>Registros que se unieron a otro: {count}.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: number {first} has not arrived.</source>
        <translation>Computadora {laptop}: falta el número {first}.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: numbers {first} to {last} have not arrived.</source>
        <translation>Computadora {laptop}: faltan los números de {first} a {last}.</translation>
    </message>
    <message>
        <source>No file of results was found.</source>
        <translation>No se encontró ningún archivo de resultados.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d 'de' MMMM</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no screen here on which a window could open</source>
        <translation>Aquí no hay una pantalla en la que se pueda abrir una ventana</translation>
    </message>
    <message>
        <source>Start Course App on a desktop, or add “--tour-without-screen DIR” for pictures of it</source>
        <translation>Inicie Course App en un escritorio, o añada «--tour-without-screen DIR» para tener imágenes de ella</translation>
    </message>
    <message>
        <source>There is no backup {name} in {folder}</source>
        <translation>No hay una copia {name} en {folder}</translation>
    </message>
    <message>
        <source>See the backups with: course-app doctor</source>
        <translation>Vea las copias con: course-app doctor</translation>
    </message>
    <message>
        <source>There is no workshop called “{name}”</source>
        <translation>No hay un taller llamado «{name}»</translation>
    </message>
    <message>
        <source>Name one of these: {known}</source>
        <translation>Diga uno de estos: {known}</translation>
    </message>
    <message>
        <source>There is no learner called “{name}” here</source>
        <translation>Aquí no hay un participante llamado «{name}»</translation>
    </message>
    <message>
        <source>See the names with: course-app learners list</source>
        <translation>Vea los nombres con: course-app learners list</translation>
    </message>
    <message>
        <source>There are {count} learners called “{name}” here</source>
        <translation>Aquí hay {count} participantes llamados «{name}»</translation>
    </message>
    <message>
        <source>Say which by the id: {ids}</source>
        <translation>Diga cuál por su id: {ids}</translation>
    </message>
    <message>
        <source>No name was given</source>
        <translation>No se dio ningún nombre</translation>
    </message>
    <message>
        <source>Write names, or name a list with --csv FILE</source>
        <translation>Escriba nombres, o indique una lista con --csv FILE</translation>
    </message>
    <message>
        <source>No list of names was taken in here that could be undone</source>
        <translation>Aquí no se añadió ninguna lista de nombres que se pueda deshacer</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>No hace falta hacer nada</translation>
    </message>
    <message>
        <source>Both names are of one and the same record</source>
        <translation>Los dos nombres son de un mismo registro</translation>
    </message>
    <message>
        <source>Name two records</source>
        <translation>Diga dos registros</translation>
    </message>
    <message>
        <source>This name has no letter that can be seen</source>
        <translation>Este nombre no tiene ninguna letra que se vea</translation>
    </message>
    <message>
        <source>Write another name</source>
        <translation>Escriba otro nombre</translation>
    </message>
    <message>
        <source>The name “{name}” does not end with “{suffix}”</source>
        <translation>El nombre «{name}» no termina en «{suffix}»</translation>
    </message>
    <message>
        <source>Name it “{wanted}”, so that other programs open it</source>
        <translation>Llámelo «{wanted}», para que otros programas lo abran</translation>
    </message>
    <message>
        <source>There is no file at this place</source>
        <translation>En este lugar no hay ningún archivo</translation>
    </message>
    <message>
        <source>Look at the name of the file</source>
        <translation>Mire el nombre del archivo</translation>
    </message>
    <message>
        <source>The name does not say which format to write</source>
        <translation>El nombre no dice en qué formato hay que escribir</translation>
    </message>
    <message>
        <source>Give it the ending .gift for GIFT or .xml for Moodle XML</source>
        <translation>Dele la terminación .gift para GIFT o .xml para Moodle XML</translation>
    </message>
    <message>
        <source>There is no question in this file</source>
        <translation>En este archivo no hay ninguna pregunta</translation>
    </message>
    <message>
        <source>Look whether it is a GIFT, Moodle XML or Aiken file</source>
        <translation>Mire si es un archivo GIFT, Moodle XML o Aiken</translation>
    </message>
    <message>
        <source>The file could not be written ({cause}); nothing was changed</source>
        <translation>El archivo no se pudo escribir ({cause}); no se cambió nada</translation>
    </message>
    <message>
        <source>Name another place, or free some space on the disk</source>
        <translation>Diga otro lugar, o haga sitio en el disco</translation>
    </message>
    <message>
        <source>“{since}” is not a day or a moment</source>
        <translation>«{since}» no es un día ni un momento</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24 or 2026-11-24T08:00</source>
        <translation>Escríbalo como 2026-11-24 o 2026-11-24T08:00</translation>
    </message>
    <message>
        <source>Only a bundle can be sealed with a key</source>
        <translation>Solo un paquete «bundle» se puede cerrar con una clave</translation>
    </message>
    <message>
        <source>Add --format bundle, or leave out --to</source>
        <translation>Añada --format bundle, o deje fuera --to</translation>
    </message>
    <message>
        <source>The name “{name}” is one for {other}, but {form} was asked for</source>
        <translation>El nombre «{name}» es de {other}, pero se pidió {form}</translation>
    </message>
    <message>
        <source>Write --format {other}, or another name</source>
        <translation>Escriba --format {other}, u otro nombre</translation>
    </message>
    <message>
        <source>Only CSV has --sheet and --excel</source>
        <translation>Solo CSV tiene --sheet y --excel</translation>
    </message>
    <message>
        <source>Add --format csv, or leave them out</source>
        <translation>Añada --format csv, o quítelos</translation>
    </message>
    <message>
        <source>What the command says could not be written ({cause})</source>
        <translation>Lo que dice la orden no se pudo escribir ({cause})</translation>
    </message>
    <message>
        <source>What it did stays done. Free some space there, or let it say it on the screen</source>
        <translation>Lo que hizo queda hecho. Haga sitio allí, o deje que lo diga en la pantalla</translation>
    </message>
    <message>
        <source>The document cannot be read ({cause})</source>
        <translation>El documento no se puede leer ({cause})</translation>
    </message>
    <message>
        <source>Look at its name and its permissions</source>
        <translation>Mire su nombre y sus permisos</translation>
    </message>
    <message>
        <source>The document is larger than {limit} million bytes</source>
        <translation>El documento tiene más de {limit} millones de bytes</translation>
    </message>
    <message>
        <source>Cut out the chapter that the course is about</source>
        <translation>Recorte el capítulo del que trata el curso</translation>
    </message>
    <message>
        <source>This is a file of the kind {kind}, not plain text</source>
        <translation>Este es un archivo del tipo {kind}, no texto simple</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as plain text</source>
        <translation>Ábralo en su programa y guárdelo como texto simple</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Este archivo no es texto</translation>
    </message>
    <message>
        <source>Choose a document in plain text</source>
        <translation>Elija un documento de texto simple</translation>
    </message>
    <message>
        <source>The document is empty</source>
        <translation>El documento está vacío</translation>
    </message>
    <message>
        <source>Choose a document with text</source>
        <translation>Elija un documento con texto</translation>
    </message>
    <message>
        <source>No paragraph of text was found in the document</source>
        <translation>No se encontró ningún párrafo de texto en el documento</translation>
    </message>
    <message>
        <source>Look at it in a text editor: blank lines part its paragraphs</source>
        <translation>Mírelo en un editor de texto: las líneas vacías separan sus párrafos</translation>
    </message>
    <message>
        <source>There is something in this folder already, and it is left alone</source>
        <translation>En esta carpeta ya hay algo, y se deja como está</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet</source>
        <translation>Diga una carpeta que todavía no exista</translation>
    </message>
    <message>
        <source>The course could not be written here ({cause}); nothing is left</source>
        <translation>El curso no se pudo escribir aquí ({cause}); no quedó nada</translation>
    </message>
    <message>
        <source>Name another folder, or free some space on the disk</source>
        <translation>Diga otra carpeta, o haga sitio en el disco</translation>
    </message>
    <message>
        <source>{count} words in a row stand in {source} too: “{words}”</source>
        <translation>{count} palabras seguidas están también en {source}: «{words}»</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dígalo con sus propias palabras</translation>
    </message>
    <message>
        <source>No page of “{id}” teaches the fact “{fact}”</source>
        <translation>Ninguna página de «{id}» enseña el dato «{fact}»</translation>
    </message>
    <message>
        <source>Write it into a page and its “facts="…"”</source>
        <translation>Escríbalo en una página y en su «facts="…"»</translation>
    </message>
    <message>
        <source>No question asks for the fact “{fact}” of “{id}”</source>
        <translation>Ninguna pregunta pide el dato «{fact}» de «{id}»</translation>
    </message>
    <message>
        <source>Write one, or add “[tag:fact:{fact}]” to one that does</source>
        <translation>Escriba una, o añada «[tag:fact:{fact}]» a una que lo pida</translation>
    </message>
    <message>
        <source>This page is a draft</source>
        <translation>Esta página es un borrador</translation>
    </message>
    <message>
        <source>Write the page, then take the line “[draft: …]” out</source>
        <translation>Escriba la página y luego quite la línea «[draft: …]»</translation>
    </message>
    <message>
        <source>The question “{id}” is a draft</source>
        <translation>La pregunta «{id}» es un borrador</translation>
    </message>
    <message>
        <source>Write the question, then take “[tag:draft]” out</source>
        <translation>Escriba la pregunta y luego quite «[tag:draft]»</translation>
    </message>
    <message>
        <source>No page and no question uses the term “{term}”</source>
        <translation>Ninguna página y ninguna pregunta usa el término «{term}»</translation>
    </message>
    <message>
        <source>Use it, or take it out of the glossary</source>
        <translation>Úselo, o quítelo del glosario</translation>
    </message>
    <message>
        <source>The meaning of “{term}” has {found} words</source>
        <translation>El significado de «{term}» tiene {found} palabras</translation>
    </message>
    <message>
        <source>Say it in one or two plain sentences</source>
        <translation>Dígalo en una o dos frases sencillas</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary</source>
        <translation>«{term}» no está en el glosario</translation>
    </message>
    <message>
        <source>Add it with its meaning</source>
        <translation>Añádalo con su significado</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary and not spelt out on this page</source>
        <translation>«{term}» no está en el glosario ni escrito entero en esta página</translation>
    </message>
    <message>
        <source>Write the whole name and “({term})”, or add it to the glossary</source>
        <translation>Escriba el nombre entero y «({term})», o añádalo al glosario</translation>
    </message>
    <message>
        <source>This page brings {found} new terms: {terms}</source>
        <translation>Esta página trae {found} términos nuevos: {terms}</translation>
    </message>
    <message>
        <source>Spread them over more pages: two on a page are good</source>
        <translation>Repártalos en más páginas: dos por página está bien</translation>
    </message>
    <message>
        <source>The part “{heading}” stands behind “{before}”</source>
        <translation>La parte «{heading}» está después de «{before}»</translation>
    </message>
    <message>
        <source>Put it before that, so that facilitators find it in every guide</source>
        <translation>Póngala antes, para que quien facilita la encuentre en todas las guías</translation>
    </message>
    <message>
        <source>The picture “{name}” has no text for those who cannot see it</source>
        <translation>La imagen «{name}» no tiene un texto para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Say between “![” and “]” what it tells</source>
        <translation>Diga entre «![» y «]» lo que muestra</translation>
    </message>
    <message>
        <source>“{found}” is HTML, and is shown as it is written</source>
        <translation>«{found}» es HTML y se muestra tal como está escrito</translation>
    </message>
    <message>
        <source>Write it in Markdown, or put it between backticks</source>
        <translation>Escríbalo en Markdown, o póngalo entre acentos graves (`)</translation>
    </message>
    <message>
        <source>The link to “{target}” leads nowhere</source>
        <translation>El enlace a «{target}» no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Link to a page as “4.3/short-name” or “#short-name”, or to the web with “https://”</source>
        <translation>Enlace a una página como «4.3/short-name» o «#short-name», o a la web con «https://»</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of box</source>
        <translation>«{kind}» no es un tipo de recuadro</translation>
    </message>
    <message>
        <source>Use example, since, think, term or note</source>
        <translation>Use example, since, think, term o note</translation>
    </message>
    <message>
        <source>This box does not begin as it should</source>
        <translation>Este recuadro no empieza como debe</translation>
    </message>
    <message>
        <source>Write “!!! kind "Title"” in one line</source>
        <translation>Escriba «!!! kind "Title"» en una línea</translation>
    </message>
    <message>
        <source>This box is empty: the text below it does not belong to it</source>
        <translation>Este recuadro está vacío: el texto de abajo no es parte de él</translation>
    </message>
    <message>
        <source>Begin each line of its text with four spaces</source>
        <translation>Empiece cada línea de su texto con cuatro espacios</translation>
    </message>
    <message>
        <source>The id “{id}” stands in this lesson a second time</source>
        <translation>El id «{id}» está por segunda vez en esta lección</translation>
    </message>
    <message>
        <source>Give each its own id</source>
        <translation>Dé a cada uno su propio id</translation>
    </message>
    <message>
        <source>The lesson has no box “{kind}”</source>
        <translation>La lección no tiene un recuadro «{kind}»</translation>
    </message>
    <message>
        <source>Add one with “!!! {kind}”</source>
        <translation>Añada uno con «!!! {kind}»</translation>
    </message>
    <message>
        <source>The lesson has neither a picture nor a table</source>
        <translation>La lección no tiene ni imagen ni tabla</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añada una</translation>
    </message>
    <message>
        <source>The lesson “{id}” has no objectives</source>
        <translation>La lección «{id}» no tiene objetivos</translation>
    </message>
    <message>
        <source>Say in “objectives” what a learner can do after it</source>
        <translation>Diga en «objectives» qué puede hacer un participante después de ella</translation>
    </message>
    <message>
        <source>The lesson has {found} quick checks on {pages} pages</source>
        <translation>La lección tiene {found} preguntas rápidas en {pages} páginas</translation>
    </message>
    <message>
        <source>Put one on every second page</source>
        <translation>Ponga una cada dos páginas</translation>
    </message>
    <message>
        <source>No page shows this picture</source>
        <translation>Ninguna página muestra esta imagen</translation>
    </message>
    <message>
        <source>Show it, or take the file away</source>
        <translation>Muéstrela, o quite el archivo</translation>
    </message>
    <message>
        <source>The question “{id}” names no fact</source>
        <translation>La pregunta «{id}» no nombra ningún dato</translation>
    </message>
    <message>
        <source>Add “[tag:fact:…]” with the fact that it rests on</source>
        <translation>Añada «[tag:fact:…]» con el dato en que se basa</translation>
    </message>
    <message>
        <source>The answer “{option}” of “{id}” has no feedback</source>
        <translation>La respuesta «{option}» de «{id}» no tiene comentario</translation>
    </message>
    <message>
        <source>Say after “#” why it is right, or what it mixes up</source>
        <translation>Diga después de «#» por qué es correcta, o qué confunde</translation>
    </message>
    <message>
        <source>“{id}” has the answer “{option}” twice</source>
        <translation>«{id}» tiene dos veces la respuesta «{option}»</translation>
    </message>
    <message>
        <source>Change or take out one of the two</source>
        <translation>Cambie o quite una de las dos</translation>
    </message>
    <message>
        <source>“{id}” has no right answer</source>
        <translation>«{id}» no tiene una respuesta correcta</translation>
    </message>
    <message>
        <source>Begin the right answer with “=”, or give it a weight as “%50%”</source>
        <translation>Empiece la respuesta correcta con «=», o dele un peso como «%50%»</translation>
    </message>
    <message>
        <source>The right answers of “{id}” add up to {found} per cent</source>
        <translation>Las respuestas correctas de «{id}» suman {found} por ciento</translation>
    </message>
    <message>
        <source>Let their weights add up to 100</source>
        <translation>Haga que sus pesos sumen 100</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” speaks of the other answers</source>
        <translation>«{option}» en «{id}» habla de las otras respuestas</translation>
    </message>
    <message>
        <source>Write an answer that stands by itself</source>
        <translation>Escriba una respuesta que se entienda sola</translation>
    </message>
    <message>
        <source>The matching question “{id}” has no general feedback</source>
        <translation>La pregunta de unir parejas «{id}» no tiene comentario general</translation>
    </message>
    <message>
        <source>Go through all pairs after “####”: pairs have no feedback of their own</source>
        <translation>Repase todas las parejas después de «####»: las parejas no tienen comentario propio</translation>
    </message>
    <message>
        <source>“{id}” has no general feedback</source>
        <translation>«{id}» no tiene comentario general</translation>
    </message>
    <message>
        <source>Say after “####” what to keep in mind</source>
        <translation>Diga después de «####» qué hay que recordar</translation>
    </message>
    <message>
        <source>The feedback of “{option}” in “{id}” has {count} words</source>
        <translation>El comentario de «{option}» en «{id}» tiene {count} palabras</translation>
    </message>
    <message>
        <source>Use {most} at most</source>
        <translation>Use {most} como máximo</translation>
    </message>
    <message>
        <source>The general feedback of “{id}” has {count} words</source>
        <translation>El comentario general de «{id}» tiene {count} palabras</translation>
    </message>
    <message>
        <source>All answers of “{id}” have the same feedback</source>
        <translation>Todas las respuestas de «{id}» tienen el mismo comentario</translation>
    </message>
    <message>
        <source>Say for each why it is right, or what it mixes up</source>
        <translation>Diga en cada una por qué es correcta, o qué confunde</translation>
    </message>
    <message>
        <source>The feedback of “{option}” in “{id}” says only right or wrong</source>
        <translation>El comentario de «{option}» en «{id}» solo dice si está bien o mal</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Diga por qué</translation>
    </message>
    <message>
        <source>“{id}” asks with “{word}”, which is easily read over</source>
        <translation>«{id}» pregunta con «{word}», que se pasa por alto con facilidad</translation>
    </message>
    <message>
        <source>Ask for what is so</source>
        <translation>Pregunte por lo que sí es</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” says “{word}”, which gives it away</source>
        <translation>«{option}» en «{id}» dice «{word}», y eso la delata</translation>
    </message>
    <message>
        <source>Write the answer without it</source>
        <translation>Escriba la respuesta sin esa palabra</translation>
    </message>
    <message>
        <source>The right answer of “{id}” is much longer than the wrong ones</source>
        <translation>La respuesta correcta de «{id}» es mucho más larga que las equivocadas</translation>
    </message>
    <message>
        <source>Make them equally long</source>
        <translation>Hágalas igual de largas</translation>
    </message>
    <message>
        <source>In “{id}” the word “{word}” stands in the question and in the right answer only</source>
        <translation>En «{id}» la palabra «{word}» está solo en la pregunta y en la respuesta correcta</translation>
    </message>
    <message>
        <source>Use another word, or use it in a wrong answer too</source>
        <translation>Use otra palabra, o úsela también en una respuesta equivocada</translation>
    </message>
    <message>
        <source>What “{id}” asks has {count} words</source>
        <translation>Lo que pregunta «{id}» tiene {count} palabras</translation>
    </message>
    <message>
        <source>Use {least} to {most}</source>
        <translation>Use de {least} a {most}</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” has {count} words</source>
        <translation>«{option}» en «{id}» tiene {count} palabras</translation>
    </message>
    <message>
        <source>What “{id}” asks ends with “a” or “an”, which gives answers away</source>
        <translation>Lo que pregunta «{id}» termina en «a» o «an», y eso delata respuestas</translation>
    </message>
    <message>
        <source>Put the article into the answers</source>
        <translation>Ponga el artículo en las respuestas</translation>
    </message>
    <message>
        <source>The numbers in the answers of “{id}” are not in order</source>
        <translation>Los números de las respuestas de «{id}» no están en orden</translation>
    </message>
    <message>
        <source>Put the smallest first</source>
        <translation>Ponga primero el más pequeño</translation>
    </message>
    <message>
        <source>“{id}” has {count} answers to tick</source>
        <translation>«{id}» tiene {count} respuestas para marcar</translation>
    </message>
    <message>
        <source>Give {least} to {most}</source>
        <translation>Ponga de {least} a {most}</translation>
    </message>
    <message>
        <source>“{id}” has {count} right answers to tick</source>
        <translation>«{id}» tiene {count} respuestas correctas para marcar</translation>
    </message>
    <message>
        <source>Give {least} or {most}</source>
        <translation>Ponga {least} o {most}</translation>
    </message>
    <message>
        <source>“{id}” does not say how many answers are right</source>
        <translation>«{id}» no dice cuántas respuestas son correctas</translation>
    </message>
    <message>
        <source>Write “{word}” into the question</source>
        <translation>Escriba «{word}» en la pregunta</translation>
    </message>
    <message>
        <source>“{id}” has {count} pairs</source>
        <translation>«{id}» tiene {count} parejas</translation>
    </message>
    <message>
        <source>The quick check “{id}” stands on no page</source>
        <translation>La pregunta rápida «{id}» no está en ninguna página</translation>
    </message>
    <message>
        <source>Write “[check: {id}]” on a page, or change its tag “use”</source>
        <translation>Escriba «[check: {id}]» en una página, o cambie su etiqueta «use»</translation>
    </message>
    <message>
        <source>“{id}” stands on a page, but its use is “{use}”</source>
        <translation>«{id}» está en una página, pero su uso es «{use}»</translation>
    </message>
    <message>
        <source>Write “[tag:use:check]”, or it is asked twice</source>
        <translation>Escriba «[tag:use:check]», o se preguntará dos veces</translation>
    </message>
    <message>
        <source>The quick check “{id}” asks about a later page, “{target}”</source>
        <translation>La pregunta rápida «{id}» pregunta por una página posterior, «{target}»</translation>
    </message>
    <message>
        <source>Put the check on that page or behind it</source>
        <translation>Ponga la pregunta en esa página o después de ella</translation>
    </message>
    <message>
        <source>The quick check “{id}” sends to “{target}”, whose check sends here</source>
        <translation>La pregunta rápida «{id}» envía a «{target}», cuya pregunta envía aquí</translation>
    </message>
    <message>
        <source>Let each check ask about its own page or an earlier one</source>
        <translation>Haga que cada pregunta rápida trate de su propia página o de una anterior</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz are true or false</source>
        <translation>{count} de {total} preguntas del cuestionario son de verdadero o falso</translation>
    </message>
    <message>
        <source>Make choices of some: a fifth at most may be true or false</source>
        <translation>Haga de algunas preguntas de opciones: como máximo una quinta parte puede ser de verdadero o falso</translation>
    </message>
    <message>
        <source>All true or false questions of the quiz have the same answer</source>
        <translation>Todas las preguntas de verdadero o falso del cuestionario tienen la misma respuesta</translation>
    </message>
    <message>
        <source>Turn one round</source>
        <translation>Dé la vuelta a una</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz ask for words to type</source>
        <translation>{count} de {total} preguntas del cuestionario piden escribir palabras</translation>
    </message>
    <message>
        <source>Make choices of some: a tenth at most may be typed</source>
        <translation>Haga de algunas preguntas de opciones: como máximo una décima parte se puede escribir</translation>
    </message>
    <message>
        <source>In {count} of {total} choices the right answer is the longest</source>
        <translation>En {count} de {total} preguntas de opciones la respuesta correcta es la más larga</translation>
    </message>
    <message>
        <source>Shorten some right answers, or lengthen wrong ones</source>
        <translation>Acorte algunas respuestas correctas, o alargue las equivocadas</translation>
    </message>
    <message>
        <source>In {count} of {total} choices the right answer is in place {place}</source>
        <translation>En {count} de {total} preguntas de opciones la respuesta correcta está en el lugar {place}</translation>
    </message>
    <message>
        <source>Move some, or let the course shuffle the answers</source>
        <translation>Mueva algunas, o deje que el curso mezcle las respuestas</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz ask only to remember</source>
        <translation>{count} de {total} preguntas del cuestionario solo piden recordar</translation>
    </message>
    <message>
        <source>Let three of five ask to understand, apply or analyse</source>
        <translation>Haga que tres de cada cinco pidan entender, aplicar o analizar</translation>
    </message>
    <message>
        <source>The sentences of this page have {found} words on average</source>
        <translation>Las frases de esta página tienen {found} palabras de media</translation>
    </message>
    <message>
        <source>Make two of the long ones: 12 is a good average</source>
        <translation>Haga dos de cada frase larga: 12 es una buena media</translation>
    </message>
    <message>
        <source>The sentence “{start} …” has {found} words</source>
        <translation>La frase «{start} …» tiene {found} palabras</translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>Haga dos de ella</translation>
    </message>
    <message>
        <source>This page is hard to read: its LIX is {found}</source>
        <translation>Esta página es difícil de leer: su LIX es {found}</translation>
    </message>
    <message>
        <source>Use shorter words and sentences, to come down to 35</source>
        <translation>Use palabras y frases más cortas, para bajar a 35</translation>
    </message>
    <message>
        <source>This page needs {found} years of school to read</source>
        <translation>Para leer esta página hacen falta {found} años de escuela</translation>
    </message>
    <message>
        <source>Use shorter words and sentences, to come down to 8</source>
        <translation>Use palabras y frases más cortas, para bajar a 8</translation>
    </message>
    <message>
        <source>This lesson needs {found} years of school to read</source>
        <translation>Para leer esta lección hacen falta {found} años de escuela</translation>
    </message>
    <message>
        <source>This page has {found} words</source>
        <translation>Esta página tiene {found} palabras</translation>
    </message>
    <message>
        <source>Make two pages of it: 80 to 150 are good</source>
        <translation>Haga dos páginas de ella: de 80 a 150 está bien</translation>
    </message>
    <message>
        <source>This paragraph has {found} words</source>
        <translation>Este párrafo tiene {found} palabras</translation>
    </message>
    <message>
        <source>Make two of it: 60 are enough</source>
        <translation>Haga dos de él: 60 bastan</translation>
    </message>
    <message>
        <source>This lesson has {found} words</source>
        <translation>Esta lección tiene {found} palabras</translation>
    </message>
    <message>
        <source>Take something out: 1,200 are enough</source>
        <translation>Quite algo: 1200 bastan</translation>
    </message>
    <message>
        <source>This list has {found} points</source>
        <translation>Esta lista tiene {found} puntos</translation>
    </message>
    <message>
        <source>Make two lists of it: 3 to 5 points are good</source>
        <translation>Haga dos listas de ella: de 3 a 5 puntos está bien</translation>
    </message>
    <message>
        <source>The source document cannot be read ({cause})</source>
        <translation>El documento de origen no se puede leer ({cause})</translation>
    </message>
    <message>
        <source>Look at “file” under [source] in course.toml, or at --source</source>
        <translation>Mire «file» bajo [source] en course.toml, o lo que sigue a --source</translation>
    </message>
    <message>
        <source>Below the first row of this table there is no “|---|---|”</source>
        <translation>Debajo de la primera fila de esta tabla no hay «|---|---|»</translation>
    </message>
    <message>
        <source>Add it, or the table is shown as text with bars</source>
        <translation>Añádalo, o la tabla se muestra como texto con barras</translation>
    </message>
    <message>
        <source>This row has {found} cells, and the first row has {wanted}</source>
        <translation>Esta fila tiene {found} casillas, y la primera fila tiene {wanted}</translation>
    </message>
    <message>
        <source>Write a “|” between any two cells, and “\|” for a bar that is text</source>
        <translation>Escriba un «|» entre cada dos casillas, y «\|» para una barra que es texto</translation>
    </message>
    <message>
        <source>No blank line stands before this table</source>
        <translation>No hay una línea vacía antes de esta tabla</translation>
    </message>
    <message>
        <source>Add one, or the table is shown as text with bars</source>
        <translation>Añada una, o la tabla se muestra como texto con barras</translation>
    </message>
    <message>
        <source>This table has {found} columns</source>
        <translation>Esta tabla tiene {found} columnas</translation>
    </message>
    <message>
        <source>Use {most} at most, or make two tables of it</source>
        <translation>Use {most} como máximo, o haga dos tablas</translation>
    </message>
    <message>
        <source>The cell “{start} …” has {found} words</source>
        <translation>La casilla «{start} …» tiene {found} palabras</translation>
    </message>
    <message>
        <source>The question “{id}” has the level “{found}”, which is not known</source>
        <translation>La pregunta «{id}» tiene el nivel «{found}», que no se conoce</translation>
    </message>
    <message>
        <source>Write recall, understand, apply or analyse</source>
        <translation>Escriba recall, understand, apply o analyse</translation>
    </message>
    <message>
        <source>The question “{id}” has the use “{found}”, which is not known</source>
        <translation>La pregunta «{id}» tiene el uso «{found}», que no se conoce</translation>
    </message>
    <message>
        <source>Write core, check, retake or test</source>
        <translation>Escriba core, check, retake o test</translation>
    </message>
    <message>
        <source>The question “{id}” has a tag “{found}” of no meaning here</source>
        <translation>La pregunta «{id}» tiene una etiqueta «{found}» que aquí no significa nada</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or take it out</source>
        <translation>Mire cómo está escrita, o quítela</translation>
    </message>
    <message>
        <source>The question “{id}” has no tag “{key}”</source>
        <translation>La pregunta «{id}» no tiene etiqueta «{key}»</translation>
    </message>
    <message>
        <source>Add “[tag:{key}:…]”</source>
        <translation>Añada «[tag:{key}:…]»</translation>
    </message>
    <message>
        <source>The question “{id}” names a fact “{found}” of no lesson</source>
        <translation>La pregunta «{id}» nombra un dato «{found}» que no es de ninguna lección</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add it to “facts” in course.toml</source>
        <translation>Mire cómo está escrito, o añádalo a «facts» en course.toml</translation>
    </message>
    <message>
        <source>This page names a fact “{found}” of no lesson</source>
        <translation>Esta página nombra un dato «{found}» que no es de ninguna lección</translation>
    </message>
    <message>
        <source>This page does not say on which facts it rests</source>
        <translation>Esta página no dice en qué datos se basa</translation>
    </message>
    <message>
        <source>Add “facts="…"” to its heading</source>
        <translation>Añada «facts="…"» a su título</translation>
    </message>
    <message>
        <source>No question asks for the objective “{objective}” of “{id}”</source>
        <translation>Ninguna pregunta trata del objetivo «{objective}» de «{id}»</translation>
    </message>
    <message>
        <source>Write two or more, so that a learner can meet it</source>
        <translation>Escriba dos o más, para que un participante pueda lograrlo</translation>
    </message>
    <message>
        <source>One question only asks for the objective “{objective}” of “{id}”</source>
        <translation>Una sola pregunta trata del objetivo «{objective}» de «{id}»</translation>
    </message>
    <message>
        <source>Write one more, so that one lucky answer does not meet it</source>
        <translation>Escriba una más, para que no baste acertar una vez por suerte</translation>
    </message>
    <message>
        <source>A translation has the pages of its original, in their order</source>
        <translation>Una traducción tiene las páginas de su original, en su orden</translation>
    </message>
    <message>
        <source>The translation has no page “{slug}”</source>
        <translation>La traducción no tiene la página «{slug}»</translation>
    </message>
    <message>
        <source>Translate it; until then the page is shown in the original</source>
        <translation>Tradúzcala; hasta entonces la página se muestra en el original</translation>
    </message>
    <message>
        <source>The original has no page “{slug}”</source>
        <translation>El original no tiene la página «{slug}»</translation>
    </message>
    <message>
        <source>Look at the id in braces, or take the page out</source>
        <translation>Mire el id entre llaves, o quite la página</translation>
    </message>
    <message>
        <source>The pages stand in another order than in the original</source>
        <translation>Las páginas están en otro orden que en el original</translation>
    </message>
    <message>
        <source>The page “{slug}” has other quick checks than the original</source>
        <translation>La página «{slug}» tiene otras preguntas rápidas que el original</translation>
    </message>
    <message>
        <source>Give it the same lines “[check: …]”</source>
        <translation>Póngale las mismas líneas «[check: …]»</translation>
    </message>
    <message>
        <source>The translation has no question “{id}”</source>
        <translation>La traducción no tiene la pregunta «{id}»</translation>
    </message>
    <message>
        <source>Translate it; until then it is asked in the original</source>
        <translation>Tradúzcala; hasta entonces se pregunta en el original</translation>
    </message>
    <message>
        <source>The original has no question “{id}”</source>
        <translation>El original no tiene la pregunta «{id}»</translation>
    </message>
    <message>
        <source>Look at how the id is spelt, or take the question out</source>
        <translation>Mire cómo está escrito el id, o quite la pregunta</translation>
    </message>
    <message>
        <source>The question “{id}” is marked in another way than the original</source>
        <translation>La pregunta «{id}» se corrige de otra manera que la original</translation>
    </message>
    <message>
        <source>Give it the same kind, and as many answers, in the same order, with the same key</source>
        <translation>Dele el mismo tipo y las mismas respuestas, en el mismo orden, con la misma clave</translation>
    </message>
    <message>
        <source>The original has no lesson “{id}”</source>
        <translation>El original no tiene la lección «{id}»</translation>
    </message>
    <message>
        <source>Look at the id after “lesson.”</source>
        <translation>Mire el id después de «lesson.»</translation>
    </message>
    <message>
        <source>There is no course folder at this place</source>
        <translation>En este lugar no hay una carpeta de curso</translation>
    </message>
    <message>
        <source>Look at the name, or choose another folder</source>
        <translation>Mire el nombre, o elija otra carpeta</translation>
    </message>
    <message>
        <source>The folder has no file “course.toml”, so it is not a course</source>
        <translation>La carpeta no tiene un archivo «course.toml», así que no es un curso</translation>
    </message>
    <message>
        <source>Choose the folder that has one</source>
        <translation>Elija la carpeta que lo tiene</translation>
    </message>
    <message>
        <source>The lesson “{lesson}” has no file “{name}”</source>
        <translation>La lección «{lesson}» no tiene un archivo «{name}»</translation>
    </message>
    <message>
        <source>Add the file, or take the lesson out of course.toml</source>
        <translation>Añada el archivo, o quite la lección de course.toml</translation>
    </message>
    <message>
        <source>This file cannot be read ({cause})</source>
        <translation>Este archivo no se puede leer ({cause})</translation>
    </message>
    <message>
        <source>Look at its permissions, or copy the course again</source>
        <translation>Mire sus permisos, o copie el curso otra vez</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Este no es un archivo normal</translation>
    </message>
    <message>
        <source>Put a file with its text there</source>
        <translation>Ponga allí un archivo con su texto</translation>
    </message>
    <message>
        <source>This file is larger than {limit} million bytes</source>
        <translation>Este archivo tiene más de {limit} millones de bytes</translation>
    </message>
    <message>
        <source>Make it smaller, or make two of it</source>
        <translation>Hágalo más pequeño, o haga dos de él</translation>
    </message>
    <message>
        <source>This is a link to a place outside the course folder</source>
        <translation>Esto es un enlace a un lugar fuera de la carpeta del curso</translation>
    </message>
    <message>
        <source>Put a copy of the file there</source>
        <translation>Ponga allí una copia del archivo</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text</source>
        <translation>Esta línea no es texto UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor</source>
        <translation>Guarde el archivo como UTF-8 en su editor</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {cause}</source>
        <translation>El archivo no se puede leer como TOML: {cause}</translation>
    </message>
    <message>
        <source>Look at this line and the one before it</source>
        <translation>Mire esta línea y la anterior</translation>
    </message>
    <message>
        <source>The course is in format {found}; this program reads format 1</source>
        <translation>El curso está en el formato {found}; este programa lee el formato 1</translation>
    </message>
    <message>
        <source>Use a newer Course App, or write “format = 1”</source>
        <translation>Use una versión más nueva de Course App, o escriba «format = 1»</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}</source>
        <translation>Falta «{key}» en {table}</translation>
    </message>
    <message>
        <source>Add a line “{key} = …” with {wanted}</source>
        <translation>Añada una línea «{key} = …» con {wanted}</translation>
    </message>
    <message>
        <source>“{key}” in {table} is not {wanted}</source>
        <translation>«{key}» en {table} no es {wanted}</translation>
    </message>
    <message>
        <source>Write {wanted} after “{key} =”</source>
        <translation>Escriba {wanted} después de «{key} =»</translation>
    </message>
    <message>
        <source>“{key}” in {table} is {found}, not between {low} and {high}</source>
        <translation>«{key}» en {table} es {found}, no está entre {low} y {high}</translation>
    </message>
    <message>
        <source>Write a number between {low} and {high}</source>
        <translation>Escriba un número entre {low} y {high}</translation>
    </message>
    <message>
        <source>“{id}” cannot be used as an id</source>
        <translation>«{id}» no se puede usar como id</translation>
    </message>
    <message>
        <source>Use letters, digits, points and hyphens only</source>
        <translation>Use solo letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>The id “{id}” is longer than {most} letters</source>
        <translation>El id «{id}» tiene más de {most} letras</translation>
    </message>
    <message>
        <source>Give it a shorter one: results with this one cannot be carried</source>
        <translation>Dele uno más corto: los resultados con él no se pueden llevar</translation>
    </message>
    <message>
        <source>The id “{id}” has a letter in it that cannot be seen</source>
        <translation>El id «{id}» tiene una letra que no se ve</translation>
    </message>
    <message>
        <source>Type it anew: results with this one cannot be carried</source>
        <translation>Escríbalo de nuevo: los resultados con él no se pueden llevar</translation>
    </message>
    <message>
        <source>“{found}” is not the code of a language</source>
        <translation>«{found}» no es el código de un idioma</translation>
    </message>
    <message>
        <source>Write a code such as “en” or “pt-BR”</source>
        <translation>Escriba un código como «en» o «pt-BR»</translation>
    </message>
    <message>
        <source>“{key}” in {table} is not known and was left out</source>
        <translation>«{key}» en {table} no se conoce y se dejó fuera</translation>
    </message>
    <message>
        <source>Take the line out, or look at how it is spelt</source>
        <translation>Quite la línea, o mire cómo está escrita</translation>
    </message>
    <message>
        <source>Did you mean “{near}”</source>
        <translation>Quizá quería decir «{near}»</translation>
    </message>
    <message>
        <source>The course has no lessons</source>
        <translation>El curso no tiene lecciones</translation>
    </message>
    <message>
        <source>Add a “[[lesson]]” for each</source>
        <translation>Añada un «[[lesson]]» para cada una</translation>
    </message>
    <message>
        <source>A second lesson has the id “{id}”; the first is on line {first}</source>
        <translation>Una segunda lección tiene el id «{id}»; la primera está en la línea {first}</translation>
    </message>
    <message>
        <source>Give each lesson its own id</source>
        <translation>Dé a cada lección su propio id</translation>
    </message>
    <message>
        <source>A second lesson has the folder “{folder}”</source>
        <translation>Una segunda lección tiene la carpeta «{folder}»</translation>
    </message>
    <message>
        <source>Give each lesson its own folder</source>
        <translation>Dé a cada lección su propia carpeta</translation>
    </message>
    <message>
        <source>A second objective of lesson “{lesson}” has the id “{id}”</source>
        <translation>Un segundo objetivo de la lección «{lesson}» tiene el id «{id}»</translation>
    </message>
    <message>
        <source>Give each objective of a lesson its own id</source>
        <translation>Dé a cada objetivo de una lección su propio id</translation>
    </message>
    <message>
        <source>The course folder has no folder “{folder}”</source>
        <translation>La carpeta del curso no tiene la carpeta «{folder}»</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or make the folder</source>
        <translation>Mire cómo está escrito, o cree la carpeta</translation>
    </message>
    <message>
        <source>“{folder}” cannot be the name of a lesson's folder</source>
        <translation>«{folder}» no puede ser el nombre de la carpeta de una lección</translation>
    </message>
    <message>
        <source>Use the plain name of a folder inside the course folder</source>
        <translation>Use el nombre simple de una carpeta dentro de la carpeta del curso</translation>
    </message>
    <message>
        <source>The lesson does not begin with a title</source>
        <translation>La lección no empieza con un título</translation>
    </message>
    <message>
        <source>Write “# ” and the title in the first line</source>
        <translation>Escriba «# » y el título en la primera línea</translation>
    </message>
    <message>
        <source>A second title begins here with one “#”</source>
        <translation>Aquí empieza un segundo título con un solo «#»</translation>
    </message>
    <message>
        <source>Write “## ” for a page, or “### ” for a heading on a page</source>
        <translation>Escriba «## » para una página, o «### » para un título dentro de una página</translation>
    </message>
    <message>
        <source>This text stands before the first page</source>
        <translation>Este texto está antes de la primera página</translation>
    </message>
    <message>
        <source>Write a line with “## ” and the page's heading before it</source>
        <translation>Escriba antes una línea con «## » y el título de la página</translation>
    </message>
    <message>
        <source>The lesson has no pages</source>
        <translation>La lección no tiene páginas</translation>
    </message>
    <message>
        <source>Begin each page with “## ” and its heading</source>
        <translation>Empiece cada página con «## » y su título</translation>
    </message>
    <message>
        <source>The page that begins here has no heading</source>
        <translation>La página que empieza aquí no tiene título</translation>
    </message>
    <message>
        <source>Write the heading after “## ”</source>
        <translation>Escriba el título después de «## »</translation>
    </message>
    <message>
        <source>The page “{title}” has no id</source>
        <translation>La página «{title}» no tiene id</translation>
    </message>
    <message>
        <source>Write an id of small letters at the end, as “{{#short-name}}”</source>
        <translation>Escriba al final un id en minúsculas, como «{{#short-name}}»</translation>
    </message>
    <message>
        <source>“{slug}” cannot be the id of a page</source>
        <translation>«{slug}» no puede ser el id de una página</translation>
    </message>
    <message>
        <source>Use small letters a to z, digits and hyphens only</source>
        <translation>Use solo minúsculas de la a a la z, cifras y guiones</translation>
    </message>
    <message>
        <source>A second page has the id “{slug}”; the first is on line {first}</source>
        <translation>Una segunda página tiene el id «{slug}»; la primera está en la línea {first}</translation>
    </message>
    <message>
        <source>Give each page of a lesson its own id</source>
        <translation>Dé a cada página de una lección su propio id</translation>
    </message>
    <message>
        <source>“{found}” in the braces of this heading is not known</source>
        <translation>«{found}» entre las llaves de este título no se conoce</translation>
    </message>
    <message>
        <source>Use “#id”, “facts="…"” and “source="…"” only</source>
        <translation>Use solo «#id», «facts="…"» y «source="…"»</translation>
    </message>
    <message>
        <source>The page “{title}” has more than {limit} letters</source>
        <translation>La página «{title}» tiene más de {limit} letras</translation>
    </message>
    <message>
        <source>Make several pages of it</source>
        <translation>Haga varias páginas de ella</translation>
    </message>
    <message>
        <source>The page “{title}” has more than {limit} marks “[”</source>
        <translation>La página «{title}» tiene más de {limit} signos «[»</translation>
    </message>
    <message>
        <source>Make several pages of it, or take some links out</source>
        <translation>Haga varias páginas de ella, o quite algunos enlaces</translation>
    </message>
    <message>
        <source>A quick check does not stand in a line of its own</source>
        <translation>Una pregunta rápida no está sola en su línea</translation>
    </message>
    <message>
        <source>Write “[check: question-id]” alone, at the start of a line</source>
        <translation>Escriba «[check: question-id]» solo, al comienzo de una línea</translation>
    </message>
    <message>
        <source>The quick check “{id}” is no question of this lesson's quiz</source>
        <translation>La pregunta rápida «{id}» no es una pregunta del cuestionario de esta lección</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add the question to quiz.gift</source>
        <translation>Mire cómo está escrito, o añada la pregunta a quiz.gift</translation>
    </message>
    <message>
        <source>The quick check “{id}” stands in this lesson a second time</source>
        <translation>La pregunta rápida «{id}» está por segunda vez en esta lección</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>Deje una de las dos</translation>
    </message>
    <message>
        <source>A picture begins here with “![” that cannot be read</source>
        <translation>Aquí empieza con «![» una imagen que no se puede leer</translation>
    </message>
    <message>
        <source>Write “![what it shows](media/name.svg)” in one line</source>
        <translation>Escriba «![what it shows](media/name.svg)» en una línea</translation>
    </message>
    <message>
        <source>The picture “{name}” is on the web; nothing is fetched</source>
        <translation>La imagen «{name}» está en la web; no se descarga nada</translation>
    </message>
    <message>
        <source>Put the picture into the lesson's folder</source>
        <translation>Ponga la imagen en la carpeta de la lección</translation>
    </message>
    <message>
        <source>The picture “{name}” is outside the lesson's folder</source>
        <translation>La imagen «{name}» está fuera de la carpeta de la lección</translation>
    </message>
    <message>
        <source>Put the picture into the lesson's folder, as “media/name.svg”</source>
        <translation>Ponga la imagen en la carpeta de la lección, como «media/name.svg»</translation>
    </message>
    <message>
        <source>The name “{name}” of a picture does not work on every system</source>
        <translation>El nombre «{name}» de una imagen no sirve en todos los sistemas</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, as “media/name.svg”</source>
        <translation>Use letras, cifras y guiones, como «media/name.svg»</translation>
    </message>
    <message>
        <source>The picture “{name}” is of a kind that cannot be shown</source>
        <translation>La imagen «{name}» es de un tipo que no se puede mostrar</translation>
    </message>
    <message>
        <source>Use SVG, PNG or JPEG</source>
        <translation>Use SVG, PNG o JPEG</translation>
    </message>
    <message>
        <source>The lesson's folder has no picture “{name}”</source>
        <translation>La carpeta de la lección no tiene la imagen «{name}»</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add the picture</source>
        <translation>Mire cómo está escrito, o añada la imagen</translation>
    </message>
    <message>
        <source>A term without a name begins here</source>
        <translation>Aquí empieza un término sin nombre</translation>
    </message>
    <message>
        <source>Write the term after “## ”</source>
        <translation>Escriba el término después de «## »</translation>
    </message>
    <message>
        <source>The term “{term}” stands here a second time</source>
        <translation>El término «{term}» está aquí por segunda vez</translation>
    </message>
    <message>
        <source>The term “{term}” has no meaning</source>
        <translation>El término «{term}» no tiene significado</translation>
    </message>
    <message>
        <source>Write one or two plain sentences below it</source>
        <translation>Escriba debajo una o dos frases sencillas</translation>
    </message>
    <message>
        <source>This question has no id, so answers to it cannot be kept</source>
        <translation>Esta pregunta no tiene id, así que sus respuestas no se pueden guardar</translation>
    </message>
    <message>
        <source>Write “// [id:short-name]” in the line before it</source>
        <translation>Escriba «// [id:short-name]» en la línea anterior</translation>
    </message>
    <message>
        <source>A second question has the id “{id}”; the first is in {first}</source>
        <translation>Una segunda pregunta tiene el id «{id}»; la primera está en {first}</translation>
    </message>
    <message>
        <source>Give each question its own id</source>
        <translation>Dé a cada pregunta su propio id</translation>
    </message>
    <message>
        <source>The question “{id}” is not the same as in {first}</source>
        <translation>La pregunta «{id}» no es la misma que en {first}</translation>
    </message>
    <message>
        <source>Copy it unchanged: the gain compares the two</source>
        <translation>Cópiela sin cambios: la mejora compara las dos</translation>
    </message>
    <message>
        <source>The question “{id}” names an objective “{name}” that is not there</source>
        <translation>La pregunta «{id}» nombra un objetivo «{name}» que no existe</translation>
    </message>
    <message>
        <source>Use the id of an objective in course.toml, as “o1” or “4.3/o1”</source>
        <translation>Use el id de un objetivo de course.toml, como «o1» o «4.3/o1»</translation>
    </message>
    <message>
        <source>The question “{id}” names a page “{name}” that is not there</source>
        <translation>La pregunta «{id}» nombra una página «{name}» que no existe</translation>
    </message>
    <message>
        <source>Write the lesson and the page's id, as “4.3/short-name”</source>
        <translation>Escriba la lección y el id de la página, como «4.3/short-name»</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Este no es un archivo de texto</translation>
    </message>
    <message>
        <source>Choose a file of questions that a text editor can open</source>
        <translation>Elija un archivo de preguntas que un editor de texto pueda abrir</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text; the file was read as {encoding}</source>
        <translation>Esta línea no es texto UTF-8; el archivo se leyó como {encoding}</translation>
    </message>
    <message>
        <source>The answers that begin here with “{{” have no “}}”</source>
        <translation>Las respuestas que empiezan aquí con «{{» no tienen «}}»</translation>
    </message>
    <message>
        <source>Write “}}” after the last answer, and leave no blank line inside a question</source>
        <translation>Escriba «}}» después de la última respuesta, y no deje ninguna línea vacía dentro de una pregunta</translation>
    </message>
    <message>
        <source>This “}}” has no “{{” before it</source>
        <translation>Este «}}» no tiene un «{{» antes</translation>
    </message>
    <message>
        <source>Write “{{” before the first answer, or “\}}” if it is text</source>
        <translation>Escriba «{{» antes de la primera respuesta, o «\}}» si es texto</translation>
    </message>
    <message>
        <source>A second “{brace}” stands in the question whose answers begin on line {first}</source>
        <translation>Hay un segundo «{brace}» en la pregunta cuyas respuestas empiezan en la línea {first}</translation>
    </message>
    <message>
        <source>Put a blank line between two questions, or write “\{brace}” if it is text</source>
        <translation>Ponga una línea vacía entre dos preguntas, o escriba «\{brace}» si es texto</translation>
    </message>
    <message>
        <source>A brace stands inside the formula between “$$”</source>
        <translation>Hay una llave dentro de la fórmula entre «$$»</translation>
    </message>
    <message>
        <source>Write “\{{” and “\}}” in formulas</source>
        <translation>Escriba «\{{» y «\}}» en las fórmulas</translation>
    </message>
    <message>
        <source>The title that begins here with “::” does not end with “::”</source>
        <translation>El título que empieza aquí con «::» no termina con «::»</translation>
    </message>
    <message>
        <source>Write “::” after the title</source>
        <translation>Escriba «::» después del título</translation>
    </message>
    <message>
        <source>No blank line follows the category</source>
        <translation>No hay una línea vacía después de la categoría</translation>
    </message>
    <message>
        <source>Put one there; Moodle reads all up to the next as its name</source>
        <translation>Ponga una allí; Moodle lee como nombre todo hasta la siguiente</translation>
    </message>
    <message>
        <source>The id “{id}” stands in a comment that no question follows</source>
        <translation>El id «{id}» está en un comentario al que no sigue ninguna pregunta</translation>
    </message>
    <message>
        <source>Take out the blank line between the comment and its question</source>
        <translation>Quite la línea vacía entre el comentario y su pregunta</translation>
    </message>
    <message>
        <source>A choice needs two options or more; this question has {count}</source>
        <translation>Una pregunta de opciones necesita dos opciones o más; esta tiene {count}</translation>
    </message>
    <message>
        <source>Begin each right option with “=” and each wrong one with “~”</source>
        <translation>Empiece cada opción correcta con «=» y cada equivocada con «~»</translation>
    </message>
    <message>
        <source>An option without text was left out</source>
        <translation>Se dejó fuera una opción sin texto</translation>
    </message>
    <message>
        <source>Write its text, or put a backslash before a “~” or “=” that is text</source>
        <translation>Escriba su texto, o ponga una barra invertida (\) antes de un «~» o «=» que es texto</translation>
    </message>
    <message>
        <source>The text “{text}” stands before the first “=” or “~”</source>
        <translation>El texto «{text}» está antes del primer «=» o «~»</translation>
    </message>
    <message>
        <source>No answer stands between the braces</source>
        <translation>No hay ninguna respuesta entre las llaves</translation>
    </message>
    <message>
        <source>Write an answer that begins with “=”</source>
        <translation>Escriba una respuesta que empiece con «=»</translation>
    </message>
    <message>
        <source>The line “{text}” of this matching question has no “-&gt;”</source>
        <translation>La línea «{text}» de esta pregunta de unir parejas no tiene «-&gt;»</translation>
    </message>
    <message>
        <source>Write each pair as “=left -&gt; right”</source>
        <translation>Escriba cada pareja como «=left -&gt; right»</translation>
    </message>
    <message>
        <source>Matching needs two pairs or more; this question has {count}</source>
        <translation>Una pregunta de unir parejas necesita dos parejas o más; esta tiene {count}</translation>
    </message>
    <message>
        <source>The weight “{text}” is not between -100 and 100</source>
        <translation>El peso «{text}» no está entre -100 y 100</translation>
    </message>
    <message>
        <source>Write per cent of the score, as “%50%” or “%-33.33333%”</source>
        <translation>Escriba el porcentaje de la puntuación, como «%50%» o «%-33.33333%»</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>«{text}» no es un número</translation>
    </message>
    <message>
        <source>Write “63”, “63:4” for 59 to 67, or “59..67”, with a point</source>
        <translation>Escriba «63», «63:4» para de 59 a 67, o «59..67», con un punto decimal</translation>
    </message>
    <message>
        <source>“{text}” was read as a word to type, as Moodle does</source>
        <translation>«{text}» se leyó como una palabra que hay que escribir, como hace Moodle</translation>
    </message>
    <message>
        <source>Write TRUE or FALSE in capitals for a true or false question</source>
        <translation>Escriba TRUE o FALSE en mayúsculas para una pregunta de verdadero o falso</translation>
    </message>
    <message>
        <source>This question has more than {limit} answers</source>
        <translation>Esta pregunta tiene más de {limit} respuestas</translation>
    </message>
    <message>
        <source>Look for a missing “}}”, or make several questions of it</source>
        <translation>Busque si falta un «}}», o haga varias preguntas de ella</translation>
    </message>
    <message>
        <source>Reading stopped here after {limit} questions</source>
        <translation>La lectura paró aquí después de {limit} preguntas</translation>
    </message>
    <message>
        <source>Make several files of it</source>
        <translation>Haga varios archivos de él</translation>
    </message>
    <message>
        <source>Reading stopped here after {limit} problems</source>
        <translation>La lectura paró aquí después de {limit} problemas</translation>
    </message>
    <message>
        <source>Put those right first, or check that this is a file of questions</source>
        <translation>Corrija primero esos, o compruebe que este es un archivo de preguntas</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {cause}</source>
        <translation>Esto no es XML bien formado: {cause}</translation>
    </message>
    <message>
        <source>Export the questions from Moodle again, as Moodle XML</source>
        <translation>Exporte otra vez las preguntas desde Moodle, como Moodle XML</translation>
    </message>
    <message>
        <source>The file defines XML entities, which no Moodle export does</source>
        <translation>El archivo define entidades XML, algo que Moodle nunca hace al exportar</translation>
    </message>
    <message>
        <source>Do not trust it; ask for a new export from Moodle</source>
        <translation>No se fíe de él; pida que lo exporten otra vez desde Moodle</translation>
    </message>
    <message>
        <source>This XML holds no Moodle questions</source>
        <translation>Este XML no tiene preguntas de Moodle</translation>
    </message>
    <message>
        <source>Choose a file that Moodle exported as Moodle XML</source>
        <translation>Elija un archivo que Moodle exportó como Moodle XML</translation>
    </message>
    <message>
        <source>A question of Moodle's type “{type}” was left out</source>
        <translation>Se dejó fuera una pregunta del tipo «{type}» de Moodle</translation>
    </message>
    <message>
        <source>Write it again as a type that this app has</source>
        <translation>Escríbala otra vez con un tipo que esta aplicación tenga</translation>
    </message>
    <message>
        <source>The pictures or files inside this question were left out</source>
        <translation>Las imágenes o los archivos dentro de esta pregunta se dejaron fuera</translation>
    </message>
    <message>
        <source>Make sure that it can be answered without them</source>
        <translation>Asegúrese de que se pueda responder sin ellos</translation>
    </message>
    <message>
        <source>Begin each option with its letter, a full stop and a space</source>
        <translation>Empiece cada opción con su letra, un punto y un espacio</translation>
    </message>
    <message>
        <source>The question that begins here has no “ANSWER:” line</source>
        <translation>La pregunta que empieza aquí no tiene una línea «ANSWER:»</translation>
    </message>
    <message>
        <source>Write “ANSWER: A” after its last option</source>
        <translation>Escriba «ANSWER: A» después de su última opción</translation>
    </message>
    <message>
        <source>No option of this question has the letter “{letter}”</source>
        <translation>Ninguna opción de esta pregunta tiene la letra «{letter}»</translation>
    </message>
    <message>
        <source>Write the letter of the right option after “ANSWER:”</source>
        <translation>Escriba la letra de la opción correcta después de «ANSWER:»</translation>
    </message>
    <message>
        <source>Options stand here without a question before them</source>
        <translation>Aquí hay opciones sin una pregunta antes</translation>
    </message>
    <message>
        <source>Write the question in the line above the first option</source>
        <translation>Escriba la pregunta en la línea antes de la primera opción</translation>
    </message>
    <message>
        <source>The lesson has no facilitator's guide</source>
        <translation>La lección no tiene una guía para quien facilita</translation>
    </message>
    <message>
        <source>Add a file “facilitator.md”, as the other lessons have one</source>
        <translation>Añada un archivo «facilitator.md», como el de las otras lecciones</translation>
    </message>
    <message>
        <source>The guide has no part “{heading}”</source>
        <translation>La guía no tiene la parte «{heading}»</translation>
    </message>
    <message>
        <source>Add a line “## {heading}” with its text</source>
        <translation>Añada una línea «## {heading}» con su texto</translation>
    </message>
    <message>
        <source>The guide has no part “{heading}”, but “{near}” on line {at}</source>
        <translation>La guía no tiene la parte «{heading}», pero sí «{near}» en la línea {at}</translation>
    </message>
    <message>
        <source>Write the heading as “## {heading}”</source>
        <translation>Escriba el título como «## {heading}»</translation>
    </message>
    <message>
        <source>The part “{heading}” stands here a second time</source>
        <translation>La parte «{heading}» está aquí por segunda vez</translation>
    </message>
    <message>
        <source>The part “{heading}” is empty</source>
        <translation>La parte «{heading}» está vacía</translation>
    </message>
    <message>
        <source>Write its text below the heading</source>
        <translation>Escriba su texto debajo del título</translation>
    </message>
    <message>
        <source>The session plan has no table with the columns 60, 45 and step</source>
        <translation>El plan de la sesión no tiene una tabla con las columnas 60, 45 y step</translation>
    </message>
    <message>
        <source>Write “| 60 | 45 | step | what you do | what they do | on screen |” and the rows</source>
        <translation>Escriba «| 60 | 45 | step | what you do | what they do | on screen |» y las filas</translation>
    </message>
    <message>
        <source>“{found}” is not a number of minutes</source>
        <translation>«{found}» no es un número de minutos</translation>
    </message>
    <message>
        <source>Write whole minutes, or 0 for a step that is left out</source>
        <translation>Escriba minutos enteros, o 0 para un paso que se deja fuera</translation>
    </message>
    <message>
        <source>The steps in the column “{wanted}” add up to {found} minutes, not {wanted}</source>
        <translation>Los pasos de la columna «{wanted}» suman {found} minutos, no {wanted}</translation>
    </message>
    <message>
        <source>Change the minutes of a step</source>
        <translation>Cambie los minutos de un paso</translation>
    </message>
    <message>
        <source>“{name}” takes {found} minutes here and {planned} in the session plan</source>
        <translation>«{name}» dura {found} minutos aquí y {planned} en el plan de la sesión</translation>
    </message>
    <message>
        <source>Write the same minutes in both places</source>
        <translation>Escriba los mismos minutos en los dos lugares</translation>
    </message>
    <message>
        <source>The step “{step}” of the plan has no text under “Steps”</source>
        <translation>El paso «{step}» del plan no tiene texto bajo «Steps»</translation>
    </message>
    <message>
        <source>Add a line “### {step}” and what to say and do</source>
        <translation>Añada una línea «### {step}» y qué decir y hacer</translation>
    </message>
    <message>
        <source>The step “{step}” is not in the session plan</source>
        <translation>El paso «{step}» no está en el plan de la sesión</translation>
    </message>
    <message>
        <source>Add a row for it, or write its name as in the plan</source>
        <translation>Añada una fila para él, o escriba su nombre como en el plan</translation>
    </message>
    <message>
        <source>The step “{step}” does not say “{part}”</source>
        <translation>El paso «{step}» no dice «{part}»</translation>
    </message>
    <message>
        <source>Add a line that begins with “**{part}.**”</source>
        <translation>Añada una línea que empiece con «**{part}.**»</translation>
    </message>
    <message>
        <source>“{id}” is no page and no question of this course</source>
        <translation>«{id}» no es una página ni una pregunta de este curso</translation>
    </message>
    <message>
        <source>Look at how it is spelt</source>
        <translation>Mire cómo está escrito</translation>
    </message>
    <message>
        <source>The guide names {found} questions for the room</source>
        <translation>La guía nombra {found} preguntas para la sala</translation>
    </message>
    <message>
        <source>Name {least} to {most} by their ids</source>
        <translation>Nombre de {least} a {most} por su id</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>Copie el archivo otra vez desde donde vino</translation>
    </message>
    <message>
        <source>Nothing was unpacked. Ask whoever made the file for a new one</source>
        <translation>No se desempaquetó nada. Pida uno nuevo a quien hizo el archivo</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause})</source>
        <translation>El archivo no se puede leer ({cause})</translation>
    </message>
    <message>
        <source>This is no course file, or it was cut off while it was copied</source>
        <translation>Este no es un archivo de curso, o se cortó al copiarlo</translation>
    </message>
    <message>
        <source>This course file is of a newer kind ({found})</source>
        <translation>Este archivo de curso es de un tipo más nuevo ({found})</translation>
    </message>
    <message>
        <source>Use a newer Course App</source>
        <translation>Use una versión más nueva de Course App</translation>
    </message>
    <message>
        <source>The list of what is in this course file cannot be read</source>
        <translation>La lista de lo que hay en este archivo de curso no se puede leer</translation>
    </message>
    <message>
        <source>“{name}” in this course file was changed or damaged</source>
        <translation>«{name}» de este archivo de curso se cambió o está dañado</translation>
    </message>
    <message>
        <source>“{name}” is in this course file and not in its list</source>
        <translation>«{name}» está en este archivo de curso y no en su lista</translation>
    </message>
    <message>
        <source>“{name}” is missing in this course file</source>
        <translation>«{name}» falta en este archivo de curso</translation>
    </message>
    <message>
        <source>The name “{name}” in this course file is not safe</source>
        <translation>El nombre «{name}» de este archivo de curso no es seguro</translation>
    </message>
    <message>
        <source>“{name}” in this course file is a link or no plain file</source>
        <translation>«{name}» de este archivo de curso es un enlace o no es un archivo normal</translation>
    </message>
    <message>
        <source>“{name}” has the same name as another file, but for its letters</source>
        <translation>«{name}» tiene el mismo nombre que otro archivo, salvo por sus letras</translation>
    </message>
    <message>
        <source>Give each file a name that differs by more than capitals</source>
        <translation>Dé a cada archivo un nombre que no difiera solo en mayúsculas</translation>
    </message>
    <message>
        <source>This course file holds more than {most} files</source>
        <translation>Este archivo de curso tiene más de {most} archivos</translation>
    </message>
    <message>
        <source>“{name}” would take more than {most} million bytes</source>
        <translation>«{name}» ocuparía más de {most} millones de bytes</translation>
    </message>
    <message>
        <source>“{name}” would grow to more than {times} times its size</source>
        <translation>«{name}» crecería a más de {times} veces su tamaño</translation>
    </message>
    <message>
        <source>The course could not be unpacked ({cause}); nothing is left of it</source>
        <translation>El curso no se pudo desempaquetar ({cause}); no quedó nada de él</translation>
    </message>
    <message>
        <source>Free some space on the disk, then open the file again</source>
        <translation>Haga sitio en el disco y abra el archivo otra vez</translation>
    </message>
    <message>
        <source>The course in this file could not be unpacked</source>
        <translation>El curso de este archivo no se pudo desempaquetar</translation>
    </message>
    <message>
        <source>The course file could not be written ({cause})</source>
        <translation>El archivo de curso no se pudo escribir ({cause})</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a table in square brackets</source>
        <translation>una tabla entre corchetes</translation>
    </message>
    <message>
        <source>a list of texts in square brackets</source>
        <translation>una lista de textos entre corchetes</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>una lista de tablas</translation>
    </message>
    <message>
        <source>Nothing was taken in. Save the results again there</source>
        <translation>No se trajo nada. Guarde allí los resultados otra vez</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask whoever made the file for a new one</source>
        <translation>No se trajo nada. Pida uno nuevo a quien hizo el archivo</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the office which laptop has the right answers</source>
        <translation>No se trajo nada. Pregunte a la oficina qué computadora tiene las respuestas correctas</translation>
    </message>
    <message>
        <source>Name another place, or free some space there</source>
        <translation>Diga otro lugar, o haga sitio allí</translation>
    </message>
    <message>
        <source>This file of results cannot be read ({cause})</source>
        <translation>Este archivo de resultados no se puede leer ({cause})</translation>
    </message>
    <message>
        <source>Look at the name, or put the stick in again</source>
        <translation>Mire el nombre, o ponga la memoria otra vez</translation>
    </message>
    <message>
        <source>This is no file of results, or it was cut off while it was saved</source>
        <translation>Este no es un archivo de resultados, o se cortó al guardarlo</translation>
    </message>
    <message>
        <source>This file was not made by Course App to carry results</source>
        <translation>Course App no hizo este archivo para llevar resultados</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .results</source>
        <translation>Elija un archivo cuyo nombre termine en .results</translation>
    </message>
    <message>
        <source>These results are of a newer kind ({found})</source>
        <translation>Estos resultados son de un tipo más nuevo ({found})</translation>
    </message>
    <message>
        <source>Nothing was taken in. Use a newer Course App here</source>
        <translation>No se trajo nada. Use aquí una versión más nueva de Course App</translation>
    </message>
    <message>
        <source>The list of what is in these results cannot be read</source>
        <translation>La lista de lo que hay en estos resultados no se puede leer</translation>
    </message>
    <message>
        <source>“{name}” would grow to more than these results can be</source>
        <translation>«{name}» crecería a más de lo que pueden ser estos resultados</translation>
    </message>
    <message>
        <source>“{name}” in these results was changed or damaged</source>
        <translation>«{name}» de estos resultados se cambió o está dañado</translation>
    </message>
    <message>
        <source>{found} statements are there, but the list says {listed}</source>
        <translation>Hay {found} entradas, pero la lista dice {listed}</translation>
    </message>
    <message>
        <source>The statement {statement} cannot be read</source>
        <translation>La entrada {statement} no se puede leer</translation>
    </message>
    <message>
        <source>The statement {statement} has a wrong value in “{field}”</source>
        <translation>La entrada {statement} tiene un valor equivocado en «{field}»</translation>
    </message>
    <message>
        <source>The statement {statement} is longer than {most} characters</source>
        <translation>La entrada {statement} tiene más de {most} letras</translation>
    </message>
    <message>
        <source>The statement {statement} has values nested too deep</source>
        <translation>La entrada {statement} tiene valores metidos demasiado hondo</translation>
    </message>
    <message>
        <source>The statement {statement} is there twice or at a wrong place</source>
        <translation>La entrada {statement} está dos veces o en un lugar equivocado</translation>
    </message>
    <message>
        <source>The statement {statement} says something else here</source>
        <translation>La entrada {statement} dice aquí otra cosa</translation>
    </message>
    <message>
        <source>The statement {statement} has number {seq} of laptop {laptop}, as another here</source>
        <translation>La entrada {statement} tiene el número {seq} de la computadora {laptop}, como otra de aquí</translation>
    </message>
    <message>
        <source>These results are sealed, and no key here opens them</source>
        <translation>Estos resultados están cerrados con clave, y ninguna clave de aquí los abre</translation>
    </message>
    <message>
        <source>Open them where the office keeps its key</source>
        <translation>Ábralos donde la oficina guarda su clave</translation>
    </message>
    <message>
        <source>“{key}” is not a key of an office</source>
        <translation>«{key}» no es la clave de una oficina</translation>
    </message>
    <message>
        <source>Type the whole key; it begins with age1</source>
        <translation>Escriba la clave entera; empieza por age1</translation>
    </message>
    <message>
        <source>This key file cannot be read ({cause})</source>
        <translation>Este archivo de clave no se puede leer ({cause})</translation>
    </message>
    <message>
        <source>Choose the file that “course-app keys new” made</source>
        <translation>Elija el archivo que hizo «course-app keys new»</translation>
    </message>
    <message>
        <source>The results could not be saved there ({cause})</source>
        <translation>Los resultados no se pudieron guardar allí ({cause})</translation>
    </message>
    <message>
        <source>This file could not be written ({cause})</source>
        <translation>Este archivo no se pudo escribir ({cause})</translation>
    </message>
    <message>
        <source>There is a key already, and it was left as it is</source>
        <translation>Ya hay una clave, y se dejó como está</translation>
    </message>
    <message>
        <source>See it with “course-app keys show”, or name another file with --key</source>
        <translation>Véala con «course-app keys show», o nombre otro archivo con --key</translation>
    </message>
    <message>
        <source>There is room for {free} MB, but the results need {size} MB</source>
        <translation>Hay sitio para {free} MB, pero los resultados necesitan {size} MB</translation>
    </message>
    <message>
        <source>The results need {size} MB, and this kind of stick takes 4000 MB in a file</source>
        <translation>Los resultados necesitan {size} MB, y este tipo de memoria admite 4000 MB por archivo</translation>
    </message>
    <message>
        <source>Use a stick formatted as exFAT, or save only newer results</source>
        <translation>Use una memoria con formato exFAT, o guarde solo los resultados más nuevos</translation>
    </message>
    <message>
        <source>What was read back is not what was saved</source>
        <translation>Lo que se leyó de vuelta no es lo que se guardó</translation>
    </message>
    <message>
        <source>Use another stick; this one loses what it is given</source>
        <translation>Use otra memoria; esta pierde lo que se le da</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a record store</source>
        <translation>«{address}» no es la dirección de un almacén de registros</translation>
    </message>
    <message>
        <source>Write it as https://lrs.example.org/xAPI, without a password</source>
        <translation>Escríbala como https://lrs.example.org/xAPI, sin contraseña</translation>
    </message>
    <message>
        <source>The address begins with http, so others could read what is sent</source>
        <translation>La dirección empieza por http, así que otros podrían leer lo que se envía</translation>
    </message>
    <message>
        <source>Use https, or add --allow-http on a network of your own</source>
        <translation>Use https, o añada --allow-http en una red propia</translation>
    </message>
    <message>
        <source>The record store did not accept the name and password ({status})</source>
        <translation>El almacén de registros no aceptó el nombre y la contraseña ({status})</translation>
    </message>
    <message>
        <source>Look at the file with the credentials</source>
        <translation>Mire el archivo con los datos de acceso</translation>
    </message>
    <message>
        <source>The record store could not be reached ({cause})</source>
        <translation>No se pudo llegar al almacén de registros ({cause})</translation>
    </message>
    <message>
        <source>Nothing is lost. Run the same command again later</source>
        <translation>No se pierde nada. Repita más tarde la misma orden</translation>
    </message>
    <message>
        <source>There is no record store at this address (answer {status})</source>
        <translation>No hay un almacén de registros en esta dirección (respuesta {status})</translation>
    </message>
    <message>
        <source>Give the address of its xAPI, which often ends with /xAPI</source>
        <translation>Dé la dirección de su xAPI, que muchas veces termina en /xAPI</translation>
    </message>
    <message>
        <source>The record store refused the statement {statement} ({cause})</source>
        <translation>El almacén de registros rechazó la entrada {statement} ({cause})</translation>
    </message>
    <message>
        <source>Please report this; all others were sent</source>
        <translation>Informe de esto, por favor; todas las otras se enviaron</translation>
    </message>
    <message>
        <source>The name and password for the record store cannot be read ({cause})</source>
        <translation>El nombre y la contraseña del almacén de registros no se pueden leer ({cause})</translation>
    </message>
    <message>
        <source>Write “name:password” as the first line of this file</source>
        <translation>Escriba «nombre:contraseña» en la primera línea de este archivo</translation>
    </message>
    <message>
        <source>there is no whole key in it</source>
        <translation>no hay en él una clave entera</translation>
    </message>
    <message>
        <source>The backup {cause} is damaged</source>
        <translation>La copia {cause} está dañada</translation>
    </message>
    <message>
        <source>Choose another one; nothing was changed</source>
        <translation>Elija otra; no se cambió nada</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved</source>
        <translation>El disco está lleno y no se puede guardar más</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}</source>
        <translation>Haga sitio en el disco de {folder}</translation>
    </message>
    <message>
        <source>The data folder can be read but not written</source>
        <translation>La carpeta de datos se puede leer, pero no escribir</translation>
    </message>
    <message>
        <source>Allow writing in {folder}, or choose another folder with --data</source>
        <translation>Permita escribir en {folder}, o elija otra carpeta con --data</translation>
    </message>
    <message>
        <source>Another program is holding the file with the answers</source>
        <translation>Otro programa ocupa el archivo con las respuestas</translation>
    </message>
    <message>
        <source>Close programs that copy, sync or scan {folder}</source>
        <translation>Cierre los programas que copian, sincronizan o revisan {folder}</translation>
    </message>
    <message>
        <source>The disk does not do what it is told ({cause})</source>
        <translation>El disco no hace lo que se le pide ({cause})</translation>
    </message>
    <message>
        <source>Check that the disk of {folder} is connected and has room</source>
        <translation>Mire que el disco de {folder} esté conectado y tenga sitio</translation>
    </message>
    <message>
        <source>The file with the answers is damaged</source>
        <translation>El archivo con las respuestas está dañado</translation>
    </message>
    <message>
        <source>Repair it with: course-app doctor --repair --data {folder}</source>
        <translation>Repárelo con: course-app doctor --repair --data {folder}</translation>
    </message>
    <message>
        <source>The file with the answers is gone, but backups of it are here</source>
        <translation>El archivo con las respuestas ya no está, pero aquí hay copias de seguridad de él</translation>
    </message>
    <message>
        <source>Put it back, or go on from a backup with: course-app doctor --repair --data {folder}</source>
        <translation>Devuélvalo a su lugar, o siga desde una copia con: course-app doctor --repair --data {folder}</translation>
    </message>
    <message>
        <source>The file with the answers cannot be opened ({cause})</source>
        <translation>El archivo con las respuestas no se puede abrir ({cause})</translation>
    </message>
    <message>
        <source>Allow reading and writing in {folder}, or choose another --data</source>
        <translation>Permita leer y escribir en {folder}, o elija otro --data</translation>
    </message>
    <message>
        <source>The file with the answers is not in the data folder</source>
        <translation>El archivo con las respuestas no está en la carpeta de datos</translation>
    </message>
    <message>
        <source>Put {folder} back, or connect its disk again</source>
        <translation>Devuelva {folder} a su lugar, o conecte su disco otra vez</translation>
    </message>
    <message>
        <source>The data folder was replaced by an older copy</source>
        <translation>La carpeta de datos se cambió por una copia más vieja</translation>
    </message>
    <message>
        <source>Put back {folder} as it was, or open the app again</source>
        <translation>Ponga {folder} como estaba, o abra la aplicación otra vez</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made or written ({cause})</source>
        <translation>La carpeta de datos {folder} no se puede crear o escribir ({cause})</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder with --data</source>
        <translation>Permita escribir allí, o elija otra carpeta con --data</translation>
    </message>
    <message>
        <source>Course App is already open with the data folder {folder}</source>
        <translation>Course App ya está abierta con la carpeta de datos {folder}</translation>
    </message>
    <message>
        <source>Use the window that is open, or choose another --data</source>
        <translation>Use la ventana abierta, o elija otro --data</translation>
    </message>
    <message>
        <source>The data in {folder} was written by a newer Course App ({cause})</source>
        <translation>Los datos de {folder} los escribió una versión más nueva de Course App ({cause})</translation>
    </message>
    <message>
        <source>Install the newest Course App; nothing was changed</source>
        <translation>Instale la versión más nueva de Course App; no se cambió nada</translation>
    </message>
    <message>
        <source>The app could not save: {cause}</source>
        <translation>La aplicación no pudo guardar: {cause}</translation>
    </message>
    <message>
        <source>The answers wait in memory; please report this mistake</source>
        <translation>Las respuestas esperan en la memoria; informe de este fallo, por favor</translation>
    </message>
    <message>
        <source>The file could not be saved ({cause})</source>
        <translation>El archivo no se pudo guardar ({cause})</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space on the disk</source>
        <translation>Elija otra carpeta, o haga sitio en el disco</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation>La impresora no tomó el papel</translation>
    </message>
    <message>
        <source>See that it is switched on and has paper, or save a PDF and print it elsewhere</source>
        <translation>Mire que esté encendida y tenga papel, o guarde un PDF e imprímalo en otro lugar</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits</source>
        <translation>Un PIN tiene de {least} a {most} cifras</translation>
    </message>
    <message>
        <source>Type digits only</source>
        <translation>Escriba solo cifras</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>Este PIN es fácil de adivinar</translation>
    </message>
    <message>
        <source>Choose digits that are not all the same or in a row</source>
        <translation>Elija cifras que no sean todas iguales ni seguidas</translation>
    </message>
    <message>
        <source>The PIN could not be saved ({cause})</source>
        <translation>El PIN no se pudo guardar ({cause})</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing in {folder}</source>
        <translation>Haga sitio en el disco, o permita escribir en {folder}</translation>
    </message>
    <message>
        <source>The file with the PIN cannot be read</source>
        <translation>El archivo con el PIN no se puede leer</translation>
    </message>
    <message>
        <source>Take the file {file} out of {folder}, then choose a PIN again</source>
        <translation>Saque el archivo {file} de {folder} y elija otra vez un PIN</translation>
    </message>
    <message>
        <source>Look at the name, or copy the file to another place</source>
        <translation>Mire el nombre, o copie el archivo a otro lugar</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a PDF, not a text file with names</source>
        <translation>Esto es una hoja de cálculo o un PDF, no un archivo de texto con nombres</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as CSV</source>
        <translation>Ábralo en su programa y guárdelo como CSV</translation>
    </message>
    <message>
        <source>There is no name in this file</source>
        <translation>En este archivo no hay ningún nombre</translation>
    </message>
    <message>
        <source>Write one name a line, or choose another file</source>
        <translation>Escriba un nombre por línea, o elija otro archivo</translation>
    </message>
    <message>
        <source>The list is not in UTF-8; it was read as a Windows text</source>
        <translation>La lista no está en UTF-8; se leyó como un texto de Windows</translation>
    </message>
    <message>
        <source>Look at the names with accents before you go on</source>
        <translation>Mire los nombres con acentos antes de seguir</translation>
    </message>
    <message>
        <source>The quotation marks that begin here do not fit together</source>
        <translation>Las comillas que empiezan aquí no coinciden</translation>
    </message>
    <message>
        <source>Look at the names from this line on</source>
        <translation>Mire los nombres desde esta línea</translation>
    </message>
    <message>
        <source>The list has more than {most} lines; from here on it is left out</source>
        <translation>La lista tiene más de {most} líneas; desde aquí se deja fuera</translation>
    </message>
    <message>
        <source>Make several lists of it</source>
        <translation>Haga varias listas de ella</translation>
    </message>
    <message>
        <source>The list has {count} names, many more than fit into a room</source>
        <translation>La lista tiene {count} nombres, muchos más de los que caben en una sala</translation>
    </message>
    <message>
        <source>Look whether it is the right file</source>
        <translation>Mire si es el archivo correcto</translation>
    </message>
    <message>
        <source>The name “{start}” has {count} letters and was left out</source>
        <translation>El nombre «{start}» tiene {count} letras y se dejó fuera</translation>
    </message>
    <message>
        <source>Make it shorter, or type the person's name at the door</source>
        <translation>Acórtelo, o escriba el nombre de la persona en la puerta</translation>
    </message>
    <message>
        <source>There is no name in this line, so it was left out</source>
        <translation>En esta línea no hay un nombre, así que se dejó fuera</translation>
    </message>
    <message>
        <source>Write a name, or take the line out</source>
        <translation>Escriba un nombre, o quite la línea</translation>
    </message>
    <message>
        <source>“{name}” has no letter, so it was left out</source>
        <translation>«{name}» no tiene ninguna letra, así que se dejó fuera</translation>
    </message>
    <message>
        <source>Signs that cannot be seen were taken out of the name “{name}”</source>
        <translation>Se quitaron signos que no se ven del nombre «{name}»</translation>
    </message>
    <message>
        <source>Look whether the name is right</source>
        <translation>Mire si el nombre es correcto</translation>
    </message>
    <message>
        <source>The name “{name}” stands here a second time; line {first} has it</source>
        <translation>El nombre «{name}» está aquí por segunda vez; la línea {first} lo tiene</translation>
    </message>
    <message>
        <source>If these are two people, add a second name or the village</source>
        <translation>Si son dos personas, añada un segundo nombre o el pueblo</translation>
    </message>
    <message>
        <source>{hands} hands were counted, but {present} people are here</source>
        <translation>Se contaron {hands} manos, pero aquí hay {present} personas</translation>
    </message>
    <message>
        <source>Count again, or change the number of people here</source>
        <translation>Cuente otra vez, o cambie el número de personas de aquí</translation>
    </message>
    <message>
        <source>{found} cannot be a number of hands</source>
        <translation>{found} no puede ser un número de manos</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {most}</source>
        <translation>Escriba un número entero de 0 a {most}</translation>
    </message>
</context>
<context>
    <name>facilitator</name>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Análisis de preguntas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Escribir respuestas</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>gradebook</name>
    <message>
        <source>Gradebook</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Gradebook: {workshop}</source>
        <translation>Calificaciones: {workshop}</translation>
    </message>
    <message>
        <source>Learners shown: {count}</source>
        <translation>Participantes que se ven: {count}</translation>
    </message>
    <message>
        <source>Learners will be listed here once somebody has begun a lesson.</source>
        <translation>Aquí estarán los participantes cuando alguien empiece una lección.</translation>
    </message>
    <message>
        <source>Nobody here has a score below {least}%.</source>
        <translation>Nadie aquí tiene menos de {least} %.</translation>
    </message>
    <message>
        <source>No name here has “{text}” in it.</source>
        <translation>Aquí ningún nombre contiene «{text}».</translation>
    </message>
    <message>
        <source>Nobody is on the list of this workshop yet.</source>
        <translation>Todavía no hay nadie en la lista de este taller.</translation>
    </message>
    <message>
        <source>need help: below {least}%</source>
        <translation>necesitan ayuda: menos de {least} %</translation>
    </message>
    <message>
        <source>passed every quiz</source>
        <translation>aprobaron todos los cuestionarios</translation>
    </message>
    <message>
        <source>average of all quizzes</source>
        <translation>media de todos los cuestionarios</translation>
    </message>
    <message>
        <source>finished {quiz}</source>
        <translation>terminaron {quiz}</translation>
    </message>
    <message>
        <source>average of {quiz}</source>
        <translation>media de {quiz}</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}, última vez {when}</translation>
    </message>
    <message>
        <source>No quiz is finished here yet.</source>
        <translation>Aquí todavía no se ha terminado ningún cuestionario.</translation>
    </message>
    <message>
        <source>{right} of {count} right  ·  {score}%</source>
        <translation>{right} de {count} bien  ·  {score} %</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Prueba inicial</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>{section} (no longer in the course)</source>
        <translation>{section} (ya no está en el curso)</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>Participante sin nombre</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>necesita ayuda</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>passed all</source>
        <translation>todos aprobados</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>hace {count} días</translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation>hace {count} semanas</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Taller sin título</translation>
    </message>
</context>
<context>
    <name>home_views</name>
    <message>
        <source>Passed.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Sin probar.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>Sin aprobar.</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>Pages read: {read} of {total}.</source>
        <translation>Páginas leídas: {read} de {total}.</translation>
    </message>
    <message>
        <source>Quiz passed.</source>
        <translation>Cuestionario aprobado.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Short lessons, each with a small quiz: {count} in all. About {minutes} minutes each. You can stop at any time. Your place and your answers are kept on this laptop.</source>
        <translation>Lecciones cortas, cada una con un pequeño cuestionario: {count} en total. Unos {minutes} minutos cada una. Puede parar cuando quiera. Su lugar y sus respuestas se guardan en esta computadora.</translation>
    </message>
    <message>
        <source>Try {count} questions first</source>
        <translation>Probar antes {count} preguntas</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Empezar la primera lección</translation>
    </message>
    <message>
        <source>You stopped at question {number} of {total} in the quiz.</source>
        <translation>Se quedó en la pregunta {number} de {total} del cuestionario.</translation>
    </message>
    <message>
        <source>You stopped at missed question {number} of {total} in the quiz.</source>
        <translation>Se quedó en la pregunta fallada {number} de {total} del cuestionario.</translation>
    </message>
    <message>
        <source>You stopped at page {number} of {total}: “{title}”.</source>
        <translation>Se quedó en la página {number} de {total}: «{title}».</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Faltan unos {minutes} minutos.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left, then a quiz of {count} questions.</source>
        <translation>Faltan unos {minutes} minutos y luego un cuestionario de {count} preguntas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Empezar la lección</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Empezar la lección otra vez</translation>
    </message>
    <message>
        <source>You stopped at question {number} of {total}.</source>
        <translation>Se quedó en la pregunta {number} de {total}.</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Preguntas antes de empezar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Practice of what was missed</source>
        <translation>Práctica de lo que falló</translation>
    </message>
    <message>
        <source>Go on with the lessons</source>
        <translation>Seguir con las lecciones</translation>
    </message>
    <message>
        <source>All lessons are done</source>
        <translation>Todas las lecciones están hechas</translation>
    </message>
    <message>
        <source>You have passed the course with {score}%. You can read any lesson again.</source>
        <translation>Ha aprobado el curso con {score} %. Puede leer otra vez cualquier lección.</translation>
    </message>
    <message>
        <source>The course is passed</source>
        <translation>El curso está aprobado</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Guardar un certificado</translation>
    </message>
    <message>
        <source>See my final test</source>
        <translation>Ver mi prueba final</translation>
    </message>
    <message>
        <source>Read the first lesson again</source>
        <translation>Leer otra vez la primera lección</translation>
    </message>
    <message>
        <source>{count} questions about the whole course, about {minutes} minutes. You see the answers at the end. The test is passed with {mark}%.</source>
        <translation>{count} preguntas sobre todo el curso, unos {minutes} minutos. Ve las respuestas al final. La prueba se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>Go to the final test</source>
        <translation>Ir a la prueba final</translation>
    </message>
    <message>
        <source>Try the final test again</source>
        <translation>Probar otra vez la prueba final</translation>
    </message>
    <message>
        <source>The final test is not passed yet. You can try again {when}.</source>
        <translation>La prueba final no está aprobada todavía. Puede probar otra vez {when}.</translation>
    </message>
    <message>
        <source>lessons are done: all pages read, quiz passed.</source>
        <translation>lecciones están hechas: todas las páginas leídas, el cuestionario aprobado.</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>pages are read.</source>
        <translation>páginas están leídas.</translation>
    </message>
    <message>
        <source>lessons are done. Pages read: {read} of {total}.</source>
        <translation>lecciones están hechas. Páginas leídas: {read} de {total}.</translation>
    </message>
    <message>
        <source>See progress</source>
        <translation>Ver el avance</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Sus lecciones</translation>
    </message>
    <message>
        <source>A quiz is passed with {mark}%.</source>
        <translation>Un cuestionario se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>Your average is {average}%. A quiz is passed with {mark}%.</source>
        <translation>Su media es {average} %. Un cuestionario se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>Your quizzes</source>
        <translation>Sus cuestionarios</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que sabe hacer</translation>
    </message>
    <message>
        <source>objectives are met.</source>
        <translation>objetivos están logrados.</translation>
    </message>
    <message>
        <source>objectives are met. Still known a day later: {count}.</source>
        <translation>objetivos están logrados. Todavía los sabe un día después: {count}.</translation>
    </message>
    <message>
        <source>questions are due.</source>
        <translation>preguntas para repasar.</translation>
    </message>
    <message>
        <source>questions, about {minutes} minutes. They help you not to forget.</source>
        <translation>preguntas, unos {minutes} minutos. Ayudan a no olvidar.</translation>
    </message>
    <message>
        <source>questions, about 1 minute. They help you not to forget.</source>
        <translation>preguntas, cerca de 1 minuto. Ayudan a no olvidar.</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Repasar ahora</translation>
    </message>
    <message>
        <source>questions are due. After a quiz, its questions come back here.</source>
        <translation>preguntas para repasar. Después de un cuestionario, sus preguntas vuelven aquí.</translation>
    </message>
    <message>
        <source>questions are due. The next ones come {when}.</source>
        <translation>preguntas para repasar. Las siguientes vienen {when}.</translation>
    </message>
    <message>
        <source>See when</source>
        <translation>Ver cuándo</translation>
    </message>
</context>
<context>
    <name>keying</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Write down who came first. Their papers can be typed in here then.</source>
        <translation>Anote primero quién vino. Luego puede escribir aquí sus hojas.</translation>
    </message>
    <message>
        <source>Papers can be typed in here once there is a workshop.</source>
        <translation>Aquí se pueden escribir hojas cuando haya un taller.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>todavía nada escrito</translation>
    </message>
    <message>
        <source>{name}, question {number}</source>
        <translation>{name}, pregunta {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Go to the next or the last control</source>
        <translation>Ir al control siguiente o al anterior</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Pulsarlo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Next colours: light, dark, high contrast</source>
        <translation>Colores siguientes: claro, oscuro, contraste alto</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pantalla completa, y volver</translation>
    </message>
    <message>
        <source>Close the app; everything is kept</source>
        <translation>Cerrar la aplicación; todo queda guardado</translation>
    </message>
    <message>
        <source>Read aloud, pause, read on</source>
        <translation>Leer en voz alta, pausar, seguir leyendo</translation>
    </message>
    <message>
        <source>Read aloud from the beginning</source>
        <translation>Leer en voz alta desde el principio</translation>
    </message>
    <message>
        <source>Do what the filled button says</source>
        <translation>Hacer lo que dice el botón de color</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Scroll down; at the end, next page</source>
        <translation>Bajar; al final, página siguiente</translation>
    </message>
    <message>
        <source>Scroll up; at the top, page before</source>
        <translation>Subir; al principio, página anterior</translation>
    </message>
    <message>
        <source>Scroll by two lines</source>
        <translation>Mover dos líneas</translation>
    </message>
    <message>
        <source>Write a note at this page; Esc closes it</source>
        <translation>Escribir una nota en esta página; Esc la cierra</translation>
    </message>
    <message>
        <source>Set a bookmark, or take it away</source>
        <translation>Poner un marcador, o quitarlo</translation>
    </message>
    <message>
        <source>Print this lesson, or save it as a PDF</source>
        <translation>Imprimir esta lección, o guardarla como PDF</translation>
    </message>
    <message>
        <source>Home; your place is kept</source>
        <translation>Inicio; su lugar queda guardado</translation>
    </message>
    <message>
        <source>Go to the result above or below</source>
        <translation>Ir al resultado de arriba o de abajo</translation>
    </message>
    <message>
        <source>Open it, with the words marked</source>
        <translation>Abrirlo, con las palabras marcadas</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Go to the answer above or below</source>
        <translation>Ir a la respuesta de arriba o de abajo</translation>
    </message>
    <message>
        <source>Answer, then go on</source>
        <translation>Responder y luego seguir</translation>
    </message>
    <message>
        <source>Home; your answers are kept</source>
        <translation>Inicio; sus respuestas quedan guardadas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>learner_views</name>
    <message>
        <source>Here before</source>
        <translation>Ya estuvo aquí</translation>
    </message>
    <message>
        <source>Here today at {time}</source>
        <translation>Hoy aquí a las {time}</translation>
    </message>
    <message>
        <source>Here yesterday</source>
        <translation>Ayer aquí</translation>
    </message>
    <message>
        <source>Here {count} days ago</source>
        <translation>Aquí hace {count} días</translation>
    </message>
    <message>
        <source>Here {count} months ago</source>
        <translation>Aquí hace {count} meses</translation>
    </message>
    <message>
        <source>Has not begun yet</source>
        <translation>Todavía no ha empezado</translation>
    </message>
    <message>
        <source>In another course or a test</source>
        <translation>En otro curso o en una prueba</translation>
    </message>
    <message>
        <source>Learning now</source>
        <translation>Aprende ahora</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Removed: {title}</source>
        <translation>Quitado: {title}</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Ha vuelto.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Pages that are no longer in the course</source>
        <translation>Páginas que ya no están en el curso</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Hoja para repartir</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No workshop: empty lines</source>
        <translation>Sin taller: líneas vacías</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Escribir respuestas</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>Voting cards</source>
        <translation>Tarjetas para votar</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>doblar</translation>
    </message>
    <message>
        <source>Made from: {title}</source>
        <translation>Hecho a partir de: {title}</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Todos los cuestionarios</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Only the first {count} names are on this list.</source>
        <translation>En esta lista solo están los primeros {count} nombres.</translation>
    </message>
    <message>
        <source>One for each person or pair. They write on the answer sheet.</source>
        <translation>Una para cada persona o pareja. Escriben en la hoja de respuestas.</translation>
    </message>
    <message>
        <source>One for each person, and one without a name. Type them in afterwards.</source>
        <translation>Una para cada persona y una sin nombre. Escríbalas aquí después.</translation>
    </message>
    <message>
        <source>For you only. The code at the foot says which sheet it fits.</source>
        <translation>Solo para usted. El código al pie dice a qué hoja corresponde.</translation>
    </message>
    <message>
        <source>One page for each person. Fold along both lines, letters outside.</source>
        <translation>Una página para cada persona. Doble por las dos líneas, con las letras hacia fuera.</translation>
    </message>
    <message>
        <source>Everybody on the list, with empty lines for others.</source>
        <translation>Todos los de la lista, con líneas vacías para otros.</translation>
    </message>
    <message>
        <source>For people to take home, or to cut up for an activity.</source>
        <translation>Para llevar a casa, o para recortar en una actividad.</translation>
    </message>
    <message>
        <source>For those who have passed, in the order of their names.</source>
        <translation>Para quienes han aprobado, en orden de nombre.</translation>
    </message>
    <message>
        <source>Nobody here has passed the final test yet.</source>
        <translation>Aquí todavía nadie ha aprobado la prueba final.</translation>
    </message>
    <message>
        <source>This course has no handouts.</source>
        <translation>Este curso no tiene hojas para repartir.</translation>
    </message>
    <message>
        <source>This quiz has no questions.</source>
        <translation>Este cuestionario no tiene preguntas.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Hoja de preguntas</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Hojas de respuestas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>A–D voting cards</source>
        <translation>Tarjetas A–D para votar</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Lista de asistencia</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Hojas para repartir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF and print it elsewhere.</source>
        <translation>Esta computadora no tiene impresora. Guarde un PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Save it as a PDF file to print or share later, or print it now.</source>
        <translation>Guárdelo como PDF para imprimirlo o compartirlo después, o imprímalo ahora.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written ({cause}). Choose another place.</source>
        <translation>No se pudo escribir el archivo ({cause}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Guardado como {name} en {folder}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Save a PDF and print it elsewhere.</source>
        <translation>La impresora no tomó las páginas. Guarde un PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mi avance</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Para quien facilita</translation>
    </message>
    <message>
        <source>Change the learner</source>
        <translation>Cambiar de participante</translation>
    </message>
    <message>
        <source>Save results to a stick</source>
        <translation>Guardar resultados en una memoria</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Acerca de esta aplicación</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>presented</name>
    <message>
        <source>This lesson has no plan for a facilitator. Show its pages and talk about them.</source>
        <translation>Esta lección no tiene un plan para quien facilita. Muestre sus páginas y hablen de ellas.</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Lo que este grupo olvidó</translation>
    </message>
    <message>
        <source>This group has not answered questions in the app or on paper yet. When it has, up to five of its weak questions are here at the next meeting.</source>
        <translation>Este grupo todavía no ha respondido preguntas en la aplicación ni en papel. Cuando lo haga, aquí estarán hasta cinco de sus preguntas flojas en la próxima reunión.</translation>
    </message>
    <message>
        <source>“Before we begin: a few questions from the last time. Think alone, then show a letter.”</source>
        <translation>«Antes de empezar: unas preguntas de la última vez. Piensen a solas y luego muestren una letra.»</translation>
    </message>
    <message>
        <source>Show each question and count the hands. Take 2 minutes for each.</source>
        <translation>Muestre cada pregunta y cuente las manos. Tome 2 minutos para cada una.</translation>
    </message>
    <message>
        <source>Chosen from what this group answered:</source>
        <translation>Elegidas según lo que respondió este grupo:</translation>
    </message>
    <message>
        <source>“{question}” – not right the last time: {wrong} of {asked}</source>
        <translation>«{question}» – mal la última vez: {wrong} de {asked}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>My progress</source>
        <translation>Mi avance</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Best score at each quiz</source>
        <translation>Mejor puntuación de cada cuestionario</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que sabe hacer</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Lo que intentó</translation>
    </message>
    <message>
        <source>Days with learning</source>
        <translation>Días de aprendizaje</translation>
    </message>
    <message>
        <source>You have passed the course with {score}%.</source>
        <translation>Ha aprobado el curso con {score} %.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>No learning in the last {weeks} weeks.</source>
        <translation>Sin aprendizaje en las últimas {weeks} semanas.</translation>
    </message>
    <message>
        <source>Days with learning in the last {weeks} weeks: {count}. The last one: {date}.</source>
        <translation>Días de aprendizaje en las últimas {weeks} semanas: {count}. El último: {date}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>the mean of your best scores. Passed with {mark}%.</source>
        <translation>la media de sus mejores puntuaciones. Se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>no quiz is finished yet. Passed with {mark}%.</source>
        <translation>todavía no ha terminado un cuestionario. Se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>are done. Pages read: {read} of {total}.</source>
        <translation>están hechas. Páginas leídas: {read} de {total}.</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>objectives are met. Still known a day later: {count}.</source>
        <translation>objetivos están logrados. Todavía los sabe un día después: {count}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>of reading and answering.</source>
        <translation>de leer y responder.</translation>
    </message>
    <message>
        <source>Pages read: {read} of {total}</source>
        <translation>Páginas leídas: {read} de {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>{score}%, passed</source>
        <translation>{score} %, aprobado</translation>
    </message>
    <message>
        <source>{score}%, not yet</source>
        <translation>{score} %, todavía no</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Still known a day later</source>
        <translation>Todavía lo sabe un día después</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Preguntas antes de empezar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Sin aprobar</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>quiz_views</name>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Preguntas antes de empezar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Lo que ya sabe hacer</translation>
    </message>
    <message>
        <source>Lesson by lesson</source>
        <translation>Lección por lección</translation>
    </message>
    <message>
        <source>Missed: {count}. Practice changes no score.</source>
        <translation>Falladas: {count}. La práctica no cambia la puntuación.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Each question was asked until it was right. Your score stays as it was: this was practice.</source>
        <translation>Cada pregunta se repitió hasta que estuvo bien. Su puntuación sigue igual: esto fue práctica.</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Your answers are kept</source>
        <translation>Sus respuestas están guardadas</translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation>{right} de {total} bien a la primera</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} de {total} bien</translation>
    </message>
    <message>
        <source>Each question comes back when it is time. What was not right comes sooner.</source>
        <translation>Cada pregunta vuelve cuando es el momento. Lo que no estuvo bien vuelve antes.</translation>
    </message>
    <message>
        <source>You have passed the course. The test is passed with {mark}%.</source>
        <translation>Ha aprobado el curso. La prueba se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>Not passed yet. The final test is passed with {mark}%.</source>
        <translation>Todavía sin aprobar. La prueba final se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>Passed. A quiz is passed with {mark}%.</source>
        <translation>Aprobado. Un cuestionario se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>Not passed yet. A quiz is passed with {mark}%. Read the pages below again, and ask somebody to look at them with you.</source>
        <translation>Todavía sin aprobar. Un cuestionario se aprueba con {mark} %. Lea otra vez las páginas de abajo y pida a alguien que las mire con usted.</translation>
    </message>
    <message>
        <source>On the way: a quiz is passed with {mark}%. Read the pages below again, then try once more.</source>
        <translation>En camino: un cuestionario se aprueba con {mark} %. Lea otra vez las páginas de abajo y pruebe una vez más.</translation>
    </message>
    <message>
        <source>Not passed yet. A quiz is passed with {mark}%.</source>
        <translation>Todavía sin aprobar. Un cuestionario se aprueba con {mark} %.</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Salir del repaso</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Salir de la prueba</translation>
    </message>
    <message>
        <source>Leave the quiz</source>
        <translation>Salir del cuestionario</translation>
    </message>
    <message>
        <source>The questions are about the whole course, and a guess costs nothing. You see the answers after the last one. The test is passed with {mark}%. You can stop at any time and go on later.</source>
        <translation>Las preguntas son sobre todo el curso, y adivinar no resta nada. Ve las respuestas después de la última. La prueba se aprueba con {mark} %. Puede parar cuando quiera y seguir después.</translation>
    </message>
    <message>
        <source>{count} questions  ·  about {minutes} min</source>
        <translation>{count} preguntas  ·  unos {minutes} min</translation>
    </message>
    <message>
        <source>Begin the final test</source>
        <translation>Empezar la prueba final</translation>
    </message>
    <message>
        <source>All {count} questions are answered</source>
        <translation>Las {count} preguntas están respondidas</translation>
    </message>
    <message>
        <source>You will see the answers in the lessons.</source>
        <translation>Verá las respuestas en las lecciones.</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Empezar la primera lección</translation>
    </message>
    <message>
        <source>Before the course: {before} of {total} right. Now: {now} of {total}.</source>
        <translation>Antes del curso: {before} de {total} bien. Ahora: {now} de {total}.</translation>
    </message>
    <message>
        <source>You can try again {when}.</source>
        <translation>Puede probar otra vez {when}.</translation>
    </message>
    <message>
        <source>You can try again {when}, or after reading 1 page below again.</source>
        <translation>Puede probar otra vez {when}, o después de leer otra vez la página de abajo.</translation>
    </message>
    <message>
        <source>You can try again {when}, or after reading the {count} pages below again.</source>
        <translation>Puede probar otra vez {when}, o después de leer otra vez las {count} páginas de abajo.</translation>
    </message>
    <message>
        <source>More questions come when you try the quiz again. An objective is met when its line is full.</source>
        <translation>Habrá más preguntas cuando haga otra vez el cuestionario. Un objetivo está logrado cuando su línea está llena.</translation>
    </message>
    <message>
        <source>Right answers: {right} of {total}</source>
        <translation>Respuestas correctas: {right} de {total}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Still known a day later</source>
        <translation>Todavía lo sabe un día después</translation>
    </message>
    <message>
        <source>A good answer: {text}</source>
        <translation>Una buena respuesta: {text}</translation>
    </message>
    <message>
        <source>You found in your text: {met} of {total}.</source>
        <translation>Encontró en su texto: {met} de {total}.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Bookmark set.</source>
        <translation>Marcador puesto.</translation>
    </message>
    <message>
        <source>Bookmark taken away.</source>
        <translation>Marcador quitado.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Todos los talleres</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>What it says about people</source>
        <translation>Lo que dice de las personas</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel, all tables</source>
        <translation>Excel, todas las tablas</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Codes stand for names. They are the same in all reports of one workshop.</source>
        <translation>En lugar de nombres hay códigos. Son los mismos en todos los informes de un taller.</translation>
    </message>
    <message>
        <source>Nobody is named, and counts under {least} are not told.</source>
        <translation>No se nombra a nadie, y no se dicen cantidades menores de {least}.</translation>
    </message>
    <message>
        <source>People are named. Keep this report where only those may see it who should.</source>
        <translation>Se nombra a las personas. Guarde este informe donde solo lo vea quien debe.</translation>
    </message>
    <message>
        <source>Reports will be made here once there is a workshop.</source>
        <translation>Aquí se harán informes cuando haya un taller.</translation>
    </message>
    <message>
        <source>Choose a workshop.</source>
        <translation>Elija un taller.</translation>
    </message>
    <message>
        <source>Nobody here has finished this quiz yet.</source>
        <translation>Aquí todavía nadie ha terminado este cuestionario.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Workshop summary</source>
        <translation>Resumen del taller</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Codes instead of names</source>
        <translation>Códigos en lugar de nombres</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Solo totales</translation>
    </message>
    <message>
        <source>Only the first {count} lines are on paper. A spreadsheet has all.</source>
        <translation>En papel solo están las primeras {count} líneas. Una hoja de cálculo las tiene todas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>rescue_views</name>
    <message>
        <source>archived</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Hoy a las {time}</translation>
    </message>
    <message>
        <source>Reading: {title}</source>
        <translation>Lectura: {title}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>Cuestionario: {title}</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>Questions before the course</source>
        <translation>Preguntas antes del curso</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Páginas: {count}</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Respuestas: {count}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Score: {score}%</source>
        <translation>Puntuación: {score} %</translation>
    </message>
    <message>
        <source>The record of {one} joined that of {other}</source>
        <translation>El registro de {one} se unió al de {other}</translation>
    </message>
    <message>
        <source>Steps moved from {one} to {other}: {count}</source>
        <translation>Pasos movidos de {one} a {other}: {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Quitados: {count}</translation>
    </message>
</context>
<context>
    <name>result_steps</name>
    <message>
        <source>Practise the missed ones</source>
        <translation>Practicar las falladas</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Review more</source>
        <translation>Repasar más</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Try the quiz again</source>
        <translation>Hacer otra vez el cuestionario</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Guardar un certificado</translation>
    </message>
    <message>
        <source>Try the final test again</source>
        <translation>Probar otra vez la prueba final</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Leer otra vez: {page}</translation>
    </message>
</context>
<context>
    <name>review_place</name>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Todavía no hay nada que repasar</translation>
    </message>
    <message>
        <source>After the quiz of a lesson, its questions come back here. Each one comes shortly before it would be forgotten: first after a day or two, then later and later. A review takes at most 5 minutes.</source>
        <translation>Después del cuestionario de una lección, sus preguntas vuelven aquí. Cada una llega poco antes de que se olvide: primero después de uno o dos días, luego cada vez más tarde. Un repaso dura como mucho 5 minutos.</translation>
    </message>
    <message>
        <source>Go on with the lessons</source>
        <translation>Seguir con las lecciones</translation>
    </message>
    <message>
        <source>{secure} of {total} objectives are secure</source>
        <translation>{secure} de {total} objetivos están firmes</translation>
    </message>
    <message>
        <source>An objective is secure when a review, a day or more after it was met, was right too. Objectives met: {met} of {total}.</source>
        <translation>Un objetivo está firme cuando también estuvo bien en un repaso, un día o más después de lograrlo. Objetivos logrados: {met} de {total}.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Ahora no hay nada que repasar</translation>
    </message>
    <message>
        <source>You need not do anything. The next questions come {when}.</source>
        <translation>No tiene que hacer nada. Las siguientes preguntas vienen {when}.</translation>
    </message>
    <message>
        <source>About 1 minute.</source>
        <translation>Cerca de 1 minuto.</translation>
    </message>
    <message>
        <source>About {minutes} minutes.</source>
        <translation>Unos {minutes} minutos.</translation>
    </message>
    <message>
        <source>One review asks {asked} of them, the least remembered first.</source>
        <translation>Un repaso hace {asked} de ellas, primero las menos recordadas.</translation>
    </message>
    <message>
        <source>You see after each answer whether it was right, and why.</source>
        <translation>Después de cada respuesta ve si estuvo bien y por qué.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Repasar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Hoy, más tarde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In {count} days</source>
        <translation>En {count} días</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>hoy, más tarde</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>en {count} días</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message>
        <source>Saved ✓</source>
        <translation>Guardado ✓</translation>
    </message>
    <message>
        <source>Saved on this laptop ✓</source>
        <translation>Guardado en esta computadora ✓</translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are kept in memory and the app tries again. Do not close it.</source>
        <translation>Todavía no está guardado. Sus respuestas están en la memoria y la aplicación prueba otra vez. No la cierre.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
</context>
<context>
    <name>search_place</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Type a word, or only its beginning. It is looked for in all lessons, in the words of the course and in your notes.</source>
        <translation>Escriba una palabra, o solo su comienzo. Se busca en todas las lecciones, en las palabras del curso y en sus notas.</translation>
    </message>
    <message>
        <source>Still getting ready</source>
        <translation>Todavía se prepara</translation>
    </message>
    <message>
        <source>The words of the course are put in order. This is needed only once.</source>
        <translation>Se ponen en orden las palabras del curso. Hace falta una sola vez.</translation>
    </message>
    <message>
        <source>No page, word or note has “{query}”. Try another word, or a shorter one.</source>
        <translation>Ninguna página, palabra o nota tiene «{query}». Pruebe otra palabra o una más corta.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Encontrado: {count}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>As the laptop</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>F9 takes the next colours at any time.</source>
        <translation>F9 cambia los colores en cualquier momento.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Ctrl and + or − change it at any time.</source>
        <translation>Ctrl y + o − lo cambian en cualquier momento.</translation>
    </message>
    <message>
        <source>More room between letters</source>
        <translation>Más espacio entre las letras</translation>
    </message>
    <message>
        <source>Letters without serifs, with more room between letters, words and lines. This helps many people with dyslexia.</source>
        <translation>Letras sencillas, con más espacio entre letras, palabras y líneas. Ayuda a muchas personas con dislexia.</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation>Cosas que se mueven</translation>
    </message>
    <message>
        <source>Off: menus open at once, and nothing blinks.</source>
        <translation>No: los menús se abren de una vez y nada parpadea.</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Idioma de la aplicación</translation>
    </message>
    <message>
        <source>The buttons and messages. It changes at once.</source>
        <translation>Los botones y los mensajes. Cambia enseguida.</translation>
    </message>
    <message>
        <source>As the app, where there is one</source>
        <translation>Como la aplicación, donde lo hay</translation>
    </message>
    <message>
        <source>As the course was written</source>
        <translation>Como se escribió el curso</translation>
    </message>
    <message>
        <source>Language of the lessons</source>
        <translation>Idioma de las lecciones</translation>
    </message>
    <message>
        <source>Your progress is the same in every language.</source>
        <translation>Su avance es el mismo en todos los idiomas.</translation>
    </message>
    <message>
        <source>Ask “Sure” or “Not sure”</source>
        <translation>Preguntar «Lo sé» o «Tengo dudas»</translation>
    </message>
    <message>
        <source>In a quiz you can say how sure you are. It helps to choose what to review.</source>
        <translation>En un cuestionario puede decir si tiene dudas. Ayuda a elegir qué repasar.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Velocidad de la lectura en voz alta</translation>
    </message>
    <message>
        <source>“Read aloud” stands below a page or a question. It needs a voice on this laptop.</source>
        <translation>«Leer en voz alta» está debajo de cada página o pregunta. Necesita una voz en esta computadora.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask who is learning after</source>
        <translation>Preguntar quién aprende después de</translation>
    </message>
    <message>
        <source>When nobody uses the laptop for so long. For a laptop with more than one learner.</source>
        <translation>Cuando nadie usa la computadora durante ese tiempo. Para una computadora con más de un participante.</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Pre-test</source>
        <translation>Prueba inicial</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficaz</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminaron</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Need help</source>
        <translation>Necesitan ayuda</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Elegida por</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>unsaved_box</name>
    <message>
        <source>Some of your work is not saved yet: {count} steps.</source>
        <translation>Parte de su trabajo no está guardada todavía: {count} pasos.</translation>
    </message>
    <message>
        <source>The disk does not take it now. Make room, wait, then close again.</source>
        <translation>El disco no lo acepta ahora. Haga sitio, espere y cierre otra vez.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Close and lose {count} steps</source>
        <translation>Cerrar y perder {count} pasos</translation>
    </message>
</context>
<context>
    <name>usb</name>
    <message>
        <source>Saving. Leave the stick where it is.</source>
        <translation>Guardando. Deje la memoria en su lugar.</translation>
    </message>
    <message>
        <source>Stopped. Nothing on the stick was changed.</source>
        <translation>Parado. Nada cambió en la memoria.</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>Elija una carpeta para los resultados</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Stopped. Nothing in the folder was changed.</source>
        <translation>Detenido. No se cambió nada en la carpeta.</translation>
    </message>
    <message>
        <source>Choose files of results</source>
        <translation>Elegir archivos de resultados</translation>
    </message>
    <message>
        <source>Files of results</source>
        <translation>Archivos de resultados</translation>
    </message>
    <message>
        <source>Stopped. Of the file in hand nothing was brought in.</source>
        <translation>Parado. No se trajo nada del archivo que se leía.</translation>
    </message>
    <message>
        <source>{name} · can only be read</source>
        <translation>{name} · solo se puede leer</translation>
    </message>
    <message>
        <source>{name} · free: {free}</source>
        <translation>{name} · libre: {free}</translation>
    </message>
    <message>
        <source>Safe to remove. The results are on “{drive}”, and reading them back gave the same. Answers and other entries: {count}. Size: {size}.</source>
        <translation>Ya se puede sacar. Los resultados están en «{drive}», y al leerlos de nuevo salió lo mismo. Respuestas y otras entradas: {count}. Tamaño: {size}.</translation>
    </message>
    <message>
        <source>The results are in the folder “{folder}”, as “{file}”, and reading them back gave the same. Answers and other entries: {count}. Size: {size}.</source>
        <translation>Los resultados están en la carpeta «{folder}», como «{file}», y al leerlos de nuevo son los mismos. Respuestas y otras entradas: {count}. Tamaño: {size}.</translation>
    </message>
    <message>
        <source>They are sealed: only the office can open them.</source>
        <translation>Están cerrados con clave: solo la oficina puede abrirlos.</translation>
    </message>
    <message>
        <source>No file of results was found there.</source>
        <translation>Allí no se encontró un archivo de resultados.</translation>
    </message>
    <message>
        <source>New: {new}. Already here: {known}. Files refused: {refused}.</source>
        <translation>Nuevos: {new}. Ya estaban: {known}. Archivos rechazados: {refused}.</translation>
    </message>
    <message>
        <source>{file} was refused. {why}</source>
        <translation>Se rechazó {file}. {why}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: new entries: {count}</source>
        <translation>Computadora {laptop}: entradas nuevas: {count}</translation>
    </message>
    <message>
        <source>Learners who were not known here: {count}</source>
        <translation>Participantes que aquí no se conocían: {count}</translation>
    </message>
    <message>
        <source>Entries taken back or given back: {count}</source>
        <translation>Entradas quitadas o devueltas: {count}</translation>
    </message>
    <message>
        <source>Entries moved to another learner: {count}</source>
        <translation>Entradas movidas a otro participante: {count}</translation>
    </message>
    <message>
        <source>Records that joined another: {count}</source>
        <translation>Registros que se unieron a otro: {count}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: entries {first} to {last} have not arrived. Save its results again there.</source>
        <translation>Computadora {laptop}: faltan las entradas de {first} a {last}. Guarde allí sus resultados otra vez.</translation>
    </message>
    <message>
        <source>Other holes: {count}</source>
        <translation>Otros huecos: {count}</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>in 1 minute</source>
        <translation>en 1 minuto</translation>
    </message>
    <message>
        <source>in {count} minutes</source>
        <translation>en {count} minutos</translation>
    </message>
    <message>
        <source>in about 1 hour</source>
        <translation>en cerca de 1 hora</translation>
    </message>
    <message>
        <source>in about {count} hours</source>
        <translation>en unas {count} horas</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>en {count} días</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Those who know the rest well got it wrong more often. Check the key first.</source>
        <translation>Quienes saben bien lo demás fallaron más a menudo. Revise primero la clave.</translation>
    </message>
    <message>
        <source>It hardly tells those who know the rest from those who do not. Check the wording.</source>
        <translation>Casi no separa a quienes saben lo demás de quienes no. Revise el texto.</translation>
    </message>
    <message>
        <source>{facility:.0f}% is not much more than guessing earns ({guess:.0f}%). Teach it again.</source>
        <translation>{facility:.0f} % no es mucho más que adivinar ({guess:.0f} %). Enséñelo otra vez.</translation>
    </message>
    <message>
        <source>{facility:.0f}% is no more than guessing earns ({guess:.0f}%). Teach it again.</source>
        <translation>{facility:.0f} % no es más que adivinar ({guess:.0f} %). Enséñelo otra vez.</translation>
    </message>
    <message>
        <source>“{option}” is chosen by those who know the rest well. See if it is right, too.</source>
        <translation>«{option}» la eligen quienes saben bien lo demás. Mire si también es correcta.</translation>
    </message>
    <message>
        <source>All were right, so it does not tell who knows more.</source>
        <translation>Todos acertaron, así que no muestra quién sabe más.</translation>
    </message>
    <message>
        <source>Nobody was right, so it does not tell who knows more.</source>
        <translation>Nadie acertó, así que no muestra quién sabe más.</translation>
    </message>
    <message>
        <source>Nobody chose “{option}”.</source>
        <translation>Nadie eligió «{option}».</translation>
    </message>
    <message>
        <source>This rests on {count} people, so it is rough.</source>
        <translation>Esto se basa en {count} personas, así que es aproximado.</translation>
    </message>
    <message>
        <source>With {count} people only counts are shown; shares need {least} or more.</source>
        <translation>Con {count} personas solo se muestran cantidades; los porcentajes necesitan {least} o más.</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy bien</translation>
    </message>
    <message>
        <source>adequate</source>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>muy débil</translation>
    </message>
    <message>
        <source>probably invalid</source>
        <translation>quizá no sirve</translation>
    </message>
    <message>
        <source>easy for this group</source>
        <translation>fácil para este grupo</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>hard for this group</source>
        <translation>difícil para este grupo</translation>
    </message>
    <message>
        <source>The test measures one thing well enough.</source>
        <translation>La prueba mide bien una sola cosa.</translation>
    </message>
    <message>
        <source>The test measures one thing fairly well.</source>
        <translation>La prueba mide bastante bien una sola cosa.</translation>
    </message>
    <message>
        <source>The test does not measure one thing well enough. Do not decide by it alone.</source>
        <translation>La prueba no mide bien una sola cosa. No decida solo con ella.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Sheet {code}</source>
        <translation>Hoja {code}</translation>
    </message>
    <message>
        <source>Questions: {title}</source>
        <translation>Preguntas: {title}</translation>
    </message>
    <message>
        <source>Answer all; a guess costs nothing. Write the letters on the answer sheet.</source>
        <translation>Responda todas; adivinar no resta nada. Escriba las letras en la hoja de respuestas.</translation>
    </message>
    <message>
        <source>(more than one letter)</source>
        <translation>(más de una letra)</translation>
    </message>
    <message>
        <source>Write a letter for each line.</source>
        <translation>Escriba una letra para cada línea.</translation>
    </message>
    <message>
        <source>Write your answer on the answer sheet.</source>
        <translation>Escriba su respuesta en la hoja de respuestas.</translation>
    </message>
    <message>
        <source>Answer sheet: {title}</source>
        <translation>Hoja de respuestas: {title}</translation>
    </message>
    <message>
        <source>Draw a ring round your letter, or write your answer.</source>
        <translation>Ponga un círculo en su letra, o escriba su respuesta.</translation>
    </message>
    <message>
        <source>Key: {title}</source>
        <translation>Clave: {title}</translation>
    </message>
    <message>
        <source>For the facilitator only. It fits sheet {code}.</source>
        <translation>Solo para quien facilita. Corresponde a la hoja {code}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Lista de asistencia</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Facilitator: {name}</source>
        <translation>Facilita: {name}</translation>
    </message>
    <message>
        <source>Explain with the page of the lesson. Then ask again.</source>
        <translation>Explique con la página de la lección. Luego pregunte otra vez.</translation>
    </message>
    <message>
        <source>Two minutes with a neighbour who chose another letter. Vote again; both counts are kept.</source>
        <translation>Dos minutos con una persona al lado que eligió otra letra. Voten otra vez; se guardan las dos cuentas.</translation>
    </message>
    <message>
        <source>Ask one person why. Say the reason once more. Move on.</source>
        <translation>Pregunte a una persona por qué. Diga la razón una vez más. Siga.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Came: {part} on the list.</source>
        <translation>Vinieron: {part} de la lista.</translation>
    </message>
    <message>
        <source>{present} people came.</source>
        <translation>Vinieron {present} personas.</translation>
    </message>
    <message>
        <source>Nobody was marked as present.</source>
        <translation>No se marcó a nadie como presente.</translation>
    </message>
    <message>
        <source>Present: {people}.</source>
        <translation>Presentes: {people}.</translation>
    </message>
    <message>
        <source>Absent: {people}.</source>
        <translation>Ausentes: {people}.</translation>
    </message>
    <message>
        <source>{people} and {more} more</source>
        <translation>{people} y {more} más</translation>
    </message>
    <message>
        <source>The group has fewer than {least} people, so that no totals are shown.</source>
        <translation>El grupo tiene menos de {least} personas, así que no se muestran totales.</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objetivos logrados</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Logrado por</translation>
    </message>
    <message>
        <source>Nobody has answered a quiz of these lessons yet.</source>
        <translation>Todavía nadie ha respondido un cuestionario de estas lecciones.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>under {least} of {whole}</source>
        <translation>menos de {least} de {whole}</translation>
    </message>
    <message>
        <source>over {most} of {whole}</source>
        <translation>más de {most} de {whole}</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocos para decirlo</translation>
    </message>
    <message>
        <source>{count} ({share:.0f}%)</source>
        <translation>{count} ({share:.0f} %)</translation>
    </message>
    <message>
        <source>The hardest questions</source>
        <translation>Las preguntas más difíciles</translation>
    </message>
    <message>
        <source>Wrong answer most chosen</source>
        <translation>Respuesta equivocada más elegida</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>{answer} ({count})</source>
        <translation>{answer} ({count})</translation>
    </message>
    <message>
        <source>Every question was right for everybody.</source>
        <translation>Todos respondieron bien todas las preguntas.</translation>
    </message>
    <message>
        <source>Sure but wrong</source>
        <translation>Sin dudas, pero con error</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Nobody was sure of a wrong answer.</source>
        <translation>Nadie dio sin dudas una respuesta equivocada.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>{count} people took both tests: {before:.0f}% before, {after:.0f}% after.</source>
        <translation>{count} personas hicieron las dos pruebas: {before:.0f} % antes, {after:.0f} % después.</translation>
    </message>
    <message>
        <source>Of what they did not know before, they know {share:.0f}% now ({size}).</source>
        <translation>De lo que no sabían antes, ahora saben {share:.0f} % ({size}).</translation>
    </message>
    <message>
        <source>Better: {up}. The same: {same}. Less: {down}.</source>
        <translation>Mejor: {up}. Igual: {same}. Menos: {down}.</translation>
    </message>
    <message>
        <source>Nobody took both tests.</source>
        <translation>Nadie hizo las dos pruebas.</translation>
    </message>
    <message>
        <source>a low gain</source>
        <translation>una mejora pequeña</translation>
    </message>
    <message>
        <source>a medium gain</source>
        <translation>una mejora media</translation>
    </message>
    <message>
        <source>a high gain</source>
        <translation>una mejora grande</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>Quién necesita ayuda</translation>
    </message>
    <message>
        <source>Need help: {count}</source>
        <translation>Necesitan ayuda: {count}</translation>
    </message>
    <message>
        <source>On the way: {count}</source>
        <translation>En camino: {count}</translation>
    </message>
    <message>
        <source>Passed: {count}</source>
        <translation>Aprobados: {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Sin empezar: {count}</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>Near the pass mark in the final test: {people}.</source>
        <translation>Cerca de aprobar la prueba final: {people}.</translation>
    </message>
    <message>
        <source>Questions to look at</source>
        <translation>Preguntas para revisar</translation>
    </message>
    <message>
        <source>No question stands out as faulty.</source>
        <translation>Ninguna pregunta parece tener un fallo.</translation>
    </message>
    <message>
        <source>From {least} people on, a question that may be at fault is named here.</source>
        <translation>Desde {least} personas, aquí se nombra una pregunta que puede tener un fallo.</translation>
    </message>
    <message>
        <source>These rest on {count} people, so they are rough.</source>
        <translation>Esto se basa en {count} personas, así que es aproximado.</translation>
    </message>
    <message>
        <source>Workshop summary</source>
        <translation>Resumen del taller</translation>
    </message>
    <message>
        <source>Lessons: {lessons}</source>
        <translation>Lecciones: {lessons}</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>necesita ayuda</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vinieron</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausentes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>workshop_view</name>
    <message>
        <source>{minutes} minutes a lesson</source>
        <translation>{minutes} minutos por lección</translation>
    </message>
    <message>
        <source>Here: {here} of {expected}</source>
        <translation>Presentes: {here} de {expected}</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Taller sin título</translation>
    </message>
    <message>
        <source>Up to five questions that this group got wrong or is about to forget</source>
        <translation>Hasta cinco preguntas que este grupo falló o está por olvidar</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Lo que este grupo olvidó</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Empezar con esto</translation>
    </message>
    <message>
        <source>This lesson is not in the course any more. What was kept about it stays.</source>
        <translation>Esta lección ya no está en el curso. Lo que se guardó de ella se queda.</translation>
    </message>
    <message>
        <source>Questions that the room voted on: {count}</source>
        <translation>Preguntas que la sala votó: {count}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Go on at step {number}</source>
        <translation>Seguir en el paso {number}</translation>
    </message>
</context>
</TS>

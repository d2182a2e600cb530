namespace Sekutu.Training.Events;

/// <summary>An actor that may take part in what a word of a sentence tells.</summary>
/// <param name="Teller">The place of the word that tells.</param>
/// <param name="Named">The place of the head word of the actor's mention; -1 where another sentence names it.</param>
/// <param name="Type">What is told, counted from 0.</param>
/// <param name="Role">None, source or target.</param>
internal sealed record ToldRole(int Teller, int Named, int Type, int Role);

namespace Sekutu.Training.Events;

/// <summary>One thing judged, as it is learned from.</summary>
/// <param name="Features">What is known of it.</param>
/// <param name="States">The states of its words; empty where it is judged by features alone.</param>
/// <param name="Class">What it is.</param>
/// <param name="Part">The part of the articles that it is from.</param>
internal sealed record Example(uint[] Features, float[] States, int Class, int Part);

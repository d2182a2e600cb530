namespace Sekutu.Reading.Statements;

/// <summary>One sentence, or several that one quotation holds together.</summary>
/// <param name="FirstWord">Its first word.</param>
/// <param name="EndWord">After its last word.</param>
/// <param name="FirstSentence">Its first sentence.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
internal readonly record struct SpeechUnit(int FirstWord, int EndWord, int FirstSentence, int Paragraph);

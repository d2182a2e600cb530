using System.Globalization;

namespace Sekutu.Training.Events;

/// <summary>Counts right and wrong answers; class 0 is "none".</summary>
internal sealed class Counts
{
    private int _right;
    private int _found;
    private int _wanted;
    private int _same;
    private int _all;

    /// <summary>What was wanted and could not be asked about.</summary>
    public int Missing { get; set; }

    /// <summary>Precision, recall and F1 of what is not none.</summary>
    public string F1 => string.Create(CultureInfo.InvariantCulture, $"precision {(float)_right / _found:F3}, recall {(float)_right / (_wanted + Missing):F3}, F1 {2f * _right / (_found + _wanted + Missing):F3}");

    /// <summary>The share of right answers.</summary>
    public string Share => ((float)_same / _all).ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>Counts one answer.</summary>
    public void Add(int wanted, int found)
    {
        _all++;
        if (wanted == found) _same++;
        if (wanted > 0) _wanted++;
        if (found > 0) _found++;
        if (wanted > 0 && wanted == found) _right++;
    }
}

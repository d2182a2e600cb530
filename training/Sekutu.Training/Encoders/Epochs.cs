namespace Sekutu.Training.Encoders;

/// <summary>Goes through examples a number of times in batches, in an order drawn anew each time, with steps and averages by <see cref="Schedule"/>.</summary>
/// <param name="count">Times that all are gone through.</param>
/// <param name="batchWords">Words of a batch.</param>
/// <param name="rate">Largest step; it falls to nothing towards the end.</param>
/// <param name="seed">Of the order.</param>
internal sealed class Epochs(int count, int batchWords, float rate, int seed)
{
    /// <summary>Learns; the examples end in another order.</summary>
    /// <param name="examples">What is learned from.</param>
    /// <param name="length">Words of an example.</param>
    /// <param name="learn">Gathers the gradients of a batch and returns its loss.</param>
    /// <param name="step">Moves by a rate, at a step counted from 1.</param>
    /// <param name="follow">Moves the averages by a share.</param>
    /// <param name="report">Is told each time with its mean loss.</param>
    public void Run<T>(T[] examples, Func<T, int> length, Func<List<T>, float> learn, Action<float, int> step, Action<float> follow, Action<int, float>? report = null)
    {
        var total = Math.Max(1, examples.Sum(length) / batchWords * count);
        var random = new Random(seed);
        var steps = 0;
        for (var epoch = 0; epoch < count; epoch++)
        {
            random.Shuffle(examples);
            float loss = 0;
            var batches = 0;
            foreach (var batch in Batches.Of(examples, length, batchWords))
            {
                loss += learn(batch);
                batches++;
                steps++;
                step(Schedule.Rate(rate, steps, total), steps);
                if (steps % Schedule.FollowEvery == 0) follow(Schedule.Share(steps, total));
            }

            report?.Invoke(epoch, loss / Math.Max(1, batches));
        }
    }
}

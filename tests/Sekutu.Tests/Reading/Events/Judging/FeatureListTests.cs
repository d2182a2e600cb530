using Sekutu.Reading.Events.Judging;

namespace Sekutu.Tests.Reading.Events.Judging;

public sealed class FeatureListTests
{
    [Fact]
    public void Kind_values_and_their_order_tell_features_apart()
    {
        var list = new FeatureList();
        list.Add(1, 7);
        list.Add(2, 7);
        list.Add(1, 8);
        list.Add(1, 7, 8);
        list.Add(1, 8, 7);
        list.Add(1, 7, 8, 9);
        list.Add(1, 7, 9, 8);
        Assert.Equal(7, list.All.ToArray().Distinct().Count());
    }

    [Fact]
    public void The_same_feature_has_the_same_hash_and_a_cleared_list_is_empty()
    {
        var list = new FeatureList();
        list.Add(3, 4, 5);
        var first = list.All[0];
        list.Clear();
        Assert.Equal(0, list.All.Length);
        list.Add(3, 4, 5);
        Assert.Equal(first, list.All[0]);
        Assert.True(first < 1 << 24);
    }
}

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What a value of the body is, constant by constant, where the caller knows what it hands in.</summary>
internal sealed partial class Instantiation
{
    /// <summary>One of those handed in, or a constant: all that it may be, where the caller knows what it hands in.</summary>
    private ConstantSet? Constants(Value known)
    {
        var all = known.IsVolatile ? null : known.Besides;
        foreach (var input in known.Inputs.Values)
            all = memory.Fact(Map(input)) is { Constants: { } constants, IsVolatile: false } ? all?.Union(constants) : null;

        return known.Excluded is { } excluded ? all?.Where(constant => !excluded.Contains(constant)) : all;
    }

    /// <summary>What it may be besides what the caller itself was handed.</summary>
    private ConstantSet? Besides(Value known)
    {
        var all = known.Besides;
        foreach (var input in known.Inputs.Values)
        {
            var mapped = Map(input);
            var fact = memory.Fact(mapped);
            if (!memory.Numbering.IsInput(mapped) && !fact.IsOnlyInputs)
                all = fact.ApartFromInputs is { } more ? all?.Union(more) : null;
        }

        return all;
    }
}

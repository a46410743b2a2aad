namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>A parameter: how it is handed over ("", "out", "ref", "params"), and what it is when nothing is.</summary>
internal sealed record Parameter(string Name, Sort Sort, string Modifier = "", string? Default = null)
{
    public string Text => $"{Prefix}{(Modifier == "params" ? Sort.Type() + "[]" : Sort.Type())} {Name}{(Default is null ? "" : " = " + Default)}";

    private string Prefix => Modifier.Length == 0 ? "" : Modifier + " ";
}

/// <summary>A method of the program that can be called: what it takes, what it returns, if anything.</summary>
internal sealed record Helper(string Name, IReadOnlyList<Parameter> Parameters, Sort? Returns = null, bool IsStatic = false)
{
    public string Signature => $"{Returns?.Type() ?? "void"} {Name}({string.Join(", ", Parameters.Select(parameter => parameter.Text))})";

    /// <summary>A call, with arguments drawn in the caller's body. Null where something to write to is not at hand.</summary>
    public string? Call(Body body)
    {
        var isNamed = Parameters.All(parameter => parameter.Modifier.Length == 0) && body.Chance.In(25);
        List<string> arguments = [];
        List<Variable> declared = [];
        foreach (var parameter in Parameters)
        {
            if (parameter.Default is not null && body.Chance.In(50))
                continue;

            if (Argument(body, parameter, declared) is not { } argument)
                return null;

            arguments.Add(isNamed ? $"{parameter.Name}: {argument}" : argument);
        }

        if (isNamed)
            arguments.Reverse();

        declared.ForEach(body.Declare);
        return $"{Name}({string.Join(", ", arguments)})";
    }

    private string? Argument(Body body, Parameter parameter, List<Variable> declared)
    {
        switch (parameter.Modifier)
        {
            case "ref":
                return body.AnyWritable(parameter.Sort) is { } variable ? "ref " + variable.Name : null;
            case "out" when body.AnyWritable(parameter.Sort) is { } written && body.Chance.In(40):
                return "out " + written.Name;
            case "out":
                var name = body.NewName("found");
                declared.Add(new(name, parameter.Sort));
                return "out var " + name;
            case "params":
                return string.Join(", ", Enumerable.Range(0, 1 + body.Chance.Below(2)).Select(_ => body.Of(parameter.Sort)));
            default:
                return body.Of(parameter.Sort);
        }
    }
}

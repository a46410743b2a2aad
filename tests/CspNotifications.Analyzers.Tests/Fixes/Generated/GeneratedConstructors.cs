namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>How a generated class comes to what it needs: the constructors, or the header with the primary one.</summary>
internal sealed class GeneratedConstructors(ClassTraits traits, GeneratedNames names, FileStyle style)
{
    private const string Arrow = " => ";

    public IEnumerable<string> TypeDocumentation => traits.IsDocumented && traits.IsPrimary
        ? ["/// <summary>Tells customers what happens.</summary>", .. ParameterDocumentation(hasCount: true)]
        : [];

    public IEnumerable<IEnumerable<string>> All => traits.Shape switch
    {
        Shape.OneConstructor => [Documented(true, Full(""))],
        Shape.DerivedConstructor => [Documented(true, Full(" : base(count)"))],
        Shape.ArrowConstructor => [Documented(false, OfArrow())],
        Shape.ChainedConstructors => [Documented(false, Chained()), Documented(true, Full(""))],
        Shape.SeveralConstructors => [Documented(false, Short()), Documented(true, Full(""))],
        _ => [],
    };

    /// <summary>What stands behind the kind of the type.</summary>
    public string Header(string name) => traits.Shape switch
    {
        _ when traits.IsPrimary => name + Parameters(hasCount: true),
        Shape.DerivedConstructor => name + " : CountedJob",
        _ => name,
    };

    private IEnumerable<string> Full(string initializer) => style.Block(
        $"public {names.Type}{Parameters(hasCount: true)}{initializer}",
        [.. Checks(names.SenderParameter, ""), .. Checks(names.ChannelParameter, Added), Assignment(names.SenderMember, names.SenderParameter), Added + Assignment(names.ChannelMember, names.ChannelParameter), $"{names.Through}{names.CountMember} = count;", .. Sending()]);

    /// <summary>Another that does the same, and says less.</summary>
    private IEnumerable<string> Short() => style.Block(
        $"public {names.Type}{Parameters(hasCount: false)}",
        [Assignment(names.SenderMember, names.SenderParameter), Added + Assignment(names.ChannelMember, names.ChannelParameter)]);

    private IEnumerable<string> Chained() =>
        [$"public {names.Type}{Parameters(hasCount: false)} : this({names.SenderParameter}, 1{Inserted($", {names.ChannelParameter}")}) {{ }}"];

    private IEnumerable<string> OfArrow()
    {
        var head = $"public {names.Type}{Parameters(hasCount: false)}";
        var own = Assignment(names.SenderMember, names.SenderParameter);
        var added = Assignment(names.ChannelMember, names.ChannelParameter);
        if (traits.HasPartner)
            return [head + $" => ({names.Through}{names.SenderMember}, {names.Through}{names.ChannelMember}) = ({names.SenderParameter}, {names.ChannelParameter});"];

        var open = style.HasBracesAtLineEnds ? " {" : FileStyle.Break + "{";
        return [$"{head}«{Arrow}→{open}{FileStyle.Break}\t»{own}«→{FileStyle.Break}\t{added}{FileStyle.Break}}}»"];
    }

    private string Parameters(bool hasCount)
    {
        var line = traits.IsOnLines ? FileStyle.Break + "\t" : "";
        var separator = traits.IsOnLines ? line : " ";
        var text = line + names.Sender + " " + names.SenderParameter;
        if (hasCount)
            text += "," + separator + "int " + names.CountParameter;

        var channel = names.Channel + " " + names.ChannelParameter;
        if (!hasCount || !traits.HasOptional)
            return $"({text}{Inserted("," + separator + channel)})";

        return $"({text},{separator}{Inserted(channel + "," + separator)}bool {names.QuietParameter} = false)";
    }

    private IEnumerable<string> Documented(bool hasCount, IEnumerable<string> constructor)
    {
        if (traits.IsDocumented)
        {
            yield return "/// <summary>Makes one.</summary>";
            foreach (var line in ParameterDocumentation(hasCount))
                yield return line;
        }

        if (traits.HasAttributes)
            yield return "[System.Diagnostics.DebuggerStepThrough]";

        foreach (var line in constructor)
            yield return line;
    }

    private IEnumerable<string> ParameterDocumentation(bool hasCount)
    {
        yield return $"/// <param name=\"{names.SenderParameter}\">Sends from Microsoft.</param>";
        if (hasCount)
            yield return $"/// <param name=\"{names.CountParameter}\">How many.</param>";

        yield return $"{Added}/// <param name=\"{names.ChannelParameter}\">Sends from the partner.</param>";
        if (hasCount && traits.HasOptional)
            yield return $"/// <param name=\"{names.QuietParameter}\">Says nothing.</param>";
    }

    private IEnumerable<string> Checks(string parameter, string prefix) => traits.NullCheck switch
    {
        NullCheck.ThrowHelper => [$"{prefix}ArgumentNullException.ThrowIfNull({parameter});"],
        NullCheck.IfStatement => [$"{prefix}if ({parameter} is null) throw new ArgumentNullException(nameof({parameter}));"],
        NullCheck.IfBlock => style
            .Block($"if ({parameter} == null)", [$"throw new ArgumentNullException(\"{parameter}\");"])
            .Select(line => prefix + line),
        _ => [],
    };

    private string Assignment(string member, string parameter) =>
        $"{names.Through}{member} = {parameter}{(traits.NullCheck == NullCheck.Coalesce ? $" ?? throw new ArgumentNullException(nameof({parameter}))" : "")};";

    /// <summary>A constructor may send too.</summary>
    private IEnumerable<string> Sending() => traits.HasComments
        ? ["", "// It begins with this.", $"«{names.SenderParameter}→{names.ChannelParameter}».Send(MailKind.Renewal);"]
        : [];

    /// <summary>What is there already is not put in.</summary>
    private string Inserted(string text) => traits.HasPartner ? text : $"«→{text}»";

    private string Added => traits.HasPartner ? "" : FileStyle.Added;
}

namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>A class that makes objects of a generated class, with the channel at hand or without.</summary>
internal sealed class GeneratedHost(ClassTraits traits, GeneratedNames names)
{
    private string Type => (traits.IsNested ? names.Outer + "." : "") + names.Type + (traits.IsGeneric ? "<Customer>" : "");

    private bool TakesCount => traits.Shape is not (Shape.ArrowConstructor or Shape.NoConstructor);

    public IEnumerable<string> Lines => traits.Construction switch
    {
        Construction.WithParameter => Class($"public static {Type} Make({names.Sender} theirs, {names.Channel} given) => new({Arguments("theirs", "given")});"),
        Construction.WithStaticField => Class(
            $"private static readonly {names.Channel} Ours = {(traits.IsByInterface ? "new PartnerTexter()" : "new()")};",
            $"public static object Make({names.Sender} theirs) => new {Type}({Arguments("theirs", "Ours")}); // made"),
        Construction.WithSenderMadeThere when traits.Shape == Shape.NoConstructor => Class(
            $"public static object Make({names.Channel} given) => new {Type}({Arguments("theirs", "given")}).ToString()!;"),
        Construction.WithSenderMadeThere => Class($"public static {Type} Make() => new({Arguments("new MicrosoftMailer()", "new PartnerMailer()")});"),
        Construction.WithoutChannel => Class($"public static object Make({names.Sender} theirs) => new {Type}({Arguments("theirs", "")});"),
        _ => [],
    };

    private IEnumerable<string> Class(params string[] members) => ["", $"public static class {names.Type}Host", "{", .. members.Select(FileStyle.Deeper), "}"];

    private string Arguments(string sender, string channel)
    {
        if (traits.Shape == Shape.NoConstructor)
            return $"«→{channel}»";

        if (!TakesCount)
            return $"{sender}«→, {channel}»";

        return traits.HasOptional ? $"{sender}, 3, «→{channel}, »true" : $"{sender}, {names.CountParameter}: 3«→, {Names(channel)}»";
    }

    /// <summary>Behind an argument that is named, one in its place is not.</summary>
    private string Names(string channel) => $"{names.ChannelParameter}: {channel}";
}

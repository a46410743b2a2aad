namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Operators and conversions that the program defines.</summary>
internal static class Conversions
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Kind, 3, Wrapped, level: 3);
        all.Expression(Sort.Kind, 2, Chosen, level: 3);
        all.Expression(Sort.Mailer, 1, body => body.IsSimple ? null : $"((IMailer)(object){body.Of(Sort.Mailer)})", level: 3);
    }

    /// <summary>There and back.</summary>
    private static string? Wrapped(Body body)
    {
        if (body.IsSimple)
            return null;

        var type = body.NewName("Wrapped");
        var (there, back) = (body.Chance.Of("implicit", "explicit"), body.Chance.Of("implicit", "explicit"));
        body.Draft.Type(
            $"internal {body.Chance.Of("readonly record struct", "sealed record")} {type}(MailKind Kind)\n{{\n"
            + $"    public static {there} operator {type}(MailKind kind) => new(kind);\n    public static {back} operator MailKind({type} wrapped) => wrapped.Kind;\n}}\n");
        return $"(MailKind)({type}){Primary(body)}";
    }

    private static string? Chosen(Body body)
    {
        if (body.IsSimple)
            return null;

        var type = body.NewName("Choice");
        body.Draft.Type(
            $"internal readonly record struct {type}(MailKind Kind)\n{{\n"
            + $"    public static {type} operator |({type} first, {type} second) => first.Kind == MailKind.None ? second : first;\n"
            + $"    public static {type} operator ~({type} choice) => new(choice.Kind == MailKind.Renewal ? MailKind.Outage : choice.Kind);\n}}\n");
        return body.Chance.In(50) ? $"(new {type}({body.Of(Sort.Kind)}) | new {type}({body.Of(Sort.Kind)})).Kind" : $"(~new {type}({body.Of(Sort.Kind)})).Kind";
    }

    private static string Primary(Body body) => $"({body.Of(Sort.Kind)})";
}

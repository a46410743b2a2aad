namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Calls that the object decides: interfaces, virtual and abstract members. Which class it is of, the program says.</summary>
internal static class Dispatch
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, ThroughInterface, level: 3);
        all.Statement(3, ThroughOnlyImplementation, level: 3);
        all.Statement(3, ThroughAbstractClass, level: 3);
        all.Expression(Sort.Kind, 3, VirtualKind, level: 3);
    }

    /// <summary>Two implementations; what is made here is known.</summary>
    private static bool ThroughInterface(Body body)
    {
        var (contract, first, second) = (body.NewName("IChannel"), body.NewName("Channel"), body.NewName("Channel"));
        body.Draft.Type(
            $"internal interface {contract}\n{{\n    void Deliver(MailKind kind, Customer to);\n}}\n\n"
            + $"internal sealed class {first} : {contract}\n{{\n    public void Deliver(MailKind kind, Customer to) => new MicrosoftMailer().Send(kind, to);\n}}\n\n"
            + $"internal sealed class {second} : {contract}\n{{\n    {body.Chance.Of("public void Deliver(MailKind kind, Customer to)", $"void {contract}.Deliver(MailKind kind, Customer to)")} => new PartnerMailer().Send(kind, to);\n}}\n");
        var channel = body.NewName("channel");
        body.Emit($"{contract} {channel} = {body.Chance.Of($"new {first}()", $"new {second}()", $"({body.Of(Sort.Condition)} ? new {first}() : new {second}())")};");
        body.Emit($"{channel}.Deliver({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }

    /// <summary>A parameter of the interface's type can only be the one.</summary>
    private static bool ThroughOnlyImplementation(Body body)
    {
        var (contract, only, helper) = (body.NewName("IOffice"), body.NewName("Office"), body.NewName("Through"));
        body.Draft.Type(
            $"internal interface {contract}\n{{\n    void Deliver(MailKind kind, Customer to);\n}}\n\n"
            + $"internal sealed class {only}(IMailer mailer) : {contract}\n{{\n    public void Deliver(MailKind kind, Customer to) => mailer.Send(kind, to);\n}}\n");
        body.Draft.Member($"    private static void {helper}({contract} office, MailKind kind, Customer to) => office.Deliver(kind, to);");
        body.Emit($"{helper}(new {only}({body.Of(Sort.Mailer)}), {body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }

    private static bool ThroughAbstractClass(Body body)
    {
        var (general, special, name) = (body.NewName("Notice"), body.NewName("Notice"), body.NewName("notice"));
        body.Draft.Type(
            $"internal abstract class {general}\n{{\n    public abstract MailKind Kind {{ get; }}\n\n    public void Through(IMailer mailer, Customer to) => mailer.Send(Kind, to);\n}}\n\n"
            + $"internal sealed class {special} : {general}\n{{\n    public override MailKind Kind => {Kinds.Member(body)};\n}}\n");
        body.Emit($"{body.Chance.Of(general, special)} {name} = new {special}();");
        body.Emit($"{name}.Through({body.Of(Sort.Mailer)}, {body.Of(Sort.Customer)});");
        return true;
    }

    private static string? VirtualKind(Body body)
    {
        if (body.IsSimple)
            return null;

        var (general, special) = (body.NewName("Plan"), body.NewName("Plan"));
        body.Draft.Type(
            $"internal class {general}\n{{\n    public virtual MailKind Kind => {Kinds.Member(body)};\n}}\n\n"
            + $"internal class {special} : {general}\n{{\n    public override MailKind Kind => {body.Chance.Of(Kinds.Member(body), "base.Kind")};\n}}\n");
        return body.Chance.In(50) ? $"new {body.Chance.Of(general, special)}().Kind" : $"({body.Of(Sort.Condition)} ? new {general}() : new {special}()).Kind";
    }
}

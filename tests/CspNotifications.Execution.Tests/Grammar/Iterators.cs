namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Methods that yield what they are asked for, and send in between.</summary>
internal static class Iterators
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, ForEachKind, level: 3);
        all.Statement(2, ForEachAsync, level: 3);
        all.Expression(Sort.Kinds, 2, body => body.IsSimple ? null : Kinds(body) + ".ToList()", level: 3);
    }

    private static bool ForEachKind(Body body)
    {
        if (body.IsDeep)
            return false;

        return Loop(body, "foreach", Kinds(body));
    }

    private static bool ForEachAsync(Body body)
    {
        if (body.IsDeep || !body.IsAsync || body.IsInFinally)
            return false;

        var name = body.NewName("KindsAsync");
        body.Draft.Member($"    private static async IAsyncEnumerable<MailKind> {name}(bool flag)\n    {{\n        yield return {Grammar.Kinds.Member(body)};\n        await Task.Yield();\n        if (flag) yield return {Grammar.Kinds.Member(body)};\n    }}\n");
        return Loop(body, "await foreach", $"{name}({body.Of(Sort.Condition)})");
    }

    private static bool Loop(Body body, string loop, string elements)
    {
        var each = new Variable(body.NewName("kind"), Sort.Kind, IsWritten: false);
        body.Loop(
            inner =>
            {
                inner.Declare(each);
                inner.Statements(2);
                Sends.Emit(inner);
            },
            $"{loop} (var {each.Name} in {elements})");
        return true;
    }

    /// <summary>A call of a new iterator.</summary>
    private static string Kinds(Body body)
    {
        var draft = body.Draft;
        var name = draft.NewName("Kinds");
        var inner = draft.NewBody(budget: 0, body.CallDepth + 1, isStatic: true, "yield break;");
        foreach (var variable in (Variable[])[new("flag", Sort.Condition), new("given", Sort.Kind), new("mailer", Sort.Mailer), new("to", Sort.Customer)])
            inner.Declare(variable);

        inner.Emit($"yield return {inner.Of(Sort.Kind)};");
        if (body.Chance.In(40))
            Sends.Emit(inner);

        inner.Emit($"if ({inner.Of(Sort.Condition)}) yield {body.Chance.Of("break;", "return given;")}");
        inner.Emit($"yield return {inner.Of(Sort.Kind)};");
        draft.Member($"    private static IEnumerable<MailKind> {name}(bool flag, MailKind given, IMailer mailer, Customer to)\n    {{\n{inner.Text}    }}\n");
        return $"{name}({body.Of(Sort.Condition)}, {body.Of(Sort.Kind)}, {body.Of(Sort.Mailer)}, {body.Of(Sort.Customer)})";
    }
}

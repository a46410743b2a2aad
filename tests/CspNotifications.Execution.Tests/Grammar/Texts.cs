namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Texts that name what they are about.</summary>
internal static class Texts
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Text, 4, body => body.AnyVariable(Sort.Text)?.Name);
        all.Expression(Sort.Text, 3, _ => "\"Hello\"");
        all.Expression(Sort.Text, 4, body => "Texts." + body.Chance.Of("Renew", "Down", "News"));
        all.Expression(Sort.Text, 5, body => $"$\"Your {{{Part(body)}}}\"");
        all.Expression(Sort.Text, 3, body => $"(\"Your \" + {body.Of(Sort.Kind)})");
        all.Expression(Sort.Text, 2, body => body.AnyVariable(Sort.Kind) is { } kind ? $"{kind.Name}.ToString()" : null);
        all.Expression(Sort.Text, 2, body => body.AnyVariable(Sort.Customer) is { } customer
            ? $"string.Format(\"{{0}} for {{1}}\", {body.Of(Sort.Kind)}, {customer.Name}.Name)" : null);
        all.Expression(Sort.Text, 2, body => $"string.Join(\", \", {body.Of(Sort.Kind)}, {body.Of(Sort.Kind)})");
        all.Expression(Sort.Text, 2, body => body.IsSimple ? null : $"string.Concat({body.Of(Sort.Text)}, {body.Of(Sort.Text)})");
        all.Expression(Sort.Text, 2, body => $"new StringBuilder(\"Your \").Append({body.Of(Sort.Kind)}).ToString()");
        all.Expression(Sort.Text, 1, body => body.IsSimple ? null : $"({body.Of(Sort.Condition)} ? {body.Of(Sort.Text)} : {body.Of(Sort.Text)})");
    }

    /// <summary>In parentheses, as a conditional expression must be there.</summary>
    private static string Part(Body body) => $"({body.Of(Sort.Kind)})";
}

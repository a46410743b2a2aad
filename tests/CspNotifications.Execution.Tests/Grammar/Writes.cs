namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>New values for names, members and elements.</summary>
internal static class Writes
{
    private static readonly (Sort Sort, int Weight)[] Variables =
    [
        (Sort.Kind, 10), (Sort.Customer, 2), (Sort.Anybody, 3), (Sort.Mailer, 4), (Sort.Condition, 4), (Sort.Mail, 3), (Sort.Message, 3),
        (Sort.Text, 1), (Sort.Anything, 2), (Sort.MaybeKind, 2), (Sort.MaybeCustomer, 1), (Sort.Kinds, 1), (Sort.Pair, 1),
    ];

    public static void AddTo(Productions all)
    {
        foreach (var (sort, weight) in Variables)
            all.Statement(weight, body => To(body, body.AnyWritable(sort), variable => $"{variable} = {body.Of(sort)};"));

        all.Statement(6, body => To(body, body.AnyVariable(Sort.Mail), mail => $"{mail}.Kind = {body.Of(Sort.Kind)};"));
        all.Statement(4, body => To(body, body.AnyVariable(Sort.Mail), mail => $"{mail}.To = {body.Of(Sort.Anybody)};"));
        all.Statement(2, body => To(body, body.AnyVariable(Sort.Mail), mail => $"{mail}.Subject {body.Chance.Of("=", "+=")} {body.Of(Sort.Text)};"));
        all.Statement(1, body => To(body, body.AnyVariable(Sort.Mail), mail => $"{mail}.Body = {body.Of(Sort.Anything)};"));
        all.Statement(2, body => To(body, body.AnyWritable(Sort.Pair), pair => $"{pair}.Kind = {body.Of(Sort.Kind)};"));
        all.Statement(1, body => To(body, body.AnyWritable(Sort.Pair), pair => $"{pair}.To = {body.Of(Sort.Customer)};"));
        all.Statement(2, body => To(body, body.AnyWritable(Sort.MaybeKind), maybe => $"{maybe} ??= {body.Of(Sort.Kind)};"));
        all.Statement(1, body => To(body, body.AnyWritable(Sort.MaybeCustomer), maybe => $"{maybe} ??= {body.Of(Sort.Customer)};"));
        all.Statement(2, body => To(body, body.AnyVariable(Sort.Kinds), kinds => $"{kinds}.Add({body.Of(Sort.Kind)});"));
        all.Statement(1, body => To(body, body.AnyVariable(Sort.Customers), customers => $"{customers}.Add({body.Of(Sort.Customer)});"));
        all.Statement(1, body => To(body, body.AnyVariable(Sort.Kinds), kinds => $"{kinds}[0] = {body.Of(Sort.Kind)};"));
        all.Statement(2, body => To(body, body.AnyVariable(Sort.KindArray), array => $"{array}[{body.Chance.Below(2)}] = {body.Of(Sort.Kind)};"));
        all.Statement(2, body => To(body, body.AnyVariable(Sort.Book), book => $"{book}[\"{body.Chance.Of("first", "second")}\"] = {body.Of(Sort.Kind)};"));
        all.Statement(1, body => To(body, body.AnyWritable(Sort.Text), text => $"{text} += {body.Of(Sort.Text)};"));
        all.Statement(1, body => To(body, body.AnyWritable(Sort.Condition), flag => $"{flag} {body.Chance.Of("&=", "|=")} {body.Of(Sort.Condition)};"));
        all.Statement(2, Swap);
    }

    private static bool To(Body body, Variable? target, Func<string, string> write)
    {
        if (target is null)
            return false;

        body.Emit(write(target.Name));
        return true;
    }

    private static bool Swap(Body body)
    {
        if (body.AnyWritable(Sort.Kind) is not { } first || body.AnyVariable(Sort.Kind, kind => kind.IsWritten && kind != first) is not { } second)
            return false;

        body.Emit($"({first.Name}, {second.Name}) = ({second.Name}, {first.Name});");
        return true;
    }
}

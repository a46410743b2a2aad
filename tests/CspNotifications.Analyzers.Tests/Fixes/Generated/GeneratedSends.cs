namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>The members of a generated class that send.</summary>
internal sealed class GeneratedSends(ClassTraits traits, GeneratedNames names, FileStyle style)
{
    private string Sender => $"«{names.ReadSender}→{names.ReadChannel}»";

    private string Customer => traits.IsGeneric ? "T customer" : "Customer customer";

    /// <summary>A class that keeps nothing gets its sender where it sends.</summary>
    private string Handed => traits.Shape != Shape.NoConstructor ? ""
        : $"{names.Sender} theirs, " + (traits.HasPartner ? $"{names.Channel} partner, " : "");

    public IEnumerable<string> Lines
    {
        get
        {
            // Which come first differs from class to class.
            var first = (int)traits.NullCheck + (int)traits.Naming;
            var members = Enumerable.Range(0, traits.Sends).SelectMany(i => new[] { [""], Member(first + i, i) }.SelectMany(lines => lines));
            return [$"public void Outage({Handed}{Customer}) => {names.ReadSender}.Send(MailKind.Outage, customer);", .. members];
        }
    }

    private IEnumerable<string> Member(int form, int i)
    {
        var head = $"({Handed}{Customer})";
        return (form % (traits.IsStruct ? 5 : 8)) switch
        {
            0 => [$"public void Tell{i}{head} => {Sender}.Send(MailKind.Renewal, customer);"],
            1 => style.Block($"public void Tell{i}{head}", Statements()),
            2 => style.Block(
                $"public async Task Tell{i}{head}",
                ["await Task.Yield();", $"await {Sender}.SendAsync(MailKind.Invoice, customer).ConfigureAwait(false);"]),
            3 => [$"public Task Tell{i}{head} => {Sender}.SendAsync(to: customer, kind: MailKind.Renewal);"],
            4 => style.Block(
                $"public void Tell{i}{head}",
                [$"if (customer.Name.Length > 0) {{ {Sender}.Send(MailKind.Renewal, customer); {Sender}.Send(MailKind.Invoice, customer); }}"]),
            5 => [$"public Task Tell{i}{head} => Task.Run(() => {Sender}.Send(MailKind.Renewal, customer));"],
            6 => style.Block($"public void Tell{i}{head}", ["Now();", "", $"void Now() => {Sender}.Send(MailKind.Renewal, customer);"]),
            _ => style.Block(
                $"public Action Tell{i}{head}",
                [.. style.Block("return delegate", [$"{Sender}.Send(MailKind.Invoice, customer);"]).SkipLast(1), "};"]),
        };
    }

    private IEnumerable<string> Statements() => traits.HasComments
        ?
        [
            "#region The renewal",
            "/* who */ var to = customer; // the customer",
            "",
            $"/* from */ {Sender} // by mail",
            "\t.Send(MailKind.Renewal, to); // sent",
            "#endregion",
        ]
        : ["var to = customer;", $"{Sender}.Send(MailKind.Renewal, to);"];
}

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>What an expression of the grammar stands for.</summary>
internal enum Sort
{
    Kind,
    MaybeKind,
    Customer,
    MaybeCustomer,
    Anybody,
    NoCustomer,
    Mailer,
    Condition,
    Mail,
    Message,
    Text,
    Anything,
    Kinds,
    KindArray,
    Customers,
    Book,
    Pair,
    Number,
}

internal static class Sorts
{
    public static readonly Sort[] All = Enum.GetValues<Sort>();

    /// <summary>The C# type of a sort's expressions.</summary>
    public static string Type(this Sort sort) => sort switch
    {
        Sort.Kind => "MailKind",
        Sort.MaybeKind => "MailKind?",
        Sort.Customer or Sort.MaybeCustomer => "Customer",
        Sort.Anybody or Sort.NoCustomer or Sort.Anything => "object",
        Sort.Mailer => "IMailer",
        Sort.Condition => "bool",
        Sort.Mail => "Mail",
        Sort.Message => "Message",
        Sort.Text => "string",
        Sort.Kinds => "List<MailKind>",
        Sort.KindArray => "MailKind[]",
        Sort.Customers => "List<Customer>",
        Sort.Book => "Dictionary<string, MailKind>",
        Sort.Pair => "(MailKind Kind, Customer To)",
        Sort.Number => "int",
        _ => throw new ArgumentOutOfRangeException(nameof(sort)),
    };
}

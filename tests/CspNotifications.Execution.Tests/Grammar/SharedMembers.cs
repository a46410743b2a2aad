namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Members that are set once, when the object is made: readonly fields, constants, properties without a setter or with a body.</summary>
internal static class SharedMembers
{
    public static void AddTo(Draft draft)
    {
        for (var count = draft.Chance.Below(4); count > 0; count--)
            Add(draft);
    }

    private static void Add(Draft draft)
    {
        var chance = draft.Chance;
        var (sort, prefix, value) = chance.Below(3) switch
        {
            0 => (Sort.Kind, "Kind", "MailKind." + chance.Of("Renewal", "Outage", "Offer", "Newsletter")),
            1 => (Sort.Text, "Text", "Texts." + chance.Of("Renew", "Down", "News")),
            _ => (Sort.Mailer, "Mailer", chance.Of("new MicrosoftMailer()", "new MicrosoftMailer()", "new PartnerMailer()")),
        };
        var name = draft.NewName(prefix);
        var isStatic = false;
        switch (chance.Below(8))
        {
            case 0:
                draft.Member($"    private readonly {sort.Type()} {name} = {value};");
                break;
            case 1:
                draft.Member($"    private static readonly {sort.Type()} {name} = {value};");
                isStatic = true;
                break;
            case 2 when sort != Sort.Mailer:
                draft.Member($"    private const {sort.Type()} {name} = {value};");
                isStatic = true;
                break;
            case 3:
                draft.Member($"    private {sort.Type()} {name} {{ get; }} = {value};");
                break;
            case 4:
                draft.Member($"    private {sort.Type()} {name} => {value};");
                break;
            case 5:
                draft.Member($"    private static {sort.Type()} {name}\n    {{\n        get {{ return {value}; }}\n    }}");
                isStatic = true;
                break;
            default:
                draft.Member($"    private readonly {sort.Type()} {name};");
                draft.OnCreation($"{name} = {value};");
                break;
        }

        draft.Shared.Add((new(name, sort, IsWritten: false), isStatic));
    }
}

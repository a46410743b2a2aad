namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>All families of constructs together.</summary>
internal static class Grammars
{
    public static Productions All { get; } = Collect();

    private static Productions Collect()
    {
        var all = new Productions();
        Kinds.AddTo(all);
        People.AddTo(all);
        Mails.AddTo(all);
        Texts.AddTo(all);
        Containers.AddTo(all);
        Conditions.AddTo(all);
        KindConditions.AddTo(all);
        TypeConditions.AddTo(all);
        Sends.AddTo(all);
        Declarations.AddTo(all);
        Writes.AddTo(all);
        Branches.AddTo(all);
        Switches.AddTo(all);
        Loops.AddTo(all);
        Jumps.AddTo(all);
        Exceptions.AddTo(all);
        Helpers.AddTo(all);
        ValueHelpers.AddTo(all);
        GuardHelpers.AddTo(all);
        WritingHelpers.AddTo(all);
        LocalFunctions.AddTo(all);
        GenericHelpers.AddTo(all);
        Services.AddTo(all);
        Lambdas.AddTo(all);
        Delegates.AddTo(all);
        Queries.AddTo(all);
        Iterators.AddTo(all);
        Tasks.AddTo(all);
        Dispatch.AddTo(all);
        Conversions.AddTo(all);
        Extensions.AddTo(all);
        GenericTypes.AddTo(all);
        return all;
    }
}

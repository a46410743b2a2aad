namespace Zoo.HiddenLines;

/// <summary>In a file of its own: where lines are hidden the compiler runs no analyzer, in the rest of the file neither.</summary>
public class HiddenLines
{
    public void Tell(MicrosoftMailer ms, Customer customer)
    {
#line hidden
        ms.Send(MailKind.Renewal, customer);
#line default
        ms.Send(MailKind.Renewal, customer);
    }
}

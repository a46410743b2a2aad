namespace CspNotifications.Analyzers.Annotations;

/// <summary>Constants as they are compared: whole numbers by their number, whatever the size of their type.</summary>
internal static class Constants
{
    public static object? Normalize(object? constant) => constant switch
    {
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(constant),
        ulong number when number <= long.MaxValue => (long)number,
        _ => constant,
    };
}

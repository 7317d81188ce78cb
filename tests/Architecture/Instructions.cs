using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace TitleGuide.Tests.Architecture;

/// <summary>Reads the instructions of a method body.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value, code => code.OperandType);

    /// <summary>The types and members that the instructions mention.</summary>
    public static IEnumerable<EntityHandle> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            short code = body[at++];
            if (code == 0xFE)
            {
                code = unchecked((short)(0xFE00 | body[at++]));
            }

            var operand = Operands[code];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig
                or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return MetadataTokens.EntityHandle(BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at)));
            }

            at += Size(operand, body, at);
        }
    }

    private static int Size(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at))),
        _ => 4,
    };
}

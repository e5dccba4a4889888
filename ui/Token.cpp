// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Token.h"

#include "app/core/Assert.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr QRgb opaque(QRgb rgb)
{
    return 0xff000000U | rgb;
}

/// In the order of Token.
constexpr std::array<Pair, static_cast<size_t>(Token::TokenCount)> table{{
    {0xF2F5F5, 0x0F1517}, // Bg
    {0xFFFFFF, 0x171F22}, // Surface
    {0xF7F9F9, 0x1B2528}, // Alt
    {0xE9EEEF, 0x0B1113}, // Sunken
    {0xEEF3F3, 0x202B2F}, // Hover
    {0xDFE6E7, 0x2A373B}, // Line
    {0xCBD5D7, 0x384850}, // Line2
    {0x76888E, 0x6F848A}, // Ctl
    {0xB3C0C4, 0x465760}, // ButtonLine
    {0x14232A, 0xE6EDEE}, // Text
    {0x42545B, 0xAFBDC1}, // Text2
    {0x56686F, 0x8FA0A5}, // Text3
    {0x94A2A7, 0x5C6A6F}, // TextDisabled
    {0x0B6470, 0x5CC0C4}, // Accent
    {0x09545E, 0x74CDD0}, // AccentH
    {0x07454D, 0x4AA9AD}, // AccentP
    {0xFFFFFF, 0x06201F}, // OnAccent
    {0x0A5560, 0x8AD6D8}, // AccentI
    {0xE3F1F2, 0x143438}, // AccentS
    {0xA6CFD3, 0x2B5F64}, // AccentL
    {0x1B7444, 0x62C58C}, // Ok
    {0xE5F4EB, 0x12301F}, // OkS
    {0xA9D8BC, 0x27573A}, // OkL
    {0x8A5200, 0xE3B15C}, // Warn
    {0xFDF2DD, 0x35280F}, // WarnS
    {0xE9C987, 0x664D1C}, // WarnL
    {0xBC7F14, 0xE3B15C}, // WarnM
    {0xB42F27, 0xF08B80}, // Bad
    {0xFCEBE9, 0x3B1B18}, // BadS
    {0xEFBDB8, 0x6E332D}, // BadL
    {0x2857A4, 0x8DB4F2}, // Info
    {0xE9F0FA, 0x182A45}, // InfoS
    {0xB5CAEA, 0x2F4C78}, // InfoL
    {0x66399B, 0xC0A0EC}, // Auth
    {0xF2ECF9, 0x2C2040}, // AuthS
    {0xCFBBE7, 0x533C78}, // AuthL
    {0xFFFFFF, 0x1A0F2B}, // OnAuth
    {0x0F2C32, 0x0A1214}, // Rail
    {0x1D4750, 0x1A2F33}, // RailSel
    {0x1E4048, 0x1D2A2D}, // RailLine
    {0xB4C9CC, 0xA9B8BC}, // RailText
    {0x86A5AA, 0x7F9297}, // RailText2
    {0x0A1A1E, 0x000000}, // Scrim, without its alpha
    {0xC98A1B, 0xC98A1B}, // NavBadge
    {0x1B1203, 0x1B1203}, // OnNavBadge
    {0x6FC9C6, 0x6FC9C6}, // NavMark
    {0x2E8C8E, 0x2E8C8E}, // Logo
    {0xF2C879, 0xF2C879}, // LogoDot
    {0xFFFFFF, 0xE9EDEB}, // Paper
    {0x1F2A2E, 0x1F2A2E}, // PaperInk
    {0x5A686D, 0x4D5A5E}, // PaperInk2
}};

qreal linear(int channel)
{
    const qreal value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor& color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
}

} // namespace

QColor colorOf(Token token, Appearance appearance)
{
    HUI_ASSERT(token < Token::TokenCount);
    const Pair& pair = table[static_cast<size_t>(token)];
    QColor color
        = QColor::fromRgba(opaque(appearance == Appearance::Light ? pair.light : pair.dark));
    if (token == Token::Scrim)
        color.setAlphaF(appearance == Appearance::Light ? 0.52F : 0.62F);
    return color;
}

QColor colorOf(Token token, const QPalette& palette)
{
    return colorOf(token, appearanceOf(palette));
}

Appearance appearanceOf(const QPalette& palette)
{
    // ToolTipBase is the text colour: no widget changes it, unlike Window and Base.
    return palette.color(QPalette::Active, QPalette::ToolTipBase).lightness() < 128
        ? Appearance::Light
        : Appearance::Dark;
}

int contrastPercent(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return static_cast<int>(100 * (high + 0.05) / (low + 0.05));
}

Tone toneOf(Mood mood)
{
    switch (mood) {
    case Mood::Neutral: return {Token::Text2, Token::Alt, Token::Line2};
    case Mood::Accent: return {Token::AccentI, Token::AccentS, Token::AccentL};
    case Mood::Info: return {Token::Info, Token::InfoS, Token::InfoL};
    case Mood::Ok: return {Token::Ok, Token::OkS, Token::OkL};
    case Mood::Warn: return {Token::Warn, Token::WarnS, Token::WarnL};
    case Mood::Bad: return {Token::Bad, Token::BadS, Token::BadL};
    case Mood::Auth: return {Token::Auth, Token::AuthS, Token::AuthL};
    }
    return {Token::Text2, Token::Alt, Token::Line2};
}

} // namespace hui

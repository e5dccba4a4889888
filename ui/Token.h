// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace hui {

/// Which of the two sets of colours is worn.
enum class Appearance { Light, Dark };

/// A colour by what it is for. The letters behind a name: S = soft fill, L = soft line, H = hover,
/// P = pressed, I = as ink, M = mark.
enum class Token {
    Bg, ///< the page
    Surface, ///< cards, inputs, bars
    Alt, ///< table header, footers, read-only
    Sunken, ///< segmented track, tags
    Hover,
    Line, ///< dividers
    Line2, ///< soft outlines
    Ctl, ///< outline of inputs, check boxes, radio buttons
    ButtonLine,
    Text,
    Text2, ///< secondary
    Text3, ///< labels and hints
    TextDisabled,
    Accent,
    AccentH,
    AccentP,
    OnAccent,
    AccentI,
    AccentS,
    AccentL,
    Ok,
    OkS,
    OkL,
    Warn,
    WarnS,
    WarnL,
    WarnM,
    Bad,
    BadS,
    BadL,
    Info,
    InfoS,
    InfoL,
    Auth, ///< dual control only
    AuthS,
    AuthL,
    OnAuth,
    Rail,
    RailSel,
    RailLine,
    RailText,
    RailText2,
    Scrim,
    NavBadge,
    OnNavBadge,
    NavMark,
    Logo,
    LogoDot,
    Paper,
    PaperInk,
    PaperInk2,
    TokenCount
};

/// The colour of a token. The table in Token.cpp is the only place with colour values.
QColor colorOf(Token token, Appearance appearance);

/// The colour of a token for whoever paints with `palette`: a widget passes its own and follows
/// the theme without knowing it.
QColor colorOf(Token token, const QPalette& palette);

/// Which set of colours a palette made by Theme belongs to.
Appearance appearanceOf(const QPalette& palette);

/// WCAG 2.x contrast of two opaque colours, in hundredths: 450 is 4.5 : 1.
int contrastPercent(const QColor& a, const QColor& b);

/// How something stands: a pill, a message, a toast.
enum class Mood { Neutral, Accent, Info, Ok, Warn, Bad, Auth };

/// The colours of a mood: text and icon, soft fill, soft outline.
struct Tone {
    Token ink;
    Token fill;
    Token line;
};
Tone toneOf(Mood mood);

} // namespace hui

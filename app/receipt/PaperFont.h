// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>

namespace hui {

/// The font of everything printed. WenQuanYi Micro Hei comes first because Qt writes the text
/// layer of a PDF right with it: with Noto CJK a search for 支行 finds nothing, since the map names
/// Kangxi radicals. `pixels` are units of the painter.
QFont paperFont(int pixels, bool bold = false);

} // namespace hui

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// Whether two spellings are of one name: those of a document, of a record and of whoever typed
/// it. Width, case, accents, spaces and the dot in 阿卜杜拉·样例 tell nobody apart, and neither
/// does whether the family name stands first or last in Latin letters (a passport's zone has it
/// first). In Chinese every character counts, and their order.
bool isSameName(const QString& one, const QString& other);

} // namespace hui

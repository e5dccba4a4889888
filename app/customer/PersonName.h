// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"

namespace hui {

/// Whether two spellings are of one name: those of a document, of a record and of whoever typed
/// it. Width, case, accents, spaces and the dot in 阿卜杜拉·样例 tell nobody apart, and neither
/// does whether the family name stands first or last in Latin letters (a passport's zone has it
/// first). In Chinese every character counts, and their order.
bool isSameName(const QString& one, const QString& other);

/// Whether a name that was told from a document of that kind is not the one on record (or the other
/// way round). One in Chinese beside one in Latin letters is none that differs: a reader has only
/// the letters of a passport's zone, which may be anybody's spelling (陈大文 is CHAN TAI MAN). Only
/// the documents of mainland residents have no letters: there they must sound alike (Pinyin), words
/// in any order; what cannot be read aloud tells nobody apart.
bool isOtherName(CertificateKind kind, const QString& one, const QString& other);

} // namespace hui

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <QJsonObject>

namespace hui {

class JsonReader;

/// The terms of a biller as the contract writes them (resources/openapi: BillerTerms). A field that
/// has its usual value, the one it has in a fresh BillerTerms, is left out, so that a catalogue of
/// many thousand billers stays small and equal terms have one text. The version is not part of
/// them: it is of the catalogue that brought them.
QJsonObject termsToJson(const BillerTerms& terms);

/// Reads what termsToJson() writes; strict: a field we do not know is a fault of the reader. A word
/// of an enumeration that we do not know is not: it reads as Unknown.
BillerTerms termsFromJson(JsonReader& reader);

} // namespace hui

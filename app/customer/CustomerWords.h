// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui {

/// The words a customer is found by, each to be put through a blind index: beginnings of the name
/// and of the given name, of their pinyin and initials, the last four of the phone, whole phones
/// and whole numbers of certificates. Beginnings are kept in a few lengths only, from two
/// characters on, so that the indexes tell little and are few (about twenty a person).
QStringList customerWords(const Customer& customer);

/// The words one of which a customer must have to fit what was typed; empty when too little was
/// typed to look for. Of several terms typed it is the most telling that is looked for: the end of
/// a telephone is one of ten thousand, the beginning of a name may be one of ten.
QStringList wordsToFind(const QString& typed);

/// Whether a name fits those of the terms that can only be of a name; true for terms of digits.
/// What is cheap to ask before a record is opened.
bool fitsName(const QString& name, const QString& typed);

/// Whether a customer fits all that was typed, to the letter: what an index only narrows down.
bool fits(const Customer& customer, const QString& typed);

} // namespace hui

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "app/customer/ToldBirth.h"

namespace hui {

/// The day of birth of a person: what the numbers of their documents tell and what the record says,
/// the later day when these contradict, since a child is never taken for older than somebody has
/// written. Documents that have run out count where no other tells it: one may have been replaced
/// because its number was wrong. Invalid when nothing tells it.
QDate birthOf(const Customer& customer, const QDate& day);

/// The same of who shows a document, whose record there may be.
QDate birthOf(const Certificate& shown, const std::optional<Customer>& record, const QDate& day);

/// Whether what is said of a person is what their documents' numbers tell: else an Input error with
/// "birth" or "sex" as detail. What is empty says nothing, and a document that has run out binds
/// nobody.
Result<Done> checkTold(const QList<Certificate>& certificates,
    const QMap<CustomerField, QString>& said, const QDate& day);

/// Whether a document may be put on a record that says a birth and a sex. What came from the number
/// that it replaces may be put right afterwards, and refuses nothing.
Result<Done> checkDocument(const Customer& record, const Certificate& certificate,
    const std::optional<Certificate>& replaces, const QDate& day);

} // namespace hui

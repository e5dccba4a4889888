// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/customer/CustomerLink.h"

namespace hui {

struct Customer;

/// The age from which a person needs no guardian (民法典 §17, §18).
constexpr int fullAge = 18;

/// What somebody entered about two people, trimmed: an Input error with the name of the field
/// ("other", "role", "paper", "until") as detail. Nobody is linked to themselves, or twice in one
/// role; who acts for another shows a paper and does so until a day; who has a guardian is a minor,
/// and has one until the day before they are of age.
Result<CustomerLink> checkLink(
    const CustomerLink& entered, const Customer& person, const Customer& other, const QDate& day);

/// The same link from the other side, with the name of `person`, masked.
CustomerLink mirrored(const CustomerLink& link, const Customer& person);

} // namespace hui

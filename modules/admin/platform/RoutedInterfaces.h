// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Served.h"

namespace hui::admin {

/// Interfaces that are a route of the desks' contract under another name: the hospitals, their
/// departments and free numbers, how many wait at a branch. The route is asked as somebody of the
/// partner's branch without any role; what leaves the bank is what the description names.
QList<server::ServedInterface> routedInterfaces(const server::Router& deskRoutes);

/// What an interface asks for and answers that this platform does not serve: the fields its act
/// has in common with all others (resources/catalogue/interface_fields.csv).
QList<server::WireField> commonFields(const QString& interface, bool answers);

/// Refused when a row of that list, or a route above, asks for a secret of a customer; the detail
/// names act and field: "query.pay_pin".
Result<Done> checkFieldRows(const QList<QStringList>& rows);
Result<Done> checkInterfaceFields();

} // namespace hui::admin

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>

namespace hui {

/// Whether the name or the label of a field that comes as data, in either language, asks for what
/// is of class C3 (app/core/DataClass.h): "pay_pin", "查询密码", "SMS verification code". However
/// it is written: in full width, with blanks between, numbered. A help text may speak of a password
/// that is not to be told, so it is not looked at.
bool asksForSecret(QStringView words);

/// The Refused of a definition that asks for a secret, naming its field.
std::unexpected<Error> secretAsked(const QString& field);

} // namespace hui

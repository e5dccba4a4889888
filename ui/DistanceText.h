// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// How far it is, as it is said: "310 m", from a kilometre on "3.2 km", to a hundred metres.
QString distanceText(qint64 metres);

} // namespace hui

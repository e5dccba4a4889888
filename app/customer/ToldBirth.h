// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"

#include <QList>

namespace hui {

/// What the number of a document tells of its holder: nothing of most kinds.
CertificateFacts toldBy(const Certificate& certificate, const QDate& day);

/// The day of birth by the numbers of somebody's documents and the day that is noted of them, see
/// birthOf().
QDate birthBy(const QList<Certificate>& certificates, const QDate& noted, const QDate& day);

} // namespace hui

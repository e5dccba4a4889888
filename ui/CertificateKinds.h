// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"

class QComboBox;

namespace hui {

/// A kind of document as a teller reads it: "Resident ID".
QString kindText(CertificateKind kind);

/// Every kind by which customers are known, in a box whose data are their names (nameOf()); no
/// wider than it must be.
void offerKinds(QComboBox& box);

/// The kind that is chosen there.
CertificateKind chosenKind(const QComboBox& box);

} // namespace hui

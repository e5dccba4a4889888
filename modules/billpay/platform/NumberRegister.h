// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui::billpay {

/// The network that serves a mobile number now: "mobile", "unicom", "telecom", "broadnet"; empty
/// for a number that is none or that nobody serves. The register of ported numbers decides, not the
/// range: numbers move since 2019-12-01. The sample register has moved about one number in seven; a
/// bank asks the operators' register here.
QString sampleNetworkOf(const QString& number);

} // namespace hui::billpay

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"

#include <QJsonObject>

namespace hui {

/// Who was seen on a document for this once (非客户一次性尽调), as the `payer` of a body: an Input
/// error with the name of its field as detail ("name", "document_kind", "document_no", "country",
/// "valid_until", "copy_kept"). The kinds are certificateKinds(), the number is right for its kind,
/// a passport says who issued it, the document has not run out on the day, ends when its kind and
/// its holder's age let it (checkValidity()) and a copy is kept. The same rule at the desk and on
/// the platform.
Result<Certificate> readPayer(const QJsonObject& payer, const QDate& day);

/// Whether readPayer() takes it.
Result<Done> checkSeenPayer(const QJsonObject& payer, const QDate& day);

} // namespace hui

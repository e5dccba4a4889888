// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "tests/testkit/Fixed.h"

#include <QJsonObject>

#include <atomic>

namespace hui::testkit {

/// A third party that answers as it is told.
struct ThirdParty {
    std::atomic<int> asked = 0;
    std::atomic<bool> silent = false;
};

/// Where the kinds below book their 1.00.
QString drawerAccount();

/// Kinds of operation that behave in each way one can: "test.book" at once, "test.ask" after the
/// third party, "test.refuse" never, "test.malformed" gives an Error after it has booked.
QList<server::OperationKind> kinds(ThirdParty& party);

/// An item of an upload: 1.00 of teller 0217 at till 03.
QJsonObject item(qint64 sequence, const QString& kind, const QUuid& id = operationId());

/// The object with one field changed.
QJsonObject with(QJsonObject object, const QString& key, const QJsonValue& value);

} // namespace hui::testkit

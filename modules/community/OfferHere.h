// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace hui::community {

/// An offer of a merchant that holds at this branch, as GET /v1/offers tells it. It stands under
/// 惠消费 and leads to the community of the merchant.
struct OfferHere {
    QString merchant = {};
    QString title = {}; ///< "持卡满 50 减 5"
    QDate until = {}; ///< the last day
    QString estate = {}; ///< of the merchant: its page is opened with it
    QString estateName = {};
    QString estateNameEn = {};
    qint64 metres = 0; ///< from the branch

    friend bool operator==(const OfferHere&, const OfferHere&) = default;
};

/// A Protocol error names the field that is wrong.
Result<QList<OfferHere>> offersFromJson(const QJsonObject& json);

} // namespace hui::community

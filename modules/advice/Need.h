// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/RiskNotice.h"

#include <QDateTime>
#include <QUuid>

namespace hui::advice {

/// What somebody looks for (需求登记), a customer of the bank or not. A wish is no order: how much
/// is a band, never an amount, and there is no product. Personal data (C2): closed on disk, masked
/// where shown.
struct Need {
    QUuid id = {}; ///< made before it is sent
    AdviceLine line = AdviceLine::Protection;
    std::optional<QUuid> customer = {}; ///< none: not a customer; name and phone tell who
    QString name = {};
    QString phone = {}; ///< mobile in China, 11 digits
    QString band = {}; ///< id of a band of the dated policy: "10k-50k"
    QString purpose = {}; ///< at most 60 characters
    QString remarks = {}; ///< at most 200 characters, also several lines
    QString noticeVersion = {}; ///< of the risk notice that was read and confirmed
    QDateTime registeredAt = {}; ///< UTC, by the desk's clock

    friend bool operator==(const Need&, const Need&) = default;
};

/// Why a need cannot be registered, in the order of the form.
enum class NeedFault {
    Name, ///< missing, or longer than 60 characters
    Phone, ///< not a mobile number
    Band, ///< not of the policy
    Purpose, ///< missing, or too long
    Remarks, ///< too long
    NoticeMissing, ///< the line has no risk notice in force: nothing is registered without one
    NoticeUnread, ///< not confirmed
    NoticeOutdated, ///< another version is in force by now
};

/// Nothing when the need can be registered. `notice` is the one in force for the need's line on
/// the day it was registered: what was signed without the line stays what was signed.
std::optional<NeedFault> faultOf(
    const Need& need, const QStringList& bands, const std::optional<RiskNotice>& notice);

} // namespace hui::advice

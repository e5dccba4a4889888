// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Duty.h"
#include "app/core/Money.h"
#include "app/core/SecondFactor.h"
#include "app/core/Shift.h"
#include "app/sync/Uplink.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <optional>

class QObject;

namespace hui {

/// What the platform allows, while the line is down and in a cash box.
struct SessionPolicy {
    Money offlinePerItem = Money::fen(0);
    Money offlinePerDay = Money::fen(0);
    Money tillLimit = Money::fen(0);
};

/// The cash box that the platform has given to the operator for the day.
struct TillAssignment {
    QString id; ///< "03"
    QString state; ///< as the platform names it
    QJsonArray issued; ///< a cash count; read it with cashCountFromJson()
};

/// An operator at work: what POST /v1/sessions answers. The tokens stay in the uplink.
struct Session {
    Shift shift;
    QStringList roles; ///< "teller", "supervisor"
    Money limit = Money::fen(0); ///< up to which the operator may approve
    QString branchName; ///< "青云路智慧网点"
    QString bankName; ///< "惠民银行"
    std::optional<TillAssignment> till;
    SessionPolicy policy;
    DutyOffer duty;

    bool hasRole(const QString& role) const { return roles.contains(role); }
};

/// Reads the answer of POST /v1/sessions; a Protocol error names the field that is wrong.
Result<Session> sessionFromJson(const QJsonObject& body);

/// Who signs in. What proves it is sent and forgotten.
struct Credentials {
    QString operatorId;
    QString password;
    std::optional<SecondFactor> factor = {};
    QUuid key = {}; ///< of the request: the same words under the same key, within a minute and a
                    ///< half, get the same answer and use no code up; null: a new one
};

/// What the platform says of a second factor, at sign-in and wherever somebody signs: that one is
/// needed and which would do, that it is wrong, that the code was used. An Input error whose
/// `detail` is the platform's code; nothing when the problem is another one.
std::optional<Error> factorRefusal(const UplinkAnswer& problem);

/// Whether an error of signIn() is one of factorRefusal(): the password was right.
bool isAboutFactor(const Error& error);

using SignedIn = std::function<void(const Result<Session>&)>;

/// Signs an operator in: on success the uplink speaks for the operator from then on. Wrong
/// credentials are an Input error, also a missing or wrong factor, a locked operator is Refused;
/// `detail` is the platform's code. `then` is called once in the thread of `context`, unless
/// `context` is gone by then.
void signIn(Uplink& uplink, const Credentials& credentials, QObject* context, SignedIn then);

/// Signs off: the uplink forgets the tokens at once, and the platform is told. What waits in the
/// outbox is not touched: it is uploaded by the device.
void signOff(Uplink& uplink);

} // namespace hui

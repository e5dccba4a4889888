// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace hui::admin {

/// How a partner stands with the bank.
enum class PartnerState {
    Draft, ///< entered, nobody has agreed yet
    Active,
    Suspended, ///< for now: its programs are refused
    Ended, ///< for good
};

/// What is done to it.
enum class PartnerAct { Activate, Suspend, Resume, End };

/// "draft", "active" …; "activate", "suspend" …: as stored and on the wire.
QString nameOf(PartnerState state);
QString nameOf(PartnerAct act);
std::optional<PartnerState> partnerStateOf(QStringView name);
std::optional<PartnerAct> partnerActOf(QStringView name);

/// Where an act leads; nothing when it cannot be done there.
std::optional<PartnerState> next(PartnerState state, PartnerAct act);

/// Whether a second person signs for it: what opens the bank to a partner, not what closes it.
bool needsSignature(PartnerAct act);

/// How to reach who answers at the partner. Personal data: closed on the disk, masked in lists.
struct PartnerContact {
    QString person = {};
    QString phone = {};
    QString mail = {};

    friend bool operator==(const PartnerContact&, const PartnerContact&) = default;
};

/// A partner of the open platform (合作机构): who it is, from when until when, how much it may ask.
struct Partner {
    QString id = {}; ///< "P-0001"
    QString name = {};
    QString nameEn = {};
    QString ecosystem = {}; ///< a word of ecosystems()
    QString branch = {}; ///< that answers for what it brings
    PartnerContact contact = {};
    QDate from = {};
    QDate until = {}; ///< the last day
    PartnerState state = PartnerState::Draft;
    int perMinute = 60;
    int perDay = 5'000;
    QDateTime changedAt = {};

    friend bool operator==(const Partner&, const Partner&) = default;
};

/// 社区, 园区, 医疗, 商户, 小微 and others, by their words on the wire.
const QStringList& ecosystems();

/// Whether its programs are answered on a day.
bool isOpenOn(const Partner& partner, const QDate& day);

/// The first thing that is wrong with what was entered, as an Input error whose detail names the
/// field; Done when it can be saved.
Result<Done> checkPartner(const Partner& partner);

/// An interface that a partner may call, from when until when.
struct Grant {
    QString interface = {};
    QDate from = {};
    QDate until = {};
    QString grantedBy = {};
    QString signedBy = {}; ///< the second person

    friend bool operator==(const Grant&, const Grant&) = default;
};

/// A key of a partner; its secret is told once and never again.
struct PartnerKey {
    QString client = {}; ///< "hdp-3f1c…"
    QDateTime madeAt = {};
    QDateTime revokedAt = {}; ///< invalid: good
    QDateTime lastUsedAt = {}; ///< invalid: never

    friend bool operator==(const PartnerKey&, const PartnerKey&) = default;
};

/// At most so many keys of a partner are good at once: the one in use and the one after it.
constexpr int mostKeys = 2;

/// How often an interface was called on a day, and how often in vain.
struct UseOfDay {
    QDate day = {};
    QString interface = {};
    qint64 calls = 0;
    qint64 failed = 0;

    friend bool operator==(const UseOfDay&, const UseOfDay&) = default;
};

/// A partner with all that hangs on it, as the desk shows it.
struct PartnerView {
    Partner partner = {};
    QList<Grant> grants = {};
    QList<PartnerKey> keys = {};
    QList<UseOfDay> uses = {};

    friend bool operator==(const PartnerView&, const PartnerView&) = default;
};

} // namespace hui::admin

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/core/Money.h"
#include "app/core/PaperCopy.h"
#include "app/core/Result.h"
#include "modules/estate/Shares.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui::estate {

/// Whether a copy of a paper is kept, and when it has to be there.
enum class CopyNeed {
    None, ///< its number is enough
    Later, ///< it may be handed in afterwards (补交)
    Required, ///< nobody signs up without it
};

/// "none", "later", "required".
QString nameOf(CopyNeed need);
std::optional<CopyNeed> copyNeedOf(QStringView name);

/// A paper that a party brings when it signs up.
struct DocumentNeed {
    QString key = {}; ///< "credit_code"
    LocalText label = {}; ///< of its number: "Credit code"
    QString rule = {}; ///< an identifier rule of app/core that its number keeps; empty: any text
    bool required = true;
    CopyNeed copy = CopyNeed::None; ///< of a paper that is brought
    LocalText paper = {}; ///< of the paper itself: "Business licence"; empty: as its number

    /// What the paper is called where it, or its copy, and not its number is meant.
    const LocalText& paperName() const { return paper.zh.isEmpty() ? label : paper; }

    friend bool operator==(const DocumentNeed&, const DocumentNeed&) = default;
};

/// A kind of party that a template has, and its papers.
struct PartyNeed {
    PartyKind kind = PartyKind::Resident;
    QList<DocumentNeed> documents = {};

    const DocumentNeed* document(const QString& key) const;

    friend bool operator==(const PartyNeed&, const PartyNeed&) = default;
};

/// A service that the template links to, as the palette knows it: by module and action.
struct ServiceLink {
    QString module = {}; ///< "billpay"
    QString argument = {}; ///< "property"
    LocalText label = {};

    friend bool operator==(const ServiceLink&, const ServiceLink&) = default;
};

/// e社区, e园区 or e校区: which parties, papers, services and subjects of notices there are. Data.
struct EstateTemplate {
    QString id = {}; ///< "community", "park", "campus"
    LocalText name = {};
    QList<PartyNeed> parties = {};
    QList<ServiceLink> services = {};
    QList<ParameterChoice> topics = {}; ///< what notices are about

    const PartyNeed* party(PartyKind kind) const;

    friend bool operator==(const EstateTemplate&, const EstateTemplate&) = default;
};

/// A place where the four parties come together.
struct Estate {
    QString id = {}; ///< "320500-e1"
    LocalText name = {};
    EstateTemplate templ = {};
    std::optional<qint64> metres = {}; ///< from the branch; nothing: not known
    QString biller = {}; ///< of its property fees, by its id in the catalogue; empty: nobody

    friend bool operator==(const Estate&, const Estate&) = default;
};

/// With what the page of a link is opened for that estate: property fees with the estate's own
/// biller, when it is known.
QString argumentOf(const ServiceLink& link, const Estate& estate);

/// What is written down of a party that signs up (入驻, 签约).
struct SignUp {
    QString estate = {};
    PartyKind kind = PartyKind::Resident;
    QString name = {}; ///< of a person closed and masked
    QString phone = {};
    QString building = {}; ///< "3"; a resident's, and a shop's where it stands in one
    QString room = {}; ///< "1201"
    QMap<QString, QString> documents = {}; ///< key → number, normalised
    Money contribution = Money::fen(0); ///< what a merchant has agreed to pay a month
    QDate from = {};
    QDate until = {}; ///< the last day
    QList<NamedCopy> copies = {}; ///< of the papers, as many as were made

    friend bool operator==(const SignUp&, const SignUp&) = default;
};

/// How far the copy of a paper is.
enum class CopyStanding {
    Coming, ///< named, and still at its desk
    Here,
    Forgotten, ///< its time was over
};

/// The copy of a paper of a party.
struct PartyCopy {
    QString paper = {};
    QUuid id = {};
    QDateTime takenAt = {};
    CopyStanding standing = CopyStanding::Coming;

    friend bool operator==(const PartyCopy&, const PartyCopy&) = default;
};

/// A party as the desk is told of it: persons masked, numbers of papers not at all.
struct Party {
    QUuid id = {}; ///< the operation that signed it
    PartyKind kind = PartyKind::Resident;
    QString name = {};
    QString building = {};
    QDate from = {};
    QDate until = {};
    bool isEnded = false;
    Money contribution = Money::fen(0);
    QList<PartyCopy> copies = {}; ///< in the order in which they were taken

    bool isActiveOn(const QDate& day) const { return !isEnded && from <= day && day <= until; }

    friend bool operator==(const Party&, const Party&) = default;
};

/// A notice (通知) to a group: "all", a kind of party, or "building:3".
struct Notice {
    QUuid id = {};
    QString group = {};
    QString topic = {};
    QString title = {};
    QDate from = {};
    QDate until = {};
    int members = 0; ///< active ones of the group today
    int seen = 0; ///< who of them has been told

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// What a merchant offers.
struct Offer {
    QUuid id = {};
    QUuid party = {};
    QString merchant = {};
    QString title = {};
    QDate from = {};
    QDate until = {};
    qint64 within = 0; ///< metres from the branch

    bool isValid(const QDate& day, const std::optional<qint64>& metres) const
    {
        return from <= day && day <= until && metres && *metres <= within;
    }

    friend bool operator==(const Offer&, const Offer&) = default;
};

/// How many of a kind have signed, and how many are active.
struct PartyCount {
    PartyKind kind = PartyKind::Resident;
    int signedUp = 0;
    int active = 0;

    friend bool operator==(const PartyCount&, const PartyCount&) = default;
};

/// The sheet of a month: what came in and each party's share.
struct Settlement {
    QString month = {}; ///< "2026-02"
    Money turnover = Money::fen(0); ///< property fees of the month paid through the bank, less what
                                    ///< was given back: may be below zero
    Money fees = Money::fen(0); ///< what the property company owes for taking them
    Money contributions = Money::fen(0); ///< of the merchants of the month
    QList<Share> shares = {};
    bool isSettled = false;
    Money carried = Money::fen(0); ///< of earlier months: what came late, less what was given back

    /// Property fees that are shared; never below zero.
    Money shared() const { return Money::fen(qMax<qint64>(0, turnover.minor() + carried.minor())); }
    /// More given back than taken: what the next month bears; zero or less.
    Money leftOver() const
    {
        return Money::fen(qMin<qint64>(0, turnover.minor() + carried.minor()));
    }
    Money total() const { return Money::fen(fees.minor() + contributions.minor()); }

    friend bool operator==(const Settlement&, const Settlement&) = default;
};

/// An estate with all that hangs on it, as of a day.
struct EstateView {
    Estate estate = {};
    QDate day = {};
    QList<Party> parties = {};
    QList<Notice> notices = {};
    QList<Offer> offers = {};
    QList<PartyCount> counts = {};
    QList<Settlement> settlements = {}; ///< the newest first; those not settled among them

    const Party* party(const QUuid& id) const;
    const Notice* notice(const QUuid& id) const;
    const Settlement* settlement(const QString& month) const;

    friend bool operator==(const EstateView&, const EstateView&) = default;
};

/// How far an estate takes part, beside the counts of its parties.
struct Participation {
    int seen = 0; ///< how often members of groups were told of notices
    int members = 0; ///< of how often they are to be
    int offers = 0; ///< that hold at the branch on the day of the view
};
Participation participationOf(const EstateView& view);

/// The papers of which the party still has to hand in a copy: those that everybody of its kind
/// brings, and of which none has been taken.
QList<DocumentNeed> copiesOwed(const EstateTemplate& templ, const Party& party);

/// Whether a group is one of this estate's: "all", a kind of its template, "building:…".
bool isGroup(const EstateView& view, const QString& group);

/// Whether a party belongs to a group.
bool isMember(const Party& party, const QString& group);

} // namespace hui::estate

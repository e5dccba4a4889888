// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMultiHash>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// What a copy is evidence of: how long it is kept follows from that.
enum class CopyClass {
    Identity, ///< who somebody is or acts for: as long as the law of money laundering says
    Contract, ///< what was agreed on, and with whom that is not told by it
};

/// "identity", "contract".
QString nameOf(CopyClass of);

/// What the copies of some papers are kept for, by whom they were taken.
struct CopyPurpose {
    QString service = {}; ///< "estate": the module that asked for them
    QString subject = {}; ///< what of it: the party that signed up
    QUuid operation = {}; ///< that names them
    QString customer = {}; ///< the record of whom they are; empty: none
    QString branch = {};
    QString deviceId = {}; ///< the desk that has them and sends them
    QString operatorId = {};
    QDateTime takenAt = {};
    QDate keepFrom = {}; ///< the last day they are needed: the days of the policy count from it
    CopyClass keptAs = CopyClass::Identity;

    friend bool operator==(const CopyPurpose&, const CopyPurpose&) = default;
};

/// A copy as the platform knows it, without its picture.
struct CopyRow {
    NamedCopy name = {};
    CopyPurpose purpose = {};
    QDateTime cameAt = {}; ///< not valid: it is still at its desk
    QDateTime forgottenAt = {}; ///< valid: its time was over

    bool isHere() const { return cameAt.isValid() && !forgottenAt.isValid(); }
};

/// What holds for copies from a day on.
struct CopyPolicy {
    QDate validFrom;
    int days = 0; ///< for how many a copy of a contract is kept after it was needed last
    std::optional<bool> authority = {}; ///< whether one is asked of who acts for another; not told:
                                        ///< as before
    std::optional<int> identityDays = {}; ///< of an identity paper; not told: as before

    /// The fewest by law: ten years, with as many leap days as they may have (反洗钱法 §34).
    static constexpr int leastIdentityDays = 3653;
};

/// A row as `--set-copy-policy` reads it: {"valid_from", "days", "identity_days", "authority"}, the
/// last two where they change. A Protocol error names the field that is wrong.
Result<CopyPolicy> copyPolicyFromJson(const QJsonObject& json);

/// The tables `paper_copy` and `paper_copy_policy`: the only place with their SQL. Pictures and
/// digests are closed.
class PaperCopies {
public:
    explicit PaperCopies(Database& database)
        : m_database(database)
    {
    }

    /// Notes what will come, in the transaction that books its operation. A copy that is known
    /// already stays as it is.
    Result<Done> expect(const QList<NamedCopy>& copies, const CopyPurpose& purpose);

    Result<std::optional<CopyRow>> byId(const QUuid& copy) const;

    /// The copies of a subject, in the order in which they were taken.
    Result<QList<CopyRow>> of(const QString& service, const QString& subject) const;

    /// Those of many subjects, by subject.
    Result<QMultiHash<QString, CopyRow>> ofAll(
        const QString& service, const QStringList& subjects) const;

    /// The copies of the papers of a person, whose numbers `records` are; newest first.
    Result<QList<CopyRow>> ofCustomer(const QStringList& records, int limit) const;

    /// Keeps the picture of a copy.
    Result<Done> keep(const QUuid& copy, const QByteArray& picture, const QDateTime& at);

    /// Nothing when it has not come or is forgotten.
    Result<std::optional<QByteArray>> pictureOf(const QUuid& copy) const;

    /// The subject is over: from this day on the days of the policy count.
    Result<Done> endSubject(const QString& service, const QString& subject, const QDate& day);

    /// Nothing is left of the copies of a subject, nor of those of a person.
    Result<Done> forgetSubject(const QString& service, const QString& subject);
    Result<Done> forgetCustomer(const QString& record);

    /// For how many days copies are kept by the policy of a day; nothing without one.
    Result<std::optional<int>> keptDays(CopyClass of, const QDate& day) const;
    /// Whether who acts for another brings a copy of their paper, by the policy of a day; not
    /// before the bank has said so.
    Result<bool> asksAuthority(const QDate& day) const;
    /// A row of the policy, in place of the one of the same day.
    Result<Done> savePolicy(const CopyPolicy& policy);
    /// Those that were needed last before a day and are not forgotten yet, the oldest first.
    Result<QList<QUuid>> dueBefore(CopyClass of, const QDate& day, int limit) const;
    /// Picture and digest go; that there was a copy stays.
    Result<Done> forget(const QUuid& copy, const QDateTime& at);

private:
    Result<QList<CopyRow>> where(const QString& condition, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::server

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// What another customer is to a person.
enum class LinkRole {
    Spouse,
    Parent,
    Child,
    Relative, ///< of the household
    Agent, ///< 代办人: acts for the person, on a written authority
    Principal, ///< the person acts for them
    Guardian, ///< 监护人, of a minor
    Ward, ///< the person is their guardian
};

QList<LinkRole> linkRoles();

/// "guardian": as stored and on the wire.
QString nameOf(LinkRole role);
std::optional<LinkRole> linkRoleOf(QStringView name);

/// What the person is to the other: of a guardian the ward.
LinkRole opposite(LinkRole role);

/// Who acts for whom, until when and on what paper. Each of the two records has it, from its side.
struct CustomerLink {
    QUuid operation; ///< that recorded it
    LinkRole role = LinkRole::Relative;
    QUuid other; ///< the record of the other person
    QString name; ///< of the other person, masked
    QString paper; ///< what was seen: "户口簿", the number of an authority
    QDateTime at; ///< UTC
    QDate until = {}; ///< the last day; invalid: until it is ended
    QUuid endedBy = {}; ///< the operation; null: it was not
    QDateTime endedAt = {}; ///< UTC

    /// Whether one may act upon it on a day.
    bool stands(const QDate& day) const;

    friend bool operator==(const CustomerLink&, const CustomerLink&) = default;
};

/// Notes the end; false when there is no such link, or it has ended already.
bool noteEnd(
    QList<CustomerLink>& links, const QUuid& link, const QUuid& operation, const QDateTime& at);

} // namespace hui

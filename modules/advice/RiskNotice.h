// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceLine.h"

#include <QDate>
#include <QStringList>

namespace hui::advice {

/// The risk notice (风险提示) of a line: in force from a day on until another version begins.
struct RiskNotice {
    AdviceLine line = AdviceLine::Protection;
    QString version = {}; ///< "2026-01", at most 20 characters
    QDate validFrom = {};
    QStringList paragraphs = {}; ///< in Chinese, as printed and signed
    QStringList paragraphsEn = {};

    friend bool operator==(const RiskNotice&, const RiskNotice&) = default;
};

/// The version of a line in force on a day in China; nothing when none has begun.
std::optional<RiskNotice> noticeOn(const QList<RiskNotice>& all, AdviceLine line, const QDate& day);

/// How far a notice was read. It can be confirmed once every paragraph was shown, one after the
/// other from the first: jumping to the end reads nothing.
class NoticeReading {
public:
    /// A notice without paragraphs can never be confirmed: there was nothing to read.
    explicit NoticeReading(qsizetype paragraphs);

    /// The paragraph, counted from 0, was shown whole. One that is not the next changes nothing.
    void show(qsizetype paragraph);

    bool isRead() const;

    /// False, and not confirmed, before all of it was read.
    bool confirm();
    bool isConfirmed() const;

private:
    qsizetype m_paragraphs;
    qsizetype m_read = 0;
    bool m_isConfirmed = false;
};

} // namespace hui::advice

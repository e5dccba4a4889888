// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QTime>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace hui {

/// One thing this terminal checks about itself before anybody signs in.
struct TerminalFinding {
    enum class State { Checking, Ready, Waiting, Failed };
    QString id; ///< "store"
    QString icon;
    QString name; ///< "Local journal", in the teller's language
    State state = State::Checking;
    QString text = {}; ///< said in place of the standard word when not empty: "1,000 verified"
    QString headline = {}; ///< with `advice`
    QString advice = {}; ///< what whoever works here must know or do; most findings have none
};

/// How many of the findings are ready.
int readyCount(const QList<TerminalFinding>& findings);

/// The dark left side of the sign-in page: who we are, on crackled celadon, and how this terminal
/// found itself. The only ornament of the program.
class BrandPanel : public QWidget {
    Q_OBJECT

public:
    BrandPanel(const QString& device, const QString& version, QWidget* parent);

    void setFindings(const QList<TerminalFinding>& findings, const QTime& checkedAt);
    void setPlace(const QString& bankAndBranch);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeSelfTest(const QString& device);

    QWidget* m_findings = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_checkedAt = nullptr;
    QLabel* m_place = nullptr;
};

} // namespace hui

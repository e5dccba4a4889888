// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace hui::testkit {

/// A real CUPS server of the test's own: a socket and folders below a temporary folder, away from
/// the machine's. Its PDF queues print into files.
class PrivateCups {
    Q_DISABLE_COPY_MOVE(PrivateCups)

public:
    PrivateCups()
    {
        // filters run as another user and must reach the spool
        QFile::setPermissions(m_folder.path(),
            QFile::permissions(m_folder.path()) | QFileDevice::ReadGroup | QFileDevice::ExeGroup
                | QFileDevice::ReadOther | QFileDevice::ExeOther);
        for (const char* name : {"root", "root/ppd", "spool", "cache", "state", "tmp", "log"})
            QDir().mkpath(path(QLatin1StringView(name)));
        write(QStringLiteral("cupsd.conf"),
            "Listen " + address().toUtf8()
                + "\nLogLevel warn\nBrowsing No\nWebInterface No\nDefaultAuthType None\n"
                  "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                  "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
                  "<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n");
        write(QStringLiteral("cups-files.conf"), filesConf());
        write(QStringLiteral("pdf.ppd"), ppd);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/sbin/cupsd"),
            {QStringLiteral("-f"), QStringLiteral("-c"), path(QStringLiteral("cupsd.conf")),
                QStringLiteral("-s"), path(QStringLiteral("cups-files.conf"))});
    }

    ~PrivateCups()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    QString address() const { return path(QStringLiteral("sock")); }

    /// Whether the server answers.
    bool isUp()
    {
        const auto answers
            = [this] { return output("lpstat", {QStringLiteral("-r")}).contains("is running"); };
        return m_process.waitForStarted()
            && QTest::qWaitFor(
                [&] { return m_process.state() == QProcess::NotRunning || answers(); }, 30'000)
            && m_process.state() == QProcess::Running;
    }

    /// A queue whose filters give PDF out; what is printed lies in printed(name).
    bool addPdfQueue(const QString& name)
    {
        return addQueue(name, QStringLiteral("file://") + printed(name),
            {QStringLiteral("-P"), path(QStringLiteral("pdf.ppd"))});
    }

    /// A queue that hands on what it is given to a printer in the network.
    bool addRawQueue(const QString& name, quint16 port)
    {
        return addQueue(
            name, QStringLiteral("socket://127.0.0.1:%1/?snmp=false&waiteof=false").arg(port), {});
    }

    /// Stops or resumes a queue, as somebody at the printer would.
    bool hold(const QString& name) { return run("cupsdisable", {name}); }
    bool resume(const QString& name) { return run("cupsenable", {name}); }
    bool remove(const QString& name) { return run("lpadmin", {QStringLiteral("-x"), name}); }

    /// The file that is the queue's printer.
    QString printed(const QString& name) const { return path(name + QStringLiteral(".out")); }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    QByteArray filesConf() const
    {
        QByteArray conf = "FileDevice Yes\nSandboxing Relaxed\nSyncOnClose No\n"
                          "SystemGroup root\nLogFileGroup root\nLogFilePerm 0644\n"
                          "ServerBin /usr/lib/cups\nDataDir /usr/share/cups\n";
        for (const auto& [key, name] : {std::pair{"ServerRoot", "root"}, {"RequestRoot", "spool"},
                 {"CacheDir", "cache"}, {"StateDir", "state"}, {"TempDir", "tmp"},
                 {"AccessLog", "log/access"}, {"ErrorLog", "log/error"}, {"PageLog", "log/page"}})
            conf += QByteArray(key) + ' ' + path(QLatin1StringView(name)).toUtf8() + '\n';
        return conf;
    }

    bool addQueue(const QString& name, const QString& device, const QStringList& more)
    {
        return run("lpadmin",
            QStringList{
                QStringLiteral("-p"), name, QStringLiteral("-E"), QStringLiteral("-v"), device}
                + more);
    }

    QByteArray output(const char* program, const QStringList& arguments)
    {
        QProcess process;
        start(process, program, arguments);
        process.waitForFinished(20'000);
        return process.readAllStandardOutput();
    }

    bool run(const char* program, const QStringList& arguments)
    {
        QProcess process;
        start(process, program, arguments);
        return process.waitForFinished(20'000) && process.exitCode() == 0;
    }

    void start(QProcess& process, const char* program, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CUPS_SERVER"), address());
        process.setProcessEnvironment(environment);
        process.start(QLatin1StringView(program), arguments);
    }

    /// A printer that takes PDF, on paper of any size.
    static constexpr char ppd[]
        = "*PPD-Adobe: \"4.3\"\n*FormatVersion: \"4.3\"\n*FileVersion: \"1.0\"\n"
          "*LanguageVersion: English\n*LanguageEncoding: ISOLatin1\n*PCFileName: \"PDF.PPD\"\n"
          "*Product: \"(PDF)\"\n*Manufacturer: \"HuiDesk\"\n*ModelName: \"PDF\"\n"
          "*ShortNickName: \"PDF\"\n*NickName: \"PDF\"\n*PSVersion: \"(3010.000) 0\"\n"
          "*ColorDevice: False\n*DefaultColorSpace: Gray\n"
          "*cupsFilter2: \"application/vnd.cups-pdf application/pdf 0 -\"\n"
          "*OpenUI *PageSize/Media Size: PickOne\n*DefaultPageSize: A4\n"
          "*PageSize A4/A4: \"\"\n*CloseUI: *PageSize\n"
          "*OpenUI *PageRegion: PickOne\n*DefaultPageRegion: A4\n"
          "*PageRegion A4/A4: \"\"\n*CloseUI: *PageRegion\n"
          "*DefaultImageableArea: A4\n*ImageableArea A4/A4: \"0 0 595 842\"\n"
          "*DefaultPaperDimension: A4\n*PaperDimension A4/A4: \"595 842\"\n"
          "*MaxMediaWidth: \"1000\"\n*MaxMediaHeight: \"2000\"\n*HWMargins: 0 0 0 0\n"
          "*VariablePaperSize: True\n"
          "*CustomPageSize True: \"\"\n"
          "*ParamCustomPageSize Width: 1 points 36 1000\n"
          "*ParamCustomPageSize Height: 2 points 36 2000\n"
          "*ParamCustomPageSize WidthOffset: 3 points 0 0\n"
          "*ParamCustomPageSize HeightOffset: 4 points 0 0\n"
          "*ParamCustomPageSize Orientation: 5 int 0 3\n";

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace hui::testkit
